import type { CalendarDay } from './calendar-day.ts'
import type { Value, ValueType } from './values/value.ts'

/**
 * How a claim is made: flatly, as a denial, as likely only, or as a statement that it could not be determined
 * (which has no value).
 */
export const STANCES = ['asserts', 'hedges', 'denies', 'undetermined'] as const
export type Stance = (typeof STANCES)[number]

/** What one source says of one attribute of one event. Claims are never merged or thrown away. */
export interface Claim {
  readonly source: string
  readonly attribute: string
  readonly stance: Stance
  /** `null` exactly when the stance is `undetermined`. */
  readonly value: Value | null
  /** The words of the source, where they differ from the value. */
  readonly asWritten: string | null
  /** Ids of the sources at the root of the claim's citation chain, sorted; never empty. */
  readonly origins: readonly string[]
  /** The day from which the claim was public; `null` where that is not known. */
  readonly knownOn: CalendarDay | null
}

/** A property that claims are about, declared once per dossier. */
export interface Attribute {
  readonly id: string
  readonly label: string
  readonly type: ValueType
  /** The unit of its quantities, unless a claim has its own. */
  readonly unit: string | null
  /** A later count may be higher without contradicting an earlier one. */
  readonly cumulative: boolean
  /** Labels of the options of a category, by id. */
  readonly options: Readonly<Record<string, string>>
}
