import type { Claim } from '../claim.ts'
import { boundsOf, compareDayRanges, type DayRange, relateIntervals } from '../day-range.ts'
import type { FuzzyDate } from '../values/fuzzy-date.ts'
import { compareSupport, compareText, type Reading, supportOf } from './reading.ts'
import { dateOf, valueKey } from '../values/value.ts'
import type { Value } from '../values/value-types.ts'
import type { Root } from './origins.ts'
import { whatStands } from './what-stands.ts'

/** Where an event stands on the axis. */
export interface Placement {
  readonly at: DayRange
  readonly date: FuzzyDate
  /** None of the dates stands: it is placed at the earliest of those that exclude each other. */
  readonly isOpen: boolean
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
  readonly roots: readonly Root[]
}

/**
 * Places an event by the readings of its kind's `placedBy` attribute: at the date that its assessment says stands, else
 * at the one that `whatStands` finds, else at the earliest of those that could.
 * What is denied or could not be determined places nothing; a date called likely counts with the same date asserted.
 * @param claims all claims on the `placedBy` attribute
 * @param standing the value that the assessment of that attribute says stands, if any
 * @returns `null` where no claim gives a date
 */
export function placeEvent(claims: readonly Claim[], standing: Value | null): Placement | null {
  const candidates = toCandidates(claims)
  const standingKey = standing && valueKey(standing)
  const assessed = candidates.find(({ value }) => valueKey(value) === standingKey)
  const equal = assessed ? [assessed] : standingDates(candidates)
  const [placed] = equal.sort((a, b) => compareDayRanges(a.date.range, b.date.range))
  if (!placed) return null
  const ghosts = candidates
    .filter(({ date }) => areApart(date, placed.date))
    .map(({ date, sources }) => ({ ...date.range, date, sources }))
    .sort(compareDayRanges)
  return { at: placed.date.range, date: placed.date, isOpen: equal.length > 1, ghosts }
}

/** The date that stands, or those that are equal where none does. */
function standingDates(candidates: readonly Candidate[]): Candidate[] {
  const dates = candidates.map(({ date }) => date)
  const both = (a: number, b: number, holds: (one: FuzzyDate, other: FuzzyDate) => boolean) => {
    const [one, other] = [dates[a], dates[b]]
    return one !== undefined && other !== undefined && holds(one, other)
  }
  const standing = whatStands(candidates, {
    excludes: (a, b) => both(a, b, areApart),
    isMoreExact: (a, b) => both(a, b, (one, other) => lengthOf(one) < lengthOf(other)),
    isOutgrown: () => false,
  })
  return standing.flatMap((place) => candidates[place] ?? [])
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
    .map(({ value, date, claims: own }) => ({
      value,
      date,
      roots: own.flatMap(({ roots }) => roots),
      ...supportOf(own),
    }))
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

function lengthOf({ range }: FuzzyDate): number {
  const { min, max } = boundsOf(range)
  return max - min
}
