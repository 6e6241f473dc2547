import type { Attribute } from '../attribute.ts'
import type { Claim } from '../claim.ts'
import type { Relation } from '../day-range.ts'
import type { EntityIndex } from '../entity.ts'
import { areWrittenApart, idsOf, isMoreExact, numbersOf, relateValues, spreadOf, valueKey } from '../values/value.ts'
import { type Value, valueTypeOf } from '../values/value-types.ts'
import { type Discrepancy, levelOf, type PairDifference, rankOf, type ReadingPair } from './discrepancy.ts'
import { exclusionOf } from './exclusion.ts'
import { type Nature, rankOfNature } from './nature.ts'
import { findDepartures, natureOf, weightOf } from './nature-of.ts'
import { findTextChanges } from './text-changes.ts'
import { whatStands } from './what-stands.ts'
import { compareKnown, groupReadings, type Reading } from './reading.ts'
import { compareText, sortedUnique } from '../text-order.ts'

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
  const pairs = pairsOf(attribute, readings, entities)
  const speaking = new Set(claims.map((claim) => claim.source))
  const silent = sortedUnique(reporting.filter((source) => !speaking.has(source)))
  const record = {
    attribute: attribute.id,
    readings,
    pairs,
    silent,
    stands: standingReading(attribute, readings, pairs, entities),
    ...gradeOf(readings, pairs),
  }
  const [decisive] = [...pairs.keys()].sort((a, b) => compareStrength(pairs[a], pairs[b]) || a - b)
  const pair = decisive === undefined ? undefined : pairs[decisive]
  if (pair && decisive !== undefined) {
    const { kind, spread } = pair
    return { ...record, kind, level: levelOf(kind), spread, decisive, written: [] }
  }
  const without = { spread: null, decisive: null } as const
  const written = findVariants(readings, entities)
  if (written) return { ...record, ...without, kind: 'variant', level: levelOf('variant'), written }
  if (silent.length === 0) return null
  return { ...record, ...without, kind: 'silence', level: levelOf('silence'), written: [] }
}

function pairsOf(attribute: Attribute, readings: readonly Reading[], entities: EntityIndex): ReadingPair[] {
  return readings.flatMap((a, place) =>
    readings.slice(place + 1).flatMap((b, offset): ReadingPair[] => {
      const difference = compareReadings(attribute, a, b, entities)
      if (!difference) return []
      const nature = levelOf(difference.kind) === 'disagree' ? natureOf(a, b) : null
      return [{ ...difference, nature, between: [place, place + 1 + offset] }]
    }),
  )
}

/** The strongest nature among the pairs that disagree, the greatest weight of one, and who departs from whom. */
function gradeOf(readings: readonly Reading[], pairs: readonly ReadingPair[]) {
  const natures = pairs.flatMap(({ nature }): Nature[] => (nature === null ? [] : [nature]))
  const [nature = null] = natures.sort((a, b) => rankOfNature(a) - rankOfNature(b))
  const weights = pairs.flatMap(({ nature: own, between: [a, b] }) => {
    const [one, other] = [readings[a], readings[b]]
    return own !== null && one && other ? weightOf(one, other) : []
  })
  return {
    nature,
    weight: nature === null ? null : Math.max(...weights),
    departs: findDepartures(readings, pairs),
    changed: findTextChanges(
      readings,
      pairs.filter(({ kind }) => levelOf(kind) !== 'agree'),
    ),
  }
}

/**
 * Place of the reading that stands where no editor has said so; `null` where none does. Texts are never judged: of
 * several none stands.
 */
function standingReading(
  attribute: Attribute,
  readings: readonly Reading[],
  pairs: readonly ReadingPair[],
  entities: EntityIndex,
): number | null {
  if (valueTypeOf(attribute.type).isNeverJudged && readings.length > 1) return null
  const { kindOf, excludes } = exclusionOf(readings, pairs)
  const candidates = readings.map(({ claims, origins }) => ({ roots: claims.flatMap(({ roots }) => roots), origins }))
  const standing = whatStands(candidates, {
    excludes,
    isMoreExact(a, b) {
      const [one, other] = [readings[a]?.value, readings[b]?.value]
      return Boolean(one && other && isMoreExact(one, other, entities))
    },
    isOutgrown: (place) =>
      readings.some((other, at) => kindOf(place, at) === 'revised' && isLower(readings[place], other)),
  })
  return standing.length === 1 ? (standing[0] ?? null) : null
}

function isLower(a: Reading | undefined, b: Reading): boolean {
  const [x, y] = [a?.value && numbersOf(a.value), b.value && numbersOf(b.value)]
  return Boolean(x && y && x.max <= y.min)
}

/** Stronger kinds first, then the greater spread. */
function compareStrength(a: PairDifference | undefined, b: PairDifference | undefined): number {
  if (!a || !b) return 0
  return rankOf(a.kind) - rankOf(b.kind) || (b.spread ?? 0) - (a.spread ?? 0)
}

/**
 * Names the difference between two readings of one attribute by the first rule that holds; `null` where they are
 * compatible and nothing is to be said. Kind and spread do not depend on the order of the two.
 */
