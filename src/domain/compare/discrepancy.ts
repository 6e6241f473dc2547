import type { Claim } from '../claim.ts'
import type { Relation } from '../day-range.ts'
import type { Nature } from './nature.ts'
import type { Reading } from './reading.ts'

/**
 * The kinds of discrepancy, the strongest first, and the level of each. A new kind is a row here, the rule that finds
 * it (`compare-attribute.ts`), its words (`src/words/en/differences.ts`) and its sign.
 */
const KINDS = [
  { kind: 'conflict', level: 'disagree' },
  { kind: 'certainty', level: 'disagree' },
  { kind: 'revised', level: 'differ' },
  { kind: 'unit', level: 'differ' },
  { kind: 'precision', level: 'agree' },
  { kind: 'variant', level: 'agree' },
  { kind: 'silence', level: 'silent' },
] as const

type Row = (typeof KINDS)[number]
export type DiscrepancyKind = Row['kind']
export type Level = Row['level']
/** The kinds that are disagreements: of level `disagree`. */
export type DisagreementKind = Extract<Row, { level: 'disagree' }>['kind']

/** The strongest first. */
export const DISCREPANCY_KINDS: readonly DiscrepancyKind[] = KINDS.map(({ kind }) => kind)
/** The strongest first. */
export const LEVELS: readonly Level[] = [...new Set(KINDS.map(({ level }) => level))]
/** The strongest first. */
export const DISAGREEMENT_KINDS: readonly DisagreementKind[] = KINDS.flatMap((row) =>
  row.level === 'disagree' ? row.kind : [],
)

const rowByKind: ReadonlyMap<DiscrepancyKind, Row & { readonly rank: number }> = new Map(
  KINDS.map((row, rank) => [row.kind, { ...row, rank }]),
)

export function levelOf(kind: DiscrepancyKind): Level {
  return rowByKind.get(kind)?.level ?? 'silent'
}

/** 0 for the strongest kind. */
export function rankOf(kind: DiscrepancyKind): number {
  return rowByKind.get(kind)?.rank ?? KINDS.length
}

/** What comparing two readings found. */
export interface PairDifference {
  readonly kind: DiscrepancyKind
  /** Days between disjoint dates, the ratio of disjoint quantities (≥ 1), else `null`. */
  readonly spread: number | null
  /** How the value of the first stands to that of the second; `null` where one has no value. */
  readonly relation: Relation | null
}

/** A pair of readings that differ, by their places in {@link Discrepancy.readings}; the lower place first. */
export interface ReadingPair extends PairDifference {
  /** How the two come to disagree; `null` where they do not. */
  readonly nature: Nature | null
  readonly between: readonly [number, number]
}

/**
 * Pairs of readings, by their places: `[a, b]`, or of one with several that stand side by side, `[a, first, last]`. The
 * first place is always the lowest.
 */
export type PlaceRun = readonly [lowest: number, first: number, last?: number | undefined]

/** All pairs of readings of an attribute that differ in one way. */
export interface PairGroup {
  readonly kind: DiscrepancyKind
  /** How they come to disagree; `null` where they do not. */
  readonly nature: Nature | null
  /** In order of their places. */
  readonly between: readonly PlaceRun[]
}

/** What the comparison of one attribute's readings finds. Always computed, never typed in. */
export interface Discrepancy<C extends Claim = Claim> {
  readonly attribute: string
  /** The strongest that was found. */
  readonly kind: DiscrepancyKind
  readonly level: Level
  /** Of the decisive pair; `null` where no pair decides. */
  readonly spread: number | null
  /** The pair that gives it kind and spread; `null` for `variant` and `silence`. */
  readonly decisive: ReadingPair | null
  /** The strongest among the pairs that disagree; `null` where none does. */
  readonly nature: Nature | null
  /** Origins, at the least, behind the weaker of two readings that disagree: the most over all such pairs. */
  readonly weight: number | null
  /** Who gives another reading than a source in its own chain: ids, sorted. */
  readonly departs: readonly string[]
  /** Sources whose text changed from one reading to another that excludes it, in order of ids. */
  readonly changed: readonly string[]
  /** Place of the reading that stands where no editor has said so; `null` where none does. */
  readonly stands: number | null
  /** Of `variant`: how the sources write the one name, verbatim, in order of code units. Else empty. */
  readonly written: readonly string[]
  /** In order of support. */
  readonly readings: readonly Reading<C>[]
  /** Every two readings between which there is a difference. */
  readonly pairs: readonly PairGroup[]
  /** Sources that report the event and do not speak to the attribute, sorted. */
  readonly silent: readonly string[]
}
