import { eventWords } from '../../../words/sections/event-words.ts'
import { type CalendarDay, parseIsoDay } from '../../../domain/calendar-day.ts'
import { words } from '../../../words/words.ts'
import { COUNTS_PX, PLOT_PX, type StaircaseLayout, type StairStep } from '../../../chart/pictures/event/staircase.ts'
import { numberScale } from '../../../chart/scales/number-scale.ts'
import { type DateTick, dateTicks } from '../../../chart/ticks/date-ticks.ts'
import { dayScale } from '../../../chart/scales/day-scale.ts'
import { textWidth } from '../../../chart/label-row.ts'
import { toNumberWords } from './number-words.ts'
import { type CountedReading, nominalOf } from './unit-groups.ts'

const TOP_PX = 20
const DAY_PX = 44
const COUNT_GAP_PX = 26

/** Counts that rose as more was known: days across, counts up. `null` if fewer than two counts have a day. */
export function layOutStaircase(readings: readonly CountedReading[], width: number): StaircaseLayout | null {
  const dated = readings.flatMap((said) => {
    const day = said.reading.knownOn === null ? null : parseIsoDay(said.reading.knownOn)
    return day === null ? [] : [{ said, day }]
  })
  const all = dated.map(({ day }) => day)
  if (dated.length < 2) return null
  const [first, last] = [Math.min(...all) as CalendarDay, Math.max(...all) as CalendarDay]
  const days = dayScale(first, last, width - COUNTS_PX)
  const toX = (day: number) => COUNTS_PX + days.toPx(day)
  const numbers = dated.flatMap(({ said: { min, max } }) => [min, max]).filter(Number.isFinite)
  const scale = numberScale([0, ...numbers], PLOT_PX, TOP_PX, COUNT_GAP_PX)
  const taken: { x: number; y: number; half: number }[] = []
  const named = new Set<number>()
  // Readers look for the last count and the first.
  for (const place of [dated.length - 1, 0, ...dated.keys()]) {
    const one = dated[place]
    if (!one || named.has(place)) continue
    const box = { x: toX(one.day), y: scale.toPx(nominalOf(one.said)), half: toHalf(toNumberWords(one.said.reading)) }
    if (taken.some((other) => Math.abs(other.x - box.x) < other.half + box.half && Math.abs(other.y - box.y) < 14))
      continue
    taken.push(box)
    named.add(place)
  }
  const steps = dated.map(({ said, day }, place): StairStep => {
    const { min, max } = said
    return {
      standing: said.reading.standing,
      x: toX(day),
      y: scale.toPx(nominalOf(said)),
      span: Number.isFinite(min) && Number.isFinite(max) && min < max ? [scale.toPx(max), scale.toPx(min)] : null,
      open: max === Infinity ? 'up' : min === -Infinity ? 'down' : null,
      number: named.has(place) ? toNumberWords(said.reading) : null,
    }
  })
  return {
    steps,
    days: toKnownDays(all, toX, dateTicks(days, words.calendarWords), width),
    counts: scale.ticks.map(({ n, at }) => ({ y: at, words: eventWords.pictures.shortCount(n) })),
  }
}

function toHalf(number: string): number {
  return textWidth(number, 12, true) / 2 + 4
}

/** The days on which counts became known, with names as long as there is room, and calendar ticks between them. */
function toKnownDays(
  known: readonly CalendarDay[],
  toX: (day: number) => number,
  calendar: readonly Pick<DateTick, 'day' | 'words'>[],
  width: number,
): { x: number; words: string | null }[] {
  const taken: number[] = []
  const place = (x: number, name: string) => {
    const fits = x <= width - DAY_PX / 2 && !taken.some((other) => Math.abs(other - x) < DAY_PX)
    if (fits) taken.push(x)
    return { x, words: fits ? name : null }
  }
  const named = [...new Set(known)].map((day) => place(toX(day), eventWords.pictures.knownOn(day, known)))
  return [...named, ...calendar.map((tick) => place(toX(tick.day), tick.words)).filter((tick) => tick.words !== null)]
}
