import { toDay } from '../contract/iso-days.ts'
import type { IsoDayRange } from '../contract/parts.ts'
import { addDays, DAY_MS, dayOfMs, startMsOf } from '../domain/calendar-day.ts'
import { HOUR_MS } from '../domain/time/instant-range.ts'
import type { LiveWindow } from '../state/live-window.ts'
import type { KnownExtent } from './axis/to-axis-columns.ts'

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

/** A window `factor` times as long about an instant that stays where it is on the screen, within the limits. */
export function zoomAbout(window: LiveWindow, aboutMs: number, factor: number, limits: WindowLimits): LiveWindow {
  const length = window.endMs - window.startMs
  const longest = limits.maxMs - limits.minMs
  const nextLength = Math.min(longest, Math.max(limits.shortestMs, length * factor))
  const part = (aboutMs - window.startMs) / length
  return clampWindow({ startMs: aboutMs - part * nextLength, endMs: aboutMs + (1 - part) * nextLength }, limits)
}

/** The same length, moved so far that it lies within the limits. */
export function clampWindow({ startMs, endMs }: LiveWindow, { minMs, maxMs }: WindowLimits): LiveWindow {
  const length = Math.min(endMs - startMs, maxMs - minMs)
  const start = Math.min(Math.max(startMs, minMs), maxMs - length)
  return { startMs: start, endMs: start + length }
}

/** A window about an instant in which `ms` take a little more than `leastPx`; the window itself where they do already. */
export function spreadOut(
  window: LiveWindow,
  aboutMs: number,
  ms: number,
  leastPx: number,
  widthPx: number,
  limits: WindowLimits,
): LiveWindow {
  const px = (ms / (window.endMs - window.startMs)) * widthPx
  return px >= leastPx || ms <= 0 ? window : zoomAbout(window, aboutMs, px / (leastPx + 1), limits)
}

/** A window that shows a stretch of time whole, with some room beside it. */
export function windowAround({ minMs, maxMs }: KnownExtent, limits: WindowLimits): LiveWindow {
  const half = Math.max((maxMs - minMs) * (0.5 + EDGE), limits.shortestMs / 2)
  const middle = (minMs + maxMs) / 2
  return clampWindow({ startMs: middle - half, endMs: middle + half }, limits)
}

/** Air between what is brought into view and the edge of the window, as a part of the window. */
const EDGE = 0.08

/** A window of the same length that holds an instant, well inside: the window itself where it does already. */
export function bringIntoView(window: LiveWindow, ms: number, limits: WindowLimits): LiveWindow {
  return bringRangeIntoView(window, ms, ms, limits)
}

/**
 * A window that holds a stretch of time, well inside: the window itself where it does already; else one about the
 * stretch, longer only where it must be.
 */
export function bringRangeIntoView(window: LiveWindow, fromMs: number, toMs: number, limits: WindowLimits): LiveWindow {
  const length = window.endMs - window.startMs
  const margin = length * EDGE
  if (fromMs >= window.startMs + margin && toMs <= window.endMs - margin) return window
  const [middle, half] = [(fromMs + toMs) / 2, Math.max(length, (toMs - fromMs) / (1 - 2 * EDGE)) / 2]
  return clampWindow({ startMs: middle - half, endMs: middle + half }, limits)
}
