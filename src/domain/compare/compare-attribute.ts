import type { Attribute } from '../attribute.ts'
import type { Claim } from '../claim.ts'
import type { Relation } from '../day-range.ts'
import type { EntityIndex } from '../entity.ts'
import { areWrittenApart, idsOf, isMoreExact, numbersOf, relateValues, spreadOf, valueKey } from '../values/value.ts'
import { type Value, valueTypeOf } from '../values/value-types.ts'
import {
  type Discrepancy,
  levelOf,
  type PairDifference,
  type PairGroup,
  rankOf,
  type ReadingPair,
} from './discrepancy.ts'
import { type Nature, rankOfNature } from './nature.ts'
import { findDeparting } from './pairs/departures.ts'
import { exclusionOf } from './pairs/exclusion.ts'
import { natureOf, weightOf } from './pairs/nature-of.ts'
import { isRise } from './pairs/is-rise.ts'
import { areParted, kindBetween, PairGathering } from './pairs/pair-groups.ts'
import { findTextChanges } from './text-changes.ts'
import { whatStands } from './what-stands.ts'
import { groupReadings, type Reading } from './reading.ts'
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
  const { pairs, decisive, nature, weight } = compareAll(attribute, readings, entities)
  const speaking = new Set(claims.map((claim) => claim.source))
  const silent = sortedUnique(reporting.filter((source) => !speaking.has(source)))
  const kindOf = kindBetween(pairs)
  const record = {
    attribute: attribute.id,
    readings,
    pairs,
    silent,
    nature,
    weight,
    stands: standingReading(attribute, readings, pairs, entities),
    departs: nature === null ? [] : findDeparting(readings, areParted(pairs)),
    changed: findTextChanges(readings, (a, b) => {
      const kind = kindOf(a, b)
      return kind !== undefined && levelOf(kind) !== 'agree'
    }),
  }
  if (decisive) {
    const { kind, spread } = decisive
    return { ...record, kind, level: levelOf(kind), spread, decisive, written: [] }
  }
  const without = { spread: null, decisive: null } as const
  const written = findVariants(readings, entities)
  if (written) return { ...record, ...without, kind: 'variant', level: levelOf('variant'), written }
  if (silent.length === 0) return null
  return { ...record, ...without, kind: 'silence', level: levelOf('silence'), written: [] }
}

interface AllCompared {
  readonly pairs: readonly PairGroup[]
  /** The strongest, of equals the first. */
  readonly decisive: ReadingPair | null
  /** The strongest among the pairs that disagree. */
  readonly nature: Nature | null
  /** The greatest among these. */
  readonly weight: number | null
}

/** Compares every two readings. Of many there are very many pairs: only what is to be said of them is kept. */
function compareAll(attribute: Attribute, readings: readonly Reading[], entities: EntityIndex): AllCompared {
  const gathering = new PairGathering()
  let decisive: ReadingPair | null = null
  let [nature, weight]: [Nature | null, number | null] = [null, null]
  for (const [place, a] of readings.entries()) {
    for (let other = place + 1; other < readings.length; other++) {
      const b = readings[other]
      const difference = b && compareReadings(attribute, a, b, entities)
      if (!difference) continue
      const own = levelOf(difference.kind) === 'disagree' ? natureOf(a, b) : null
      gathering.add(difference.kind, own, place, other)
      if (!decisive || compareStrength(difference, decisive) < 0) {
        decisive = { ...difference, nature: own, between: [place, other] }
      }
      if (own === null) continue
      if (nature === null || rankOfNature(own) < rankOfNature(nature)) nature = own
      weight = Math.max(weight ?? 0, weightOf(a, b))
    }
  }
  return { pairs: gathering.groups, decisive, nature, weight }
}

/**
 * Place of the reading that stands where no editor has said so; `null` where none does. Texts are never judged: of
 * several none stands.
 */
function standingReading(
  attribute: Attribute,
  readings: readonly Reading[],
  pairs: readonly PairGroup[],
  entities: EntityIndex,
): number | null {
  if (valueTypeOf(attribute.type).isNeverJudged && readings.length > 1) return null
  const kindOf = kindBetween(pairs)
  const hasRisen = pairs.some(({ kind }) => kind === 'revised')
  const candidates = readings.map(({ claims, origins }) => ({ roots: claims.flatMap(({ roots }) => roots), origins }))
  const standing = whatStands(candidates, {
    excludes: exclusionOf(readings, kindOf),
    isMoreExact(a, b) {
      const [one, other] = [readings[a]?.value, readings[b]?.value]
      return Boolean(one && other && isMoreExact(one, other, entities))
    },
    isOutgrown: (place) =>
      hasRisen && readings.some((other, at) => kindOf(place, at) === 'revised' && isLower(readings[place], other)),
  })
  return standing.length === 1 ? (standing[0] ?? null) : null
}

function isLower(a: Reading | undefined, b: Reading): boolean {
  const [x, y] = [a?.value && numbersOf(a.value), b.value && numbersOf(b.value)]
  return Boolean(x && y && x.max <= y.min)
}

/** Stronger kinds first, then the greater spread. */
function compareStrength(a: PairDifference, b: PairDifference): number {
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