export function compareReadings(
  attribute: Attribute,
  a: Reading,
  b: Reading,
  entities: EntityIndex,
): PairDifference | null {
  if (valueTypeOf(attribute.type).isNeverJudged) return null
  if (a.value === null || b.value === null) {
    const other = a.value === null ? b : a
    const isDetermined = other.stance === 'asserts' || other.stance === 'hedges'
    return isDetermined ? { kind: 'certainty', spread: null, relation: null } : null
  }
  if (a.stance === 'denies' && b.stance === 'denies') return null
  const relation = relateAnswers(attribute, a.value, b.value, entities)
  if (a.stance === 'denies') return compareWithDenial(converse(relation), relation)
  if (b.stance === 'denies') return compareWithDenial(relation, relation)
  return comparePositive(attribute, a, b, relation)
}

/** How two answers stand to each other: of lists that say all, different ones exclude each other. */
function relateAnswers(attribute: Attribute, a: Value, b: Value, entities: EntityIndex): Relation {
  const relation = relateValues(a, b, entities)
  return attribute.complete && relation !== 'equal' ? 'disjoint' : relation
}

function comparePositive(attribute: Attribute, a: Reading, b: Reading, relation: Relation): PairDifference {
  if (relation === 'incomparable') return { kind: 'unit', spread: null, relation }
  if (relation === 'disjoint') {
    const spread = a.value && b.value && spreadOf(a.value, b.value, attribute.scale)
    return { kind: attribute.cumulative && isRise(a, b) ? 'revised' : 'conflict', spread, relation }
  }
  if (a.stance !== b.stance) {
    // “In April” does not say “on 25 April”, which another calls likely: only what implies the hedged value counts.
    const asserted = a.stance === 'asserts' ? relation : converse(relation)
    if (asserted === 'equal' || asserted === 'within') return { kind: 'certainty', spread: null, relation }
  }
  const isOneMoment = a.value && b.value && areWrittenApart(a.value, b.value)
  return { kind: isOneMoment ? 'variant' : 'precision', spread: null, relation }
}

/**
 * A denial excludes what lies wholly in the denied value; what reaches beyond it is compatible.
 * @param claimed how the claimed value stands to the denied one
 * @param relation of the two readings in their own order
 */
function compareWithDenial(claimed: Relation, relation: Relation): PairDifference | null {
  if (claimed === 'equal' || claimed === 'within') return { kind: 'conflict', spread: null, relation }
  if (claimed === 'incomparable') return { kind: 'unit', spread: null, relation }
  return claimed === 'disjoint' ? null : { kind: 'precision', spread: null, relation }
}

/** The relation of two values in the other order. */
function converse(relation: Relation): Relation {
  return relation === 'within' ? 'holds' : relation === 'holds' ? 'within' : relation
}

/**
 * Whether two disjoint counts are one that rose as more was known: no one gives the lower after the higher, and none
 * from an origin of its own on the same day (or, where both times are known, at the same time). A source that repeats a count after its origin does not say it anew.
 */
function isRise(a: Reading, b: Reading): boolean {
  const [x, y] = [a.value && numbersOf(a.value), b.value && numbersOf(b.value)]
  if (!x || !y) return false
  const [lower, higher] = x.max <= y.min ? [a, b] : [b, a]
  const [lowerCounts, higherCounts] = [saidAnew(lower.claims), saidAnew(higher.claims)]
  return lowerCounts.every((low) =>
    higherCounts.every((high) => {
      const order = compareKnown(low, high)
      return order < 0 || (order === 0 && shareOrigin(low, high))
    }),
  )
}

/** The claims of a reading without those that only repeat what one of its origins had said before. */
function saidAnew(claims: readonly Claim[]): Claim[] {
  return claims.filter(
    (claim) => !claims.some((earlier) => compareKnown(earlier, claim) < 0 && shareOrigin(earlier, claim)),
  )
}

function shareOrigin(a: Claim, b: Claim): boolean {
  return a.roots.some(({ source }) => b.roots.some((root) => root.source === source))
}

/**
 * The forms in which one value is written, if there are several: of the first reading with a value of several forms.
 * Claims of one value count together, whatever their stance.
 */
function findVariants(readings: readonly Reading[], entities: EntityIndex): string[] | null {
  const formsOfValue = new Map<string, Map<string, string>>()
  for (const { value, claims } of readings) {
    const ids = value && idsOf(value)
    if (!value || !ids) continue
    const key = valueKey(value)
    const forms = formsOfValue.get(key) ?? new Map<string, string>()
    formsOfValue.set(key, forms)
    for (const { asWritten } of claims) {
      const written = asWritten ?? ids.map((id) => entities.nameOf(id)).join(', ')
      const folded = foldWritten(written)
      const shown = forms.get(folded)
      if (shown === undefined || written < shown) forms.set(folded, written)
    }
  }
  const forms = [...formsOfValue.values()].find(({ size }) => size > 1)
  return forms ? [...forms.values()].sort(compareText) : null
}

function foldWritten(written: string): string {
  return written.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim().replace(/^the /, '')
}
