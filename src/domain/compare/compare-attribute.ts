import type { Attribute, Claim } from '../claim.ts'
import { boundsOf, daysApart } from '../day-range.ts'
import { type Discrepancy, DISCREPANCY_KINDS, levelOf, type PairDifference, type ReadingPair } from './discrepancy.ts'
import type { EntityIndex } from '../entity.ts'
import { ratioOf } from '../values/quantity.ts'
import { compareText, groupReadings, type Reading, sortedUnique } from './reading.ts'
import * as reason from '../../words/reason.ts'
import { relateValues, type Value, valueKey } from '../values/value.ts'

/**
 * Compares the readings of one attribute of one event.
 * @param claims all claims on that attribute, in any order
 * @param reporting ids of all sources with a claim on the event
 * @returns the discrepancy, or `null` where all sources speak with one voice
 */
export function compareAttribute<C extends Claim>(
  attribute: Attribute,
  claims: readonly C[],
  reporting: readonly string[],
  entities: EntityIndex,
): Discrepancy<C> | null {
  const readings = groupReadings(claims)
  const pairs: ReadingPair[] = []
  readings.forEach((a, i) => {
    readings.slice(i + 1).forEach((b, offset) => {
      const difference = compareReadings(attribute, a, b, entities)
      if (difference) pairs.push({ ...difference, between: [i, i + 1 + offset] })
    })
  })
  const speaking = new Set(claims.map((claim) => claim.source))
  const silent = sortedUnique(reporting.filter((source) => !speaking.has(source)))
  const found: PairDifference[] = [...pairs, ...variantsOf(attribute, claims, entities)]
  if (silent.length > 0) {
    found.push({ kind: 'silence', spread: null, reason: reason.silent(silent.length, silent.length + speaking.size) })
  }
  const strongest = found.sort(byStrength)[0]
  if (!strongest) return null
  return {
    attribute: attribute.id,
    kind: strongest.kind,
    level: levelOf(strongest.kind),
    spread: strongest.spread,
    reason: strongest.reason,
    readings,
    pairs,
    silent,
  }
}

/**
 * Names the difference between two readings of one attribute by the first rule that holds; `null` where they are
 * compatible and nothing is to be said. Symmetric in its two readings.
 */
export function compareReadings(
  attribute: Attribute,
  a: Reading,
  b: Reading,
  entities: EntityIndex,
): PairDifference | null {
  if (attribute.type === 'text') return null
  if (a.value === null || b.value === null) {
    const other = a.value === null ? b : a
    const determined = other.stance === 'asserts' || other.stance === 'hedges'
    return determined ? { kind: 'certainty', spread: null, reason: reason.undetermined(other.stance) } : null
  }
  if (a.stance === 'denies' && b.stance === 'denies') return null
  if (a.stance === 'denies') return compareWithDenial(b.value, a.value, entities)
  if (b.stance === 'denies') return compareWithDenial(a.value, b.value, entities)
  return comparePositive(attribute, a, b, a.value, b.value, entities)
}

function comparePositive(
  attribute: Attribute,
  a: Reading,
  b: Reading,
  aValue: Value,
  bValue: Value,
  entities: EntityIndex,
): PairDifference {
  const relation = relateValues(aValue, bValue, entities)
  if (relation === 'incomparable') return { kind: 'unit', spread: null, reason: reason.units(aValue, bValue) }
  if (relation === 'disjoint') {
    const spread = spreadOf(aValue, bValue)
    return attribute.cumulative && isRise(a, b)
      ? { kind: 'revised', spread, reason: reason.rose(aValue, bValue) }
      : { kind: 'conflict', spread, reason: reason.apart(aValue, bValue, spread) }
  }
  if (a.stance !== b.stance) {
    // Asserting April does not assert 25 April, which another holds for likely: only what implies the hedged value counts.
    const asserted =
      a.stance === 'asserts' ? relation : relation === 'within' ? 'holds' : relation === 'holds' ? 'within' : relation
    if (asserted === 'equal' || asserted === 'within') {
      return { kind: 'certainty', spread: null, reason: reason.HEDGED }
    }
  }
  return { kind: 'precision', spread: null, reason: reason.compatible(relation) }
}

