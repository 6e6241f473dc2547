import { DAY_MS } from '../../../domain/calendar-day.ts'
import { clampWindow } from '../../../model/axis/move-window.ts'
import type { WindowLimits } from '../../../model/axis/window-limits.ts'
import { rowsWithin } from '../../../selection/windowed-index.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { barAt } from '../layout/bar-window.ts'
import type { Missing } from '../picture/backdrop-shapes.ts'
import type { Scene, TimelineScenes } from '../picture/timeline-scenes.ts'
import { measureLabel } from './measure-label.ts'

/** Where a click beside all items leads: to an event, to an event in the list, or to a window. */
export type ClickTarget =
  { readonly kind: 'open' | 'list'; readonly event: string } | { readonly kind: 'window'; readonly window: LiveWindow }

interface ClickedInput {
  readonly scene: Scene
  readonly scenes: TimelineScenes
  readonly missing: Missing | null
  readonly window: LiveWindow
  readonly limits: WindowLimits
}

/** What was hit at an instant and a height, px from the top of the lanes; `null`: nothing. */
export function clickTarget(input: ClickedInput, atMs: number, yPx: number): ClickTarget | null {
  return undatedTarget(input, atMs, yPx) ?? barTarget(input, atMs, yPx)
}

/** The event whose mark stands at the line of the day; of several, the first in the list. */
function undatedTarget({ scene, missing, window }: ClickedInput, atMs: number, yPx: number): ClickTarget | null {
  if (!missing || missing.fromMs === null) return null
  const { pxPerDay } = scene.picture
  const fromDayPx = ((atMs - missing.fromMs) / DAY_MS) * pxPerDay
  const dayX = ((missing.fromMs - window.startMs) / DAY_MS) * pxPerDay
  const [first, second] = missing.undated.at(scene.layout.lanes, dayX, fromDayPx, yPx, measureLabel)
  return first ? { kind: second ? 'list' : 'open', event: first.id } : null
}

/** The stretch of a bar; where the window is as short as can be, its events in the list. */
function barTarget({ scene, scenes, window, limits }: ClickedInput, atMs: number, yPx: number): ClickTarget | null {
  const bar = barAt(scene.layout.lanes, scene.bars, atMs, yPx)
  if (!bar) return null
  if (window.endMs - window.startMs > limits.shortestMs + 1) {
    return { kind: 'window', window: clampWindow(bar.window, limits) }
  }
  const [first] = rowsWithin(scene.layout.index, bar.lane, bar.stretch)
  const event = first === undefined ? undefined : scenes.events[first]
  return event ? { kind: 'list', event: event.id } : null
}
