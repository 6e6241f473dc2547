import type { Disagreement } from '../../contract/published.ts'
import { type CalendarDay, civilOf } from '../../domain/calendar-day.ts'
import { boundsOf, type DayRange, daysApart } from '../../domain/day-range.ts'
import { withoutYear } from '../../words/format-alternatives.ts'
import { parseQuantity } from '../../domain/values/quantity.ts'
import { formatQuantity } from '../../words/reason.ts'
import { toDayRange } from '../../words/dispute-words.ts'
import type { MeasureKind } from '../../chart/apart-scale.ts'

/** A reading as an axis shows it. */
export interface MeasuredReading {
  /** Days from the reference, or the ratio to it: where it is nearest. */
  readonly at: number
  /** The other end of a reading that is not exact; as `at` for one that is; infinite for an open one. */
  readonly far: number
  readonly words: string
  /** Sources that give it. */
  readonly support: number
  /** The others are measured from it. */
  readonly isReference: boolean
  /** Hollow: it departs, or the editors left open which stands. */
  readonly isHollow: boolean
}

type Reading = Disagreement['readings'][number]

/**
 * The readings that exclude each other, measured from the one that stands; from the best supported where that was left
 * open. The reference comes first. Not there: what is compatible with it, denials, other units.
 */
export function toMeasuredReadings(kind: MeasureKind, { readings }: Disagreement): MeasuredReading[] {
  const shown = readings.filter(
    ({ standing, stance, days, numbers }) =>
      standing !== 'other' && stance !== 'denies' && (kind === 'days' ? days : numbers),
  )
  const reference = shown.find(({ standing }) => standing === 'stands') ?? shown[0]
  if (!reference) return []
  const measure = kind === 'days' ? measureDays : measureRatio
  return [reference, ...shown.filter((reading) => reading !== reference)].flatMap((reading): MeasuredReading[] => {
    if (kind === 'ratios' && reading.unit !== reference.unit) return []
    return [
      {
        ...measure(reading, reference),
        support: reading.sources.length,
        isReference: reading === reference,
        isHollow: reading.standing === 'departs',
      },
    ]
  })
}

type MeasuredPlace = Pick<MeasuredReading, 'at' | 'far' | 'words'>

function measureDays(reading: Reading, reference: Reading): MeasuredPlace {
  const [own, from] = [rangeOf(reading), rangeOf(reference)]
  const words = shortDate(reading.label ?? '', own, from)
  const gap = daysApart(own, from)
  if (reading === reference || gap === 0) return { at: 0, far: 0, words }
  const [a, b] = [boundsOf(own), boundsOf(from)]
  return a.min > b.max ? { at: gap, far: a.max - b.max, words } : { at: -gap, far: a.min - b.min, words }
}

function rangeOf({ days }: Reading): DayRange {
  return toDayRange(days ?? { earliest: null, latest: null })
}

/** Days go without their year beside a date of the same: `29 April`; `24 April 2019`, `June 2006`. */
function shortDate(label: string, own: DayRange, from: DayRange): string {
  const yearOf = (day: CalendarDay | null) => (day === null ? null : civilOf(day).year)
  const year = yearOf(from.latest)
  const shared = year !== null && [own.earliest, own.latest, from.earliest].every((day) => yearOf(day) === year)
  return shared && /^\d/.test(label) ? (withoutYear(label, year) ?? label) : label
}

function measureRatio(reading: Reading, reference: Reading): MeasuredPlace {
  const [own, from] = [boundsOfNumbers(reading), nominalOf(reference)]
  const words = numberWords(reading)
  if (reading === reference) return { at: 1, far: 1, words }
  const ratioTo = (n: number) => (from > 0 ? n / from : Infinity)
  // “About 50” stands at 50, as it was said; a range at its nearer end.
  if (!reading.value?.includes('..'))
    return { at: ratioTo(nominalOf(reading)), far: ratioTo(nominalOf(reading)), words }
  const [near, far] = own.max < from ? [own.max, own.min] : [own.min, own.max]
  return { at: ratioTo(near), far: ratioTo(far), words }
}

function boundsOfNumbers({ numbers }: Reading): { min: number; max: number } {
  return { min: numbers?.min ?? -Infinity, max: numbers?.max ?? Infinity }
}

/** The number that a quantity names: its only bound, or the middle of both. */
function nominalOf(reading: Reading): number {
  const { min, max } = boundsOfNumbers(reading)
  if (min === -Infinity) return max
  return max === Infinity ? min : (min + max) / 2
}

/** `at least 3`, without the unit. */
function numberWords({ value, label }: Reading): string {
  const read = typeof value === 'string' ? parseQuantity(value, null) : null
  return read?.ok ? formatQuantity(read.value) : (label ?? '')
}
