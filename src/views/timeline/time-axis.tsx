import { memo } from 'react'
import type { LiveWindow } from '../../state/live-window.ts'
import { drawFault } from '../../chart/fault.ts'
import { Shapes } from '../../ui/marks/drawing.tsx'
import { timeScale } from '../../chart/scales/scale.ts'
import { windowTicks } from '../../chart/ticks/window-ticks.ts'
import { words } from '../../words/words.ts'
import { WHOLE_PX } from './layout/item-geometry.ts'
import styles from './timeline-view.module.css'

/** A day flagged on the axis: the date of the selected event, or another that a source gives. */
export interface AxisFlag {
  readonly ms: number
  readonly label: string
  readonly ghost: boolean
}

interface TimeAxisProps {
  window: LiveWindow
  width: number
  flags: readonly AxisFlag[]
}

/** The axis above the lanes: months and weeks, or years and quarters, in UTC. */
export const TimeAxis = memo(function TimeAxis({ window, width, flags }: TimeAxisProps) {
  const { pxPerDay, toPx: toX } = timeScale(window.startMs, window.endMs, width)
  const ticks = windowTicks(window.startMs, window.endMs, pxPerDay, words.calendarWords)
  // A major label at the left edge gives way to the one that comes.
  const lefts = ticks.major.map(({ ms }) => Math.max(toX(ms), 0))
  const laid = layFlags(flags, toX)
  return (
    <>
      {ticks.major.map((tick, at) => {
        const next = lefts[at + 1] ?? width
        const room = next - (lefts[at] ?? 0)
        return (
          <span key={tick.ms} className={styles.major} style={{ transform: `translateX(${lefts[at]}px)`, width: room }}>
            {majorWords(tick.label, room)}
            {tick.aside && room > ASIDE_PX && <span className={styles.aside}> {tick.aside}</span>}
          </span>
        )
      })}
      {ticks.minor.map((tick) => {
        const x = toX(tick.ms)
        const underFlag = laid.flags.some(({ left }) => x > left - 14 && x < left + FLAG_PX)
        if (x < 0 || x > width - 4 || underFlag) return null
        return (
          <span key={tick.ms} className={styles.minor} style={{ transform: `translateX(${x}px)` }}>
            {tick.label}
          </span>
        )
      })}
      {laid.zigzag && (
        <svg className={styles.flagLine} width={width} height={18} aria-hidden="true">
          <Shapes shapes={drawFault(laid.zigzag[0], laid.zigzag[1], 9)} />
        </svg>
      )}
      {laid.flags.map(({ flag, left }) => (
        <span
          key={flag.ms}
          className={flag.ghost ? `${styles.flag} ${styles.ghostFlag}` : styles.flag}
          style={{ transform: `translateX(${left}px)`, width: FLAG_PX }}
        >
          {flag.label}
        </span>
      ))}
    </>
  )
})

/** The name of a larger unit, as much of it as has room. */
export function majorWords(label: string, roomPx: number): string {
  return roomPx > label.length * 7 ? label : roomPx > 30 ? label.slice(0, 3) : ''
}

/** With more room than this the year stands beside a month. */
export const ASIDE_PX = 96

const FLAG_PX = 48

/** Flags centred on their days where they have room; two near ones step apart, each to its own side. */
function layFlags(flags: readonly AxisFlag[], toX: (ms: number) => number) {
  const laid = flags
    .map((flag) => ({ flag, x: toX(flag.ms), left: toX(flag.ms) - FLAG_PX / 2 }))
    .sort((a, b) => a.x - b.x)
  for (let at = 1; at < laid.length; at++) {
    const [before, after] = [laid[at - 1], laid[at]]
    if (!before || !after) continue
    const overlap = before.left + FLAG_PX + 14 - after.left
    if (overlap > 0) {
      before.left -= overlap / 2
      after.left += overlap / 2
    }
  }
  const [first, second] = laid
  const [from, to] = [(first?.left ?? 0) + FLAG_PX + 1, (second?.left ?? 0) - 1]
  // Far apart, the line would run over the days between.
  const zigzag = first && second && to - from <= WHOLE_PX ? ([from, to] as const) : null
  return { flags: laid, zigzag }
}
