import type { Claim } from '../claim.ts'
import { boundsOf, compareDayRanges, type DayRange, relateIntervals } from '../day-range.ts'
import type { FuzzyDate } from '../values/fuzzy-date.ts'
import { compareSupport, compareText, type Reading, supportOf } from './reading.ts'
import { dateOf, valueKey } from '../values/value.ts'
import type { Value } from '../values/value-types.ts'

/** Where an event stands on the axis. */
export interface Placement {
  readonly at: DayRange
  readonly date: FuzzyDate
  /** The other dates that sources give and that exclude it, in time order. */
  readonly ghosts: readonly Ghost[]
}

/** Another claimed date of an event. */
export interface Ghost extends DayRange {
  readonly date: FuzzyDate
  /** Ids, sorted. */
  readonly sources: readonly string[]
}

type Candidate = Pick<Reading, 'sources' | 'origins' | 'firstKnownOn'> & {
  readonly value: Value
  readonly date: FuzzyDate
}

/**
 * Places an event by the readings of its kind's `placedBy` attribute: the reading that its assessment says stands;
 * else the one with most independent origins, then most sources, then the one known first, then the earlier date.
 * What is denied or could not be determined places nothing; a date called likely counts with the same date asserted.
 * @param claims all claims on the `placedBy` attribute
 * @param standing the value that the assessment of that attribute says stands, if any
 * @returns `null` where no claim gives a date
 */
export function placeEvent(claims: readonly Claim[], standing: Value | null): Placement | null {
  const candidates = toCandidates(claims)
  const standingKey = standing && valueKey(standing)
  const placed = candidates.find(({ value }) => valueKey(value) === standingKey) ?? candidates[0]
  if (!placed) return null
  const ghosts = candidates
    .filter(({ date }) => areApart(date, placed.date))
    .map(({ date, sources }) => ({ ...date.range, date, sources }))
    .sort(compareDayRanges)
  return { at: placed.date.range, date: placed.date, ghosts }
}

function toCandidates(claims: readonly Claim[]): Candidate[] {
  const groups = new Map<string, { value: Value; date: FuzzyDate; claims: Claim[] }>()
  for (const claim of claims) {
    const date = claim.value && dateOf(claim.value)
    if (!claim.value || !date || claim.stance === 'denies') continue
    const key = valueKey(claim.value)
    const group = groups.get(key)
    if (group) group.claims.push(claim)
    else groups.set(key, { value: claim.value, date, claims: [claim] })
  }
  return [...groups.values()]
    .map((group) => ({ value: group.value, date: group.date, ...supportOf(group.claims) }))
    .sort(
      (a, b) =>
        compareSupport(a, b) ||
        compareDayRanges(a.date.range, b.date.range) ||
        compareText(valueKey(a.value), valueKey(b.value)),
    )
}

/** Whether two dates exclude each other: what makes one the ghost of the other. */
function areApart(a: FuzzyDate, b: FuzzyDate): boolean {
  return relateIntervals(boundsOf(a.range), boundsOf(b.range)) === 'disjoint'
}
