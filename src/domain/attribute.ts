import type { ValueKind } from './values/value-types.ts'

/** A property that claims are about, declared once per dossier. */
export interface Attribute {
  readonly id: string
  readonly label: string
  readonly type: ValueKind
  /** The unit of its quantities, unless a claim has its own. */
  readonly unit: string | null
  /** A later count may be higher without contradicting an earlier one. */
  readonly cumulative: boolean
  /** Labels of the options of a category, by id. */
  readonly options: Readonly<Record<string, string>>
}
