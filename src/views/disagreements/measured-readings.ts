import { toDayRange } from '../../contract/axis/iso-days.ts'
import type { Disagreement } from '../../contract/disagreements-file.ts'
import { type CalendarDay, civilOf } from '../../domain/calendar-day.ts'
import { boundsOf, type DayRange, daysApart } from '../../domain/day-range.ts'
import { words } from '../../words/words.ts'
import type { MeasuredReading } from '../../chart/pictures/apart/apart-layout.ts'
import type { MeasureKind } from '../../chart/scales/apart-scale.ts'

type Reading = Disagreement['readings'][number]

/**
 * The readings that exclude each other, measured from the one that stands, or from the best supported one if the editors
 * left the question open. The reference comes first. Compatible readings, denials and other units are left out.
 */
export function measuredReadings(kind: MeasureKind, { readings }: Disagreement): MeasuredReading[] {
  const shown = readings.filter(
    ({ standing, stance, days, numbers }) =>
      standing !== 'other' && stance !== 'denies' && (kind === 'days' ? days : numbers),
  )
  const reference = shown.find(({ standing }) => standing === 'stands') ?? shown[0]
  if (!reference) return []
  const measure = kind === 'days' ? measureDays : measureRatio
  return [reference, ...shown.filter((reading) => reading !== reference)].flatMap((reading): MeasuredReading[] => {
    if (kind === 'ratios' && measuredIn(reading) !== measuredIn(reference)) return []
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
  const said = shortDate(reading, own, from)
  const gap = daysApart(own, from)
  // The reference has its year: others are read against it.
  if (reading === reference) return { at: 0, far: 0, words: words.formatEdtf(String(reading.value)) }
  if (gap === 0) return { at: 0, far: 0, words: said }
  const [a, b] = [boundsOf(own), boundsOf(from)]
  return a.min > b.max ? { at: gap, far: a.max - b.max, words: said } : { at: -gap, far: a.min - b.min, words: said }
}

function rangeOf({ days }: Reading): DayRange {
  return toDayRange(days ?? { earliest: null, latest: null })
}

/** A date without its year, if the reference is of the same year: `29 April`; else `24 April 2019`, `June 2006`. */
function shortDate({ value }: Reading, own: DayRange, from: DayRange): string {
  const date = words.formatEdtf(String(value))
  const yearOf = (day: CalendarDay | null) => (day === null ? null : civilOf(day).year)
  const year = yearOf(from.latest)
  const isShared = year !== null && [own.earliest, own.latest, from.earliest].every((day) => yearOf(day) === year)
  return isShared && /^\d/.test(date) ? (words.withoutYear(date, year) ?? date) : date
}

function measureRatio(reading: Reading, reference: Reading): MeasuredPlace {
  const [own, from] = [boundsOfNumbers(reading), nominalOf(reference)]
  const text = String(reading.value)
  const isConverted = reading.numbers?.unit !== undefined || reading.unit !== reference.unit
  const said = words.formatMeasure({ text, unit: isConverted ? reading.unit : null })
  if (reading === reference) return { at: 1, far: 1, words: said }
  const ratioTo = (n: number) => (from > 0 ? n / from : Infinity)
  // “About 50” is placed at 50, as the source said it; a range at its nearer end.
  if (!text.includes('..')) return { at: ratioTo(nominalOf(reading)), far: ratioTo(nominalOf(reading)), words: said }
  const [near, far] = own.max < from ? [own.max, own.min] : [own.min, own.max]
  return { at: ratioTo(near), far: ratioTo(far), words: said }
}

/** The unit of its numbers. */
function measuredIn({ numbers, unit }: Reading): string | null {
  return numbers?.unit ?? unit
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
