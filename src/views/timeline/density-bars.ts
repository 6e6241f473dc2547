import { DAY_MS } from '../../domain/calendar-day.ts'
import type { TimelineItem } from './to-timeline-items.ts'

/** The events of one lane whose marks stand within one stretch of days. */
export interface DensityBar {
  readonly fromMs: number
  readonly toMs: number
  readonly count: number
  /** Events whose date is disputed. */
  readonly dateDisputed: number
  /** Events on anything of which the sources disagree. */
  readonly disputed: number
  readonly ids: readonly string[]
}

/** Two weeks, counted from a Monday, so that the bars stand still while the window moves. */
const FIRST_MONDAY_MS = 4 * DAY_MS
const FORTNIGHT_MS = 14 * DAY_MS

/** Counts the items of a lane by fortnight, in time order; empty ones are left out. */
export function toDensityBars(items: readonly TimelineItem[], stepMs: number = FORTNIGHT_MS): DensityBar[] {
  const bars = new Map<number, { dateDisputed: number; disputed: number; ids: string[] }>()
  for (const { id, markMs, ghosts, disputes } of items) {
    const slot = Math.floor((markMs - FIRST_MONDAY_MS) / stepMs)
    const bar = bars.get(slot) ?? { dateDisputed: 0, disputed: 0, ids: [] }
    bars.set(slot, bar)
    bar.ids.push(id)
    if (ghosts.length > 0) bar.dateDisputed++
    if (disputes > 0) bar.disputed++
  }
  return [...bars.entries()]
    .sort(([a], [b]) => a - b)
    .map(([slot, bar]) => ({
      fromMs: FIRST_MONDAY_MS + slot * stepMs,
      toMs: FIRST_MONDAY_MS + (slot + 1) * stepMs,
      count: bar.ids.length,
      ...bar,
    }))
}

/** Step of the bars at a scale: a fortnight, or more of them where a bar would be too thin to see. */
export function barStepMs(pxPerDay: number): number {
  const minBarPx = 6
  const fortnights = Math.max(1, Math.ceil(minBarPx / (14 * pxPerDay)))
  return FORTNIGHT_MS * 2 ** Math.ceil(Math.log2(fortnights))
}
