import { type CalendarDay, DAY_MS, parseIsoDay, startMsOf } from '../../domain/calendar-day.ts'
import { MINUTE_MS } from '../../domain/time/instant-range.ts'
import { toInstants } from './iso-days.ts'
import type { IsoDayRange } from '../parts.ts'

/** Instants from `fromMs` to `toMs`, UTC milliseconds; ±Infinity is an open end. */
export interface MsRange {
  readonly fromMs: number
  readonly toMs: number
}

/** From the start of the earliest day to the end of the latest; of what has a clock, its instants. */
export function toMsRange({ earliest, latest, instants }: IsoDayRange): MsRange {
  if (instants) {
    const { startMs, endMs } = toInstants(instants)
    return { fromMs: startMs, toMs: endMs }
  }
  return {
    fromMs: earliest === null ? -Infinity : startMsOf(requireDay(earliest)),
    toMs: latest === null ? Infinity : startMsOf(requireDay(latest)) + DAY_MS,
  }
}

/** Where a mark grips a range: its middle, or its known end where the other is open; of a moment, its start. */
export function middleOf({ fromMs, toMs }: MsRange): number {
  if (fromMs === -Infinity) return toMs === Infinity ? 0 : toMs - DAY_MS / 2
  if (isMoment({ fromMs, toMs })) return fromMs
  return toMs === Infinity ? fromMs + DAY_MS / 2 : (fromMs + toMs) / 2
}

/** Known to the minute, or better. */
export function isMoment({ fromMs, toMs }: MsRange): boolean {
  return toMs - fromMs <= MINUTE_MS
}

export function isWide({ fromMs, toMs }: MsRange): boolean {
  return toMs - fromMs > DAY_MS
}

function requireDay(text: string): CalendarDay {
  const day = parseIsoDay(text)
  if (day === null) throw new Error(`the contract lets only days through, not ${text}`)
  return day
}