/** A denial excludes what lies wholly in the denied value; what reaches beyond it is compatible. */
function compareWithDenial(claimed: Value, denied: Value, entities: EntityIndex): PairDifference | null {
  const relation = relateValues(claimed, denied, entities)
  if (relation === 'equal' || relation === 'within') return { kind: 'conflict', spread: null, reason: reason.DENIED }
  if (relation === 'incomparable') return { kind: 'unit', spread: null, reason: reason.units(claimed, denied) }
  return relation === 'disjoint' ? null : { kind: 'precision', spread: null, reason: reason.compatible(relation) }
}

/**
 * Whether two disjoint counts are one that rose as more was known: no one gives the lower after the higher, and none
 * from an origin of its own on the same day. Who repeats a count after its origin does not say it anew.
 */
function isRise(a: Reading, b: Reading): boolean {
  if (a.value?.kind !== 'quantity' || b.value?.kind !== 'quantity') return false
  const [lower, higher] = a.value.quantity.max <= b.value.quantity.min ? [a, b] : [b, a]
  const [lowerCounts, higherCounts] = [saidAnew(lower.claims), saidAnew(higher.claims)]
  return lowerCounts.every((low) =>
    higherCounts.every((high) => {
      const [lowDay, highDay] = [low.knownOn ?? Infinity, high.knownOn ?? Infinity]
      return lowDay < highDay || (lowDay === highDay && shareOrigin(low, high))
    }),
  )
}

/** The claims of a reading without those that only repeat what one of its origins had said before. */
function saidAnew(claims: readonly Claim[]): Claim[] {
  return claims.filter(
    (claim) =>
      !claims.some(
        (earlier) => (earlier.knownOn ?? Infinity) < (claim.knownOn ?? Infinity) && shareOrigin(earlier, claim),
      ),
  )
}

function shareOrigin(a: Claim, b: Claim): boolean {
  return a.origins.some((origin) => b.origins.includes(origin))
}

function spreadOf(a: Value, b: Value): number | null {
  if (a.kind === 'date' && b.kind === 'date') return daysApart(a.date.range, b.date.range)
  if (a.kind === 'quantity' && b.kind === 'quantity') return ratioOf(a.quantity, b.quantity)
  return null
}

/** One entity written in several ways, within claims of one value. */
function variantsOf(attribute: Attribute, claims: readonly Claim[], entities: EntityIndex): PairDifference[] {
  if (attribute.type !== 'entity') return []
  const writtenByValue = new Map<string, Map<string, string>>()
  for (const { value, asWritten } of claims) {
    if (value?.kind !== 'entity') continue
    const written = asWritten ?? value.ids.map((id) => entities.nameOf(id)).join(', ')
    const key = valueKey(value)
    const forms = writtenByValue.get(key) ?? new Map<string, string>()
    const folded = foldWritten(written)
    const shown = forms.get(folded)
    if (shown === undefined || written < shown) forms.set(folded, written)
    writtenByValue.set(key, forms)
  }
  return [...writtenByValue.values()]
    .filter((forms) => forms.size > 1)
    .map((forms) => ({ kind: 'variant', spread: null, reason: reason.variants([...forms.values()].sort(compareText)) }))
}

function foldWritten(written: string): string {
  return written.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim().replace(/^the /, '')
}

function byStrength(a: PairDifference, b: PairDifference): number {
  return (
    DISCREPANCY_KINDS.indexOf(a.kind) - DISCREPANCY_KINDS.indexOf(b.kind) ||
    (b.spread ?? 0) - (a.spread ?? 0) ||
    compareText(a.reason, b.reason)
  )
}

/** Whether two readings of a date exclude each other: what makes one the ghost of the other. */
export function areDatesApart(a: Value, b: Value): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') return false
  const [x, y] = [boundsOf(a.date.range), boundsOf(b.date.range)]
  return x.max < y.min || y.max < x.min
}
