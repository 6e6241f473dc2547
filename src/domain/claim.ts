import type { CalendarDay } from './calendar-day.ts'
import type { Value } from './values/value-types.ts'

/**
 * How a claim is made: as a fact, as likely, as a denial, or as a statement that it could not be determined (which has
 * no value).
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
