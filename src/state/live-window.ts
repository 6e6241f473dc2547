import { create } from 'zustand'
import { DAY_MS, dayOfMs, startMsOf } from '../domain/calendar-day.ts'
import type { ViewWindow } from './address/view.ts'

/** The instants that the timeline shows, UTC milliseconds. */
export interface LiveWindow {
  readonly startMs: number
  readonly endMs: number
}

interface LiveWindowState {
  /** What is on the screen right now; moves with every frame of a drag. `null` until a timeline is there. */
  window: LiveWindow | null
  /** What a button, the overview or a key asked the timeline to show. */
  request: { readonly window: LiveWindow; readonly glide: boolean } | null
  /** Where the window is gliding to; `null` while it is not. */
  goal: LiveWindow | null
  setWindow: (window: LiveWindow) => void
  setGoal: (goal: LiveWindow | null) => void
  askFor: (window: LiveWindow, options: { readonly glide: boolean }) => void
}

/** Momentary, so not in the address bar: that takes over the days of the window when it has come to rest. */
export const useLiveWindow = create<LiveWindowState>()((set) => ({
  window: null,
  request: null,
  goal: null,
  setWindow: (window) => set({ window }),
  setGoal: (goal) => set({ goal }),
  askFor: (window, { glide }) => set({ request: { window, glide } }),
}))

/** From the start of the first day to the end of the last. */
export function toLiveWindow({ from, to }: ViewWindow): LiveWindow {
  return { startMs: startMsOf(from), endMs: startMsOf(to) + DAY_MS }
}

/** The days that a window shows any part of. */
export function toViewWindow({ startMs, endMs }: LiveWindow): ViewWindow {
  return { from: dayOfMs(Math.round(startMs)), to: dayOfMs(Math.round(endMs) - 1) }
}
