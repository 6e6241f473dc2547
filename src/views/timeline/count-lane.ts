import type { LiveWindow } from '../../state/live-window.ts'
import type { TimelineItem } from './to-timeline-items.ts'

/** Events of one lane that pass the filters: all, and those whose marks stand in, before and after the window. */
export interface LaneCounts {
  readonly all: number
  readonly inView: number
  readonly earlier: number
  readonly later: number
}

/** Counts the items of a lane by where they stand to a window. */
export function countLane(items: readonly TimelineItem[], lane: number, { startMs, endMs }: LiveWindow): LaneCounts {
  const inLane = items.filter((item) => item.lane === lane)
  const earlier = inLane.filter(({ markMs, span }) => (span?.toMs ?? markMs) < startMs).length
  const later = inLane.filter(({ markMs, span }) => (span?.fromMs ?? markMs) > endMs).length
  return { all: inLane.length, inView: inLane.length - earlier - later, earlier, later }
}
