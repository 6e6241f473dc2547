import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { DAY_MS, dayOfMs } from '../../../domain/calendar-day.ts'
import { type LiveWindow, showWindow, toViewWindow, useLiveWindow } from '../../../state/live-window.ts'
import { useSteadyWindow } from '../../../state/use-steady-window.ts'
import { useEachFrame } from '../picture/use-each-frame.ts'
import type { BrokenScale } from '../../../chart/broken-scale.ts'
import { clampWindow, type WindowLimits } from '../../../model/window-limits.ts'
import { words } from '../../../words/words.ts'
import styles from './overview-strip.module.css'

interface OverviewBrushProps {
  scale: BrokenScale
  /** The window before a timeline is there. */
  fallback: LiveWindow
  limits: WindowLimits
  width: number
}

type Grip = 'start' | 'end' | 'whole' | 'anew'

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

/**
 * The visible window on the overview: dragged, stretched at its ends, or drawn anew; its ends are sliders. It follows
 * every frame by its transforms, and says its days a few times a second.
 */
export function OverviewBrush({ scale, fallback, limits, width }: OverviewBrushProps) {
  const drag = useRef<{ grip: Grip; px: number; window: LiveWindow } | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const first = useRef<HTMLDivElement>(null)
  const last = useRef<HTMLDivElement>(null)
  const current = () => useLiveWindow.getState().window ?? fallback
  const show = (next: LiveWindow) => showWindow(clampWindow(next, limits), { glide: false })

  useEachFrame(fallback, ({ startMs, endMs }) => {
    const [left, right] = [scale.toPx(startMs), scale.toPx(endMs)]
    if (frame.current) {
      frame.current.style.transform = `translateX(${left}px)`
      frame.current.style.width = `${Math.max(2, right - left)}px`
    }
    if (first.current) first.current.style.transform = `translateX(${left}px)`
    if (last.current) last.current.style.transform = `translateX(${right}px)`
  })

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const px = event.clientX - event.currentTarget.getBoundingClientRect().left
    const window = current()
    const [left, right] = [scale.toPx(window.startMs), scale.toPx(window.endMs)]
    const grip: Grip =
      Math.abs(px - left) <= HANDLE_REACH_PX && px < (left + right) / 2
        ? 'start'
        : Math.abs(px - right) <= HANDLE_REACH_PX
          ? 'end'
          : px > left && px < right
            ? 'whole'
            : 'anew'
    drag.current = { grip, px, window }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const from = drag.current
    if (!from) return
    const px = event.clientX - event.currentTarget.getBoundingClientRect().left
    const ms = scale.toValue(px)
    const { startMs, endMs } = from.window
    switch (from.grip) {
      case 'start':
        return show({ startMs: Math.min(ms, endMs - limits.shortestMs), endMs })
      case 'end':
        return show({ startMs, endMs: Math.max(ms, startMs + limits.shortestMs) })
      case 'whole': {
        const shift = ms - scale.toValue(from.px)
        return show({ startMs: startMs + shift, endMs: endMs + shift })
      }
      case 'anew': {
        if (Math.abs(px - from.px) < LEAST_DRAG_PX) return
        const [a, b] = [scale.toValue(Math.min(px, from.px)), scale.toValue(Math.max(px, from.px))]
        return show({ startMs: a, endMs: Math.max(b, a + limits.shortestMs) })
      }
    }
  }
  const onPointerUp = (event: PointerEvent<HTMLDivElement>) => {
    const from = drag.current
    drag.current = null
    const px = event.clientX - event.currentTarget.getBoundingClientRect().left
    if (from?.grip === 'anew' && Math.abs(px - from.px) < LEAST_DRAG_PX) {
      // A click beside the window moves it there.
      const window = current()
      const length = window.endMs - window.startMs
      const middle = scale.toValue(px)
      showWindow(clampWindow({ startMs: middle - length / 2, endMs: middle + length / 2 }, limits), { glide: true })
    }
  }
  const onKey = (end: 'start' | 'end') => (event: KeyboardEvent) => {
    const { startMs, endMs } = current()
    const days = DAYS_BY_KEY[event.key]
    const to =
      event.key === 'Home'
        ? limits.minMs
        : event.key === 'End'
          ? limits.maxMs
          : days === undefined
            ? null
            : (end === 'start' ? startMs : endMs) + days * DAY_MS
    if (to === null) return
    event.preventDefault()
    show(
      end === 'start'
        ? { startMs: Math.max(limits.minMs, Math.min(to, endMs - limits.shortestMs)), endMs }
        : { startMs, endMs: Math.min(limits.maxMs, Math.max(to, startMs + limits.shortestMs)) },
    )
  }

  const shown = toViewWindow(useSteadyWindow(fallback))
  const thumb = (end: 'start' | 'end') => (
    <div
      ref={end === 'start' ? first : last}
      role="slider"
      tabIndex={0}
      className={styles.handle}
      aria-label={words.timeline.brushEnds[end]}
      aria-valuemin={dayOfMs(limits.minMs)}
      aria-valuemax={dayOfMs(limits.maxMs)}
      aria-valuenow={end === 'start' ? shown.from : shown.to}
      aria-valuetext={words.formatDay(end === 'start' ? shown.from : shown.to)}
      onKeyDown={onKey(end)}
    />
  )
  return (
    <div
      className={styles.brushArea}
      style={{ width }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => (drag.current = null)}
    >
      <div className={styles.brush} ref={frame} />
      {thumb('start')}
      {thumb('end')}
    </div>
  )
}
