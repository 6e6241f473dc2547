import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { dayOfMs } from '../../../domain/calendar-day.ts'
import { comingWindow, type LiveWindow, showWindow, toViewWindow } from '../../../state/live-window.ts'
import { useSteadyWindow } from '../../../state/use-steady-window.ts'
import { useEachFrame } from '../picture/use-each-frame.ts'
import type { BrokenScale } from '../../../chart/scales/broken-scale.ts'
import { clampWindow } from '../../../model/axis/move-window.ts'
import type { WindowLimits } from '../../../model/axis/window-limits.ts'
import { engineParts } from '../engine/engine-parts.ts'
import type { BrushDrag } from './brush-window.ts'
import { words } from '../../../words/words.ts'
import styles from './overview-strip.module.css'

interface OverviewBrushProps {
  scale: BrokenScale
  /** The window before a timeline is there. */
  fallback: LiveWindow
  limits: WindowLimits
  width: number
}

/**
 * The visible window on the overview: dragged, stretched at its ends, or drawn anew; its ends are sliders. It follows
 * every frame by its transforms, and says its days a few times a second.
 */
export function OverviewBrush({ scale, fallback, limits, width }: OverviewBrushProps) {
  const drag = useRef<BrushDrag | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const first = useRef<HTMLDivElement>(null)
  const last = useRef<HTMLDivElement>(null)
  const current = () => comingWindow() ?? fallback
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

  // How it is dragged comes with the timeline that it moves.
  const brush = () => engineParts.state().module?.brush
  const pxOf = (event: PointerEvent<HTMLDivElement>) => event.clientX - event.currentTarget.getBoundingClientRect().left
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const by = brush()
    if (event.button !== 0 || !by) return
    const [px, window] = [pxOf(event), current()]
    drag.current = { grip: by.gripAt(px, window, scale), px, window }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const next = drag.current && brush()?.windowByDrag(drag.current, pxOf(event), scale, limits)
    if (next) show(next)
  }
  const onPointerUp = (event: PointerEvent<HTMLDivElement>) => {
    const from = drag.current
    drag.current = null
    if (!from || !brush()?.isClick(from, pxOf(event))) return
    // A click beside the window moves it there.
    const { startMs, endMs } = current()
    const [half, middle] = [(endMs - startMs) / 2, scale.toValue(pxOf(event))]
    showWindow(clampWindow({ startMs: middle - half, endMs: middle + half }, limits), { glide: true })
  }
  const onKey = (end: 'start' | 'end') => (event: KeyboardEvent) => {
    const next = brush()?.windowByKey(event.key, end, current(), limits)
    if (!next) return
    event.preventDefault()
    show(next)
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
