import type { Units } from './values/quantity/unit.ts'
import type { Scale } from './values/value-type.ts'
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
  /**
   * Of quantities: `interval` where only differences mean something (magnitudes, degrees, years), so that two are apart
   * by their difference and not by their ratio.
   */
  readonly scale: Scale
  /** Each list says all that there are (who signed, who voted against): a part of another list contradicts it. */
  readonly complete: boolean
  /** What the units of the dossier are of others. */
  readonly units: Units
  /** Labels of the options of a category, by id. */
  readonly options: Readonly<Record<string, string>>
}
