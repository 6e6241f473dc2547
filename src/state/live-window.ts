import { create } from 'zustand'
import { DAY_MS, dayOfMs, startMsOf } from '../domain/calendar-day.ts'
import { toTimedWindow, type ViewWindow } from './address/view.ts'

/** The instants that the timeline shows, UTC milliseconds. */
export interface LiveWindow {
  readonly startMs: number
  readonly endMs: number
}

/** What moves the window: the timeline that is on the page. */
export interface WindowMover {
  /** Shows another window, gliding to it where the reader has not asked for reduced motion. */
  show: (window: LiveWindow, how: { readonly glide: boolean }) => void
  /** Where the window is gliding to, or is in the next frame; `null` where that is what is on the screen. */
  readonly goal: LiveWindow | null
}

interface LiveWindowState {
  /** What is on the screen right now; moves with every frame of a drag. `null` until a timeline is there. */
  window: LiveWindow | null
  /** `null` while no timeline is there. */
  mover: WindowMover | null
}

/**
 * Momentary, so not in the address bar: that takes over the days of the window when it has come to rest. A component
 * that selects `window` renders with every frame; what only has to move subscribes and sets a transform.
 */
export const useLiveWindow = create<LiveWindowState>()(() => ({ window: null, mover: null }))

/** Shows a window, if a timeline is there to show it. */
export function showWindow(window: LiveWindow, how: { readonly glide: boolean }): void {
  useLiveWindow.getState().mover?.show(window, how)
}

/** The window that is on the screen, or the one that comes: what the next step starts from. */
export function comingWindow(): LiveWindow | null {
  const { mover, window } = useLiveWindow.getState()
  return mover?.goal ?? window
}

/** From the start of the first day to the end of the last; of a short window, its instants. */
export function toLiveWindow({ from, to, instants }: ViewWindow): LiveWindow {
  if (instants) return instants
  return { startMs: startMsOf(from), endMs: startMsOf(to) + DAY_MS }
}

/** A window shorter than this is told by its instants, unless it is of whole days. */
const DAYS_FROM_MS = 10 * DAY_MS - 1

/** The days that a window shows any part of. */
export function toViewWindow({ startMs, endMs }: LiveWindow): ViewWindow {
  const isOfDays = [startMs, endMs].every((ms) => Math.round(ms) % DAY_MS === 0)
  if (endMs - startMs < DAYS_FROM_MS && !isOfDays) return toTimedWindow(startMs, endMs)
  return { from: dayOfMs(Math.round(startMs)), to: dayOfMs(Math.round(endMs) - 1) }
}

export function isSameWindow(a: ViewWindow, b: ViewWindow): boolean {
  const [x, y] = [toLiveWindow(a), toLiveWindow(b)]
  return x.startMs === y.startMs && x.endMs === y.endMs
}
