import type { LiveWindow } from '../../state/live-window.ts'
import type { WindowLimits } from './window-limits.ts'
import type { KnownExtent } from './to-axis-columns.ts'

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
