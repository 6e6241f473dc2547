import { addMonths, type CalendarDay, civilOf, dayOf } from '../../domain/calendar-day.ts'
import type { CalendarWords } from './calendar-words.ts'
import { nextRoundYear, roundYearTo } from './round-years.ts'
import type { DayScale } from '../scales/day-scale.ts'

export interface DateTick {
  readonly day: CalendarDay
  readonly x: number
  readonly words: string
}

/** Least distance of two ticks, px. */
const TICK_GAP_PX = 46
const STEPS_DAYS = [1, 2, 7, 14]
const STEPS_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600]
const LONGEST_STEP_MONTHS = 1200
const DAYS_IN_MONTH = 30.4

/** Ticks of an axis of days, on the smallest step of the calendar whose ticks stand far enough apart. */
export function dateTicks(scale: DayScale, words: CalendarWords): DateTick[] {
  const pxPerDay = scale.toPx(1) - scale.toPx(0)
  const stepDays = STEPS_DAYS.find((days) => pxPerDay * days >= TICK_GAP_PX)
  if (stepDays !== undefined) return dayTicks(scale, stepDays, words)
  const stepMonths = STEPS_MONTHS.find((months) => pxPerDay * DAYS_IN_MONTH * months >= TICK_GAP_PX)
  return monthTicks(scale, stepMonths ?? LONGEST_STEP_MONTHS, words)
}

function dayTicks({ first, last, toPx }: DayScale, step: number, words: CalendarWords): DateTick[] {
  const ticks: DateTick[] = []
  let month = 0
  for (let day = first; day <= last; day = (day + step) as CalendarDay) {
    const civil = civilOf(day)
    const isNewMonth = civil.month !== month
    ticks.push({ day, x: toPx(day), words: isNewMonth ? words.day(day) : String(civil.dayOfMonth) })
    month = civil.month
  }
  return ticks
}

function monthTicks({ first, last, toPx }: DayScale, step: number, words: CalendarWords): DateTick[] {
  const ticks: DateTick[] = []
  const { year } = civilOf(first)
  const next = (day: CalendarDay) =>
    step < 12 ? addMonths(day, step) : dayOf(nextRoundYear(civilOf(day).year, step / 12), 1, 1)
  for (let day = dayOf(step < 12 ? year : roundYearTo(year, step / 12), 1, 1); day <= last; day = next(day)) {
    const civil = civilOf(day)
    const said = civil.month === 1 ? words.year(civil.year) : words.shortMonth(civil.month)
    if (day >= first) ticks.push({ day, x: toPx(day), words: said })
  }
  return ticks
}
