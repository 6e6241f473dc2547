import type { CalendarDay } from './calendar-day.ts'
import type { ChainStep } from './compare/chains/chain-step.ts'
import type { Root } from './compare/origins.ts'
import type { InstantRange } from './time/instant-range.ts'
import type { Value } from './values/value-types.ts'

/**
 * How a claim is made: as a fact, as likely, as a denial, or as a statement that it could not be determined (which has
 * no value).
 */
export const STANCES = ['asserts', 'hedges', 'denies', 'undetermined'] as const
export type Stance = (typeof STANCES)[number]

/** What sort of document a source is. */
export const SOURCE_FORMS = [
  /** Of a state, court or organisation. */
  'document',
  /** Of an actor itself. */
  'statement',
  /** Journalism or research of its own. */
  'report',
  'wire',
  /** A copy of another's text. */
  'repost',
  /** Encyclopaedias, lists. */
  'reference',
  /** Social media. */
  'post',
] as const
export type SourceForm = (typeof SOURCE_FORMS)[number]

/** What one source says of one attribute of one event. Claims are never merged or thrown away. */
export interface Claim {
  readonly source: string
  readonly attribute: string
  readonly stance: Stance
  /** `null` exactly when the stance is `undetermined`. */
  readonly value: Value | null
  /** The words of the source, verbatim, where they differ from the value. */
  readonly asWritten: string | null
  /** Its own step, from which its citation chain leads up to the roots. */
  readonly chain: ChainStep
  /** The roots of its chain, in order of source; never empty. Chains that share them share the list. */
  readonly roots: readonly Root[]
  /** The day on which the one version of the source was captured that makes the claim; `null`: every version makes it. */
  readonly version: CalendarDay | null
  /** The day from which the claim was public; `null` where that is not known. */
  readonly knownOn: CalendarDay | null
  /** The time within that day, where its source was published with one. */
  readonly knownAt?: InstantRange | undefined
}
