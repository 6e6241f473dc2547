import { useEffect } from 'react'
import { comingWindow, type LiveWindow, showWindow } from '../../state/live-window.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { isKeyTaken } from '../../ui/focus/is-key-taken.ts'
import { clampWindow, zoomAbout } from '../../model/axis/move-window.ts'
import type { WindowLimits } from '../../model/axis/window-limits.ts'
import { words } from '../../words/words.ts'
import styles from './timeline-view.module.css'

const ZOOM_STEP = 1.6
/** Part of the window by which a key pans. */
const PAN_STEP = 0.2

interface ZoomButtonsProps {
  window: LiveWindow
  limits: WindowLimits
}

/** Zooms about the middle of the window, and shows all; the same by keys: + and −, 0, and Shift with arrows to pan. */
export function ZoomButtons({ window, limits }: ZoomButtonsProps) {
  const length = window.endMs - window.startMs
  const atLongest = length >= limits.maxMs - limits.minMs - 1

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // When it is pressed again on the way, a key goes on from where the window is gliding to.
      const from = comingWindow()
      const next = !from || isKeyTaken(event) ? null : windowByKey(event.shiftKey, event.key, from, limits)
      if (!next) return
      event.preventDefault()
      showWindow(next, { glide: true })
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [limits])

  // One that has nothing left to do says so, and keeps the focus: it is not disabled.
  const button = (name: string, icon: IconName, key: string, done: boolean) => (
    <button
      type="button"
      aria-label={name}
      title={words.timeline.withKey(name, key)}
      aria-keyshortcuts={key}
      aria-disabled={done}
      onClick={() => {
        const next = windowByKey(false, key, comingWindow() ?? window, limits)
        if (next && !done) showWindow(next, { glide: true })
      }}
    >
      <Icon name={icon} size={14} />
    </button>
  )
  return (
    <div className={styles.zoom}>
      {button(words.timeline.showAll, 'fit', '0', atLongest)}
      {button(words.timeline.zoomOut, 'minus', '-', atLongest)}
      {button(words.timeline.zoomIn, 'plus', '+', length <= limits.shortestMs + 1)}
    </div>
  )
}

/** The window that a key asks for, if it asks for one. */
function windowByKey(withShift: boolean, key: string, live: LiveWindow, limits: WindowLimits): LiveWindow | null {
  const { startMs, endMs } = live
  const middle = (startMs + endMs) / 2
  const panned = (part: number) => {
    const shift = (endMs - startMs) * part
    return clampWindow({ startMs: startMs + shift, endMs: endMs + shift }, limits)
  }
  switch (key) {
    case '+':
    case '=':
      return zoomAbout(live, middle, 1 / ZOOM_STEP, limits)
    case '-':
      return zoomAbout(live, middle, ZOOM_STEP, limits)
    case '0':
      return { startMs: limits.minMs, endMs: limits.maxMs }
    case 'ArrowLeft':
      return withShift ? panned(-PAN_STEP) : null
    case 'ArrowRight':
      return withShift ? panned(PAN_STEP) : null
    default:
      return null
  }
}
