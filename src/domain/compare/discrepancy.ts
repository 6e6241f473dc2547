import type { Claim } from '../claim.ts'
import type { Reading } from './reading.ts'

/** Kinds of discrepancy, the strongest first. */
export const DISCREPANCY_KINDS = [
  'conflict',
  'certainty',
  'revised',
  'unit',
  'precision',
  'variant',
  'silence',
] as const
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number]

/** The kinds that are disagreements: of level `disagree`. */
export const DISAGREEMENT_KINDS = ['conflict', 'certainty'] as const satisfies readonly DiscrepancyKind[]
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number]

export const LEVELS = ['disagree', 'differ', 'agree', 'silent'] as const
export type Level = (typeof LEVELS)[number]

const LEVEL_OF_KIND: Readonly<Record<DiscrepancyKind, Level>> = {
  conflict: 'disagree',
  certainty: 'disagree',
  revised: 'differ',
  unit: 'differ',
  precision: 'agree',
  variant: 'agree',
  silence: 'silent',
}

export function levelOf(kind: DiscrepancyKind): Level {
  return LEVEL_OF_KIND[kind]
}

/** What comparing two readings found. */
export interface PairDifference {
  readonly kind: DiscrepancyKind
  /** Days between disjoint dates, the ratio of disjoint quantities (≥ 1), else `null`. */
  readonly spread: number | null
  /** In words: “4 days apart”. */
  readonly reason: string
}

/** A pair of readings that differ, by their places in {@link Discrepancy.readings}. */
export interface ReadingPair extends PairDifference {
  readonly between: readonly [number, number]
}

/** What the comparison of one attribute's readings finds. Always computed, never typed in. */
export interface Discrepancy<C extends Claim = Claim> extends PairDifference {
  readonly attribute: string
  readonly level: Level
  /** In order of support. */
  readonly readings: readonly Reading<C>[]
  /** Every two readings between which there is a difference. */
  readonly pairs: readonly ReadingPair[]
  /** Sources that report the event and do not speak to the attribute, sorted. */
  readonly silent: readonly string[]
}
