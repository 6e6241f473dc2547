import type { IsoDayRange } from '../../contract/parts.ts'
import { toDayRange } from '../../contract/axis/iso-days.ts'
import type { Stance } from '../../domain/claim.ts'
import type { DiscrepancyKind } from '../../domain/compare/discrepancy.ts'
import type { Scale } from '../../domain/values/value-type.ts'
import type { Nature } from '../../domain/compare/nature.ts'
import type { Relation } from '../../domain/day-range.ts'
import { NATURE_NAMES } from './disputes.ts'
import { formatCount, groupDigits } from './numbers.ts'
import { formatMeasure, formatRatio } from './quantities.ts'
import type { SaidValue } from './readings.ts'
import { gapBetween } from './spans.ts'

/** What must be known of a reading to say how it differs from another: a published one is enough. */
export interface DifferingReading extends SaidValue {
  readonly stance: Stance
  readonly days: IsoDayRange | null
  readonly numbers: { readonly min: number | null; readonly max: number | null } | null
  readonly sources: readonly string[]
}

/** Two readings that differ: a published pair or disagreement is enough. */
export interface DifferingPair {
  readonly kind: DiscrepancyKind
  readonly spread: number | null
  readonly relation: Relation | null
  readonly between: readonly number[]
}

export interface DifferingReadings<R extends DifferingReading = DifferingReading> {
  readonly kind: DiscrepancyKind
  readonly decisive: DifferingPair | null
  readonly pairs: readonly { readonly kind: DiscrepancyKind }[]
  readonly readings: readonly R[]
  readonly written: readonly string[]
  readonly silent: readonly string[]
}

/** `In 42, independent accounts contradict each other.` */
export function natureSentence(nature: Nature, disagreements: number): string {
  const name = NATURE_NAMES[nature]
  return `In ${formatCount(disagreements)}, ${name.charAt(0).toLowerCase()}${name.slice(1)}.`
}

/** `The Kyiv Independent took this from Reuters, but says something else.` */
export function departure(source: string, from: string): string {
  return `${source} took this from ${from}, but says something else.`
}

/** The kinds of difference, as nouns. */
export const KIND_NAMES: Readonly<Record<DiscrepancyKind, string>> = {
  conflict: 'conflict',
  certainty: 'certainty',
  revised: 'revised',
  unit: 'unit',
  precision: 'precision',
  variant: 'variant',
  silence: 'silence',
}

/**
 * Why the readings of an attribute differ: the reason of the decisive pair, the forms of a name, who is silent.
 * @param scale of the attribute
 */
export function reason(
  { kind, decisive, pairs, readings, written, silent }: DifferingReadings,
  scale: Scale = 'ratio',
): string {
  // Days that look apart need saying before one that is only less exact.
  if (kind === 'precision' && pairs.some((one) => one.kind === 'variant')) return ONE_MOMENT
  if (decisive) return pairReason(decisive, readings, scale)
  if (kind === 'variant') return variants(written)
  const speaking = new Set(readings.flatMap(({ sources }) => sources)).size
  return silence(silent.length, silent.length + speaking)
}

/** Why two readings differ: `4 days apart`, `2 against 3, × 1.5`. */
export function pairReason(pair: DifferingPair, readings: readonly DifferingReading[], scale: Scale = 'ratio'): string {
  const [a, b] = pair.between.map((place) => readings[place])
  if (!a || !b) throw new Error('a pair names two of the readings')
  switch (pair.kind) {
    case 'conflict':
      return a.stance === 'denies' || b.stance === 'denies' ? DENIED : apart(a, b, pair.spread, scale)
    case 'certainty':
      return certainty(a, b)
    case 'revised':
      return rose(a, b)
    case 'unit':
      return units(a, b)
    case 'variant':
      return ONE_MOMENT
    case 'precision':
    case 'silence':
      return compatible(pair.relation)
  }
}

/** The exact days between two dates that differ, `7,671 days`; `null` of any other pair. */
export function pairExactGap(pair: DifferingPair, readings: readonly DifferingReading[]): string | null {
  const [a, b] = pair.between.map((place) => readings[place])
  if (!a?.days || !b?.days || pair.spread === null) return null
  return gapBetween(toDayRange(a.days), toDayRange(b.days))?.exact ?? null
}

const ONE_MOMENT = 'one moment by two calendars'

/** Where no measure says how far apart two answers are. */
export const EXCLUSIVE = 'different answers that exclude each other'

const DENIED = 'one source asserts what another denies'

function certainty(a: DifferingReading, b: DifferingReading): string {
  if (a.value !== null && b.value !== null) return 'one source states as fact what another calls likely'
  const { stance } = a.value === null ? b : a
  return stance === 'hedges'
    ? 'one source calls likely what another says could not be determined'
    : 'one source states as fact what another says could not be determined'
}

function apart(a: DifferingReading, b: DifferingReading, spread: number | null, scale: Scale): string {
  if (a.days && b.days) {
    const gap = gapBetween(toDayRange(a.days), toDayRange(b.days))
    if (gap) return gap.words
  }
  if (a.numbers && b.numbers) {
    const [lower, higher] = inOrder(a, b)
    const counts = `${numberWords(lower, higher)} against ${numberWords(higher, lower)}`
    if (spread === null) return counts
    if (scale === 'interval') return `${counts}, ${groupDigits(spread)} apart`
    // A ratio that is said as 1 says nothing.
    if (formatRatio(spread) === formatRatio(1)) return counts
    // Between ranges the ratio is that of their nearest bounds.
    const isExact = [lower, higher].every(({ numbers }) => numbers !== null && numbers.min === numbers.max)
    return `${counts}, ${isExact ? '' : 'at least '}${formatRatio(spread)}`
  }
  return EXCLUSIVE
}

function rose(a: DifferingReading, b: DifferingReading): string {
  const [lower, higher] = inOrder(a, b)
  return `the count rose from ${numberWords(lower, higher)} to ${numberWords(higher, lower)} as more was known`
}

function units(a: DifferingReading, b: DifferingReading): string {
  const [first, second] = [a, b].map(({ unit }) => unit ?? 'no unit').sort()
  return `${first} and ${second} cannot be compared`
}

function compatible(relation: Relation | null): string {
  if (relation === 'equal') return 'compatible: both allow the same'
  if (relation === 'rounded') return 'compatible: one may be the other, rounded'
  return relation === 'overlaps' ? 'compatible: the two overlap' : 'compatible: one is more exact than the other'
}

function variants(written: readonly string[]): string {
  return `one name, written in ${written.length} ways: ${written.join(', ')}`
}

function silence(silentCount: number, sourceCount: number): string {
  return `${silentCount} of ${sourceCount} sources ${silentCount === 1 ? 'is' : 'are'} silent`
}

/** With its unit where the other has another. */
function numberWords({ value, unit }: DifferingReading, other: DifferingReading): string {
  return formatMeasure({ text: String(value), unit: unit === other.unit ? null : unit })
}

/** Two quantities that exclude each other, the lower first. */
function inOrder<R extends DifferingReading>(a: R, b: R): [R, R] {
  return (a.numbers?.max ?? Infinity) <= (b.numbers?.min ?? -Infinity) ? [a, b] : [b, a]
}
