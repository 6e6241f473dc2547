import { useMemo, useRef } from 'react'
import { windowTicks } from '../../../chart/ticks/window-ticks.ts'
import { words } from '../../../words/words.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { ASIDE_PX, majorWords } from '../time-axis.tsx'
import styles from '../timeline-view.module.css'
import { offsetPx, type TimelinePicture } from './timeline-picture.ts'
import { useEachFrame } from './use-each-frame.ts'

/** The name of the month or year in which the window begins: it stays at the left edge, and gives way to the next. */
export function PinnedMajor({ picture }: { picture: TimelinePicture }) {
  const { startMs, endMs, pxPerDay, window } = picture
  const box = useRef<HTMLSpanElement>(null)
  const name = useRef<HTMLSpanElement>(null)
  const aside = useRef<HTMLSpanElement>(null)
  const majors = useMemo(
    () => windowTicks(startMs, endMs, pxPerDay, words.calendarWords).major,
    [startMs, endMs, pxPerDay],
  )

  useEachFrame(window, (live) => {
    const next = majors.find(({ ms }) => ms > live.startMs)
    const room = next ? offsetPx({ ...picture, startMs: next.ms }, live) : picture.windowPx
    const { label, year } = majorAt(live, pxPerDay)
    if (box.current) box.current.style.width = `${room}px`
    write(name.current, majorWords(label, room))
    write(aside.current, year && room > ASIDE_PX ? ` ${year}` : '')
  })
  return (
    <span className={`${styles.major} ${styles.pinned}`} ref={box}>
      <span ref={name} />
      <span className={styles.aside} ref={aside} />
    </span>
  )
}

function majorAt({ startMs }: LiveWindow, pxPerDay: number): { label: string; year: string | null } {
  const [first] = windowTicks(startMs, startMs, pxPerDay, words.calendarWords).major
  return { label: first?.label ?? '', year: first?.aside ?? null }
}

function write(node: HTMLElement | null, text: string): void {
  if (node && node.textContent !== text) node.textContent = text
}
