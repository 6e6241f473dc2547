import type { Claim } from '../claim.ts'
import { compareDayRanges, type DayRange } from '../day-range.ts'
import { dateType, type DateValue, rangesBeside, relateDates } from '../values/date-value.ts'
import type { FuzzyDate } from '../values/fuzzy-date.ts'
import { compareSupport, type Reading, supportOf } from './reading.ts'
import { compareText } from '../text-order.ts'
import { valueKey } from '../values/value.ts'
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
  readonly value: DateValue
  readonly range: DayRange
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
  const [placed] = equal.sort((a, b) => compareDayRanges(a.range, b.range))
  if (!placed) return null
  const ghosts = candidates
    .filter(({ value }) => areApart(value, placed.value))
    .map(({ value: { date }, range, sources }) => ({ ...range, date, sources }))
    .sort(compareDayRanges)
  return { at: placed.range, date: placed.value.date, isOpen: equal.length > 1, ghosts }
}

/** The date that stands, or those that are equal where none does. */
function standingDates(candidates: readonly Candidate[]): Candidate[] {
  const both = (a: number, b: number, holds: (one: DateValue, other: DateValue) => boolean) => {
    const [one, other] = [candidates[a], candidates[b]]
    return one !== undefined && other !== undefined && holds(one.value, other.value)
  }
  const standing = whatStands(candidates, {
    excludes: (a, b) => both(a, b, areApart),
    isMoreExact: (a, b) => both(a, b, dateType.isMoreExact),
    isOutgrown: () => false,
  })
  return standing.flatMap((place) => candidates[place] ?? [])
}

function toCandidates(claims: readonly Claim[]): Candidate[] {
  const groups = new Map<string, { value: DateValue; claims: Claim[] }>()
  for (const claim of claims) {
    const { value } = claim
    if (value?.kind !== 'date' || claim.stance === 'denies') continue
    const key = valueKey(value)
    const group = groups.get(key)
    if (group) group.claims.push(claim)
    else groups.set(key, { value, claims: [claim] })
  }
  const rangeOf = rangesBeside([...groups.values()].map(({ value }) => value))
  return [...groups.values()]
    .map(({ value, claims: own }) => ({
      value,
      range: rangeOf(value),
      roots: own.flatMap(({ roots }) => roots),
      ...supportOf(own),
    }))
    .sort(
      (a, b) =>
        compareSupport(a, b) || compareDayRanges(a.range, b.range) || compareText(valueKey(a.value), valueKey(b.value)),
    )
}

/** Whether two dates exclude each other: what makes one the ghost of the other. */
function areApart(a: DateValue, b: DateValue): boolean {
  return relateDates(a, b) === 'disjoint'
}
