import type { BrokenScale } from '../../../chart/scales/broken-scale.ts'
import { DAY_MS } from '../../../domain/calendar-day.ts'
import type { WindowLimits } from '../../../model/axis/window-limits.ts'
import type { LiveWindow } from '../../../state/live-window.ts'

/** What of the brush the pointer holds: an end, the whole, or nothing, so that a window is drawn anew. */
export type Grip = 'start' | 'end' | 'whole' | 'anew'

/** A drag, as it began: at a px of the strip, with the window of then. */
export interface BrushDrag {
  readonly grip: Grip
  readonly px: number
  readonly window: LiveWindow
}

const HANDLE_REACH_PX = 12
/** Less than this is a click, not a window drawn anew. */
const LEAST_DRAG_PX = 4
const DAYS_BY_KEY: Readonly<Record<string, number>> = {
  ArrowLeft: -7,
  ArrowDown: -7,
  ArrowRight: 7,
  ArrowUp: 7,
  PageDown: -91,
  PageUp: 91,
}

function gripAt(px: number, window: LiveWindow, scale: BrokenScale): Grip {
  const [left, right] = [scale.toPx(window.startMs), scale.toPx(window.endMs)]
  if (Math.abs(px - left) <= HANDLE_REACH_PX && px < (left + right) / 2) return 'start'
  if (Math.abs(px - right) <= HANDLE_REACH_PX) return 'end'
  return px > left && px < right ? 'whole' : 'anew'
}

/** Whether a pointer that began beside the window was only clicked. */
function isClick({ grip, px: fromPx }: BrushDrag, px: number): boolean {
  return grip === 'anew' && Math.abs(px - fromPx) < LEAST_DRAG_PX
}

/** The window that a drag asks for; `null` while it is only a click. */
function windowByDrag(
  drag: BrushDrag,
  px: number,
  scale: BrokenScale,
  { shortestMs }: WindowLimits,
): LiveWindow | null {
  const ms = scale.toValue(px)
  const { startMs, endMs } = drag.window
  switch (drag.grip) {
    case 'start':
      return { startMs: Math.min(ms, endMs - shortestMs), endMs }
    case 'end':
      return { startMs, endMs: Math.max(ms, startMs + shortestMs) }
    case 'whole': {
      const shiftMs = ms - scale.toValue(drag.px)
      return { startMs: startMs + shiftMs, endMs: endMs + shiftMs }
    }
    case 'anew': {
      if (isClick(drag, px)) return null
      const [fromMs, toMs] = [scale.toValue(Math.min(px, drag.px)), scale.toValue(Math.max(px, drag.px))]
      return { startMs: fromMs, endMs: Math.max(toMs, fromMs + shortestMs) }
    }
  }
}

/** The window that a key on the slider of one of its ends asks for; `null` for a key that asks for none. */
function windowByKey(
  key: string,
  end: 'start' | 'end',
  { startMs, endMs }: LiveWindow,
  { minMs, maxMs, shortestMs }: WindowLimits,
): LiveWindow | null {
  const days = DAYS_BY_KEY[key]
  const from = end === 'start' ? startMs : endMs
  const toMs = key === 'Home' ? minMs : key === 'End' ? maxMs : days === undefined ? null : from + days * DAY_MS
  if (toMs === null) return null
  return end === 'start'
    ? { startMs: Math.max(minMs, Math.min(toMs, endMs - shortestMs)), endMs }
    : { startMs, endMs: Math.min(maxMs, Math.max(toMs, startMs + shortestMs)) }
}

/** What dragging and keys do to the window on the overview. */
export const brush = { gripAt, isClick, windowByDrag, windowByKey }
