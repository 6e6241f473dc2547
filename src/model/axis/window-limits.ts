import { toDay } from '../../contract/axis/iso-days.ts'
import type { IsoDayRange } from '../../contract/parts.ts'
import { addDays, DAY_MS, dayOfMs, startMsOf } from '../../domain/calendar-day.ts'
import { HOUR_MS } from '../../domain/time/instant-range.ts'
import type { KnownExtent } from './to-axis-columns.ts'

/** How far one can pan, and how short a window can be, UTC milliseconds. */
export interface WindowLimits {
  readonly minMs: number
  readonly maxMs: number
  readonly shortestMs: number
}

const SHORTEST_MS = 10 * DAY_MS
/** Where events are known to a time. */
const SHORTEST_OF_CLOCKS_MS = 3 * HOUR_MS
/**
 * Room beside the first and the last event, as a part of the whole; after a break of the scale, of what comes after it, or so
 * much that the last event can be brought to the middle of a window as long as the first.
 */
const MARGIN = 0.04

/**
 * Limits that hold every date that any source gives for any event, with some room beside, and the window that the dossier
 * opens on; where there is neither, a year.
 */
export function toWindowLimits(
  extent: KnownExtent | null,
  opening: IsoDayRange | null,
  hasClock = false,
  scaleBreak: string | null = null,
): WindowLimits {
  const { minMs, maxMs } = extent ?? extentOf(opening)
  const opened = opening ? extentOf(opening) : { minMs, maxMs }
  const breakDay = toDay(scaleBreak)
  const breakMs = breakDay === null ? minMs : startMsOf(breakDay)
  const marginOf = (ms: number) => Math.max(ms * MARGIN, SHORTEST_MS)
  const margin = marginOf(maxMs - minMs)
  const marginAfterBreak = marginOf(maxMs - (breakMs < maxMs ? Math.max(minMs, breakMs) : minMs))
  const before = minMs - margin
  const after = maxMs + Math.min(margin, Math.max(marginAfterBreak, opening ? (opened.maxMs - opened.minMs) / 2 : 0))
  // Whole days, as windows in the address bar are: one at the limit is the same window when it is read back.
  return {
    minMs: startMsOf(dayOfMs(Math.min(before, opened.minMs))),
    maxMs: startMsOf(dayOfMs(Math.max(after, opened.maxMs) - 1)) + DAY_MS,
    shortestMs: hasClock ? SHORTEST_OF_CLOCKS_MS : SHORTEST_MS,
  }
}

/** Where an end is open, a year from the other. */
function extentOf(opening: IsoDayRange | null): KnownExtent {
  const [earliest, latest] = [toDay(opening?.earliest ?? null), toDay(opening?.latest ?? null)]
  const YEAR = 365
  const from = earliest ?? (latest === null ? dayOfMs(0) : addDays(latest, 1 - YEAR))
  const to = latest ?? addDays(from, YEAR - 1)
  return { minMs: startMsOf(from), maxMs: startMsOf(addDays(to, 1)) }
}
