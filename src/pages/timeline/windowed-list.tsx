import { type ReactNode, useMemo, useState } from 'react'
import type { IndexEvent } from '../../contract/index-file.ts'
import type { Selection } from '../../model/selection.ts'
import { NO_LANE } from '../../selection/axis-columns.ts'
import type { Links } from '../../state/address/use-links.ts'
import { toLiveWindow } from '../../state/live-window.ts'
import { usesKeyboard } from '../../ui/focus/reader-input.ts'
import { useSession } from '../../state/session-store.ts'
import type { ViewWindow } from '../../state/address/view.ts'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { usePrinting } from '../../ui/screen/use-printing.ts'
import { timelinePageWords } from '../../words/sections/timeline/timeline-page-words.ts'
import styles from './windowed-list.module.css'

/** What the list is of, and where it leads. */
export interface Listed {
  readonly shown: Selection
  readonly window: ViewWindow
  readonly links: Links
}

interface WindowedListProps {
  listed: Listed
  /** The list is seen, and shows what the window shows. */
  inSight: boolean
  render: (events: readonly IndexEvent[], listed: Listed) => ReactNode
}

const NONE: readonly IndexEvent[] = []

/** While the list is in sight, it shows the events in the window and counts those before and after; else it shows all. */
export function WindowedList({ listed: latest, inSight, render }: WindowedListProps) {
  // The timeline answers first; the list follows, also when the page is opened where it is not seen.
  const listed = useAfterPaint<Listed | null>(latest, inSight ? latest : null)
  const [all, setAll] = useState(false)
  // On paper no button can be pressed.
  const printing = usePrinting()
  const isWindowed = inSight && !all && !printing
  const split = useMemo(() => (isWindowed && listed ? splitByWindow(listed) : null), [isWindowed, listed])
  // The event that has the focus, or is to get it, is in the list even outside the window.
  const kept = useSession((state) => (isWindowed ? (state.askedFocus ?? state.focusedEvent) : null))
  const askFocus = useSession((state) => state.askFocus)
  const windowed = useMemo(() => (split ? withKept(split, kept) : null), [split, kept])
  if (!windowed || !listed) return render(listed?.shown.events ?? NONE, listed ?? latest)
  const more = (label: string, next: IndexEvent | undefined) =>
    next && (
      <button
        type="button"
        className={styles.more}
        onClick={() => {
          setAll(true)
          // The button goes: the keyboard continues in the events that it has brought.
          if (usesKeyboard()) askFocus(next.id)
        }}
      >
        {label}
      </button>
    )
  const { earlier, within, later } = windowed
  return (
    <>
      {more(timelinePageWords.showEarlier(earlier.length), earlier.at(-1))}
      {render(within, listed)}
      {more(timelinePageWords.showLater(later.length), later[0])}
    </>
  )
}

/** Events in time order, before, within and after a window. */
interface SplitEvents {
  readonly earlier: readonly IndexEvent[]
  readonly within: readonly IndexEvent[]
  readonly later: readonly IndexEvent[]
}

/** The events that the window shows any part of, and those before and after; events without a date stay within. */
function splitByWindow({ shown, window }: Listed): SplitEvents {
  const { lane, fromMs, toMs } = shown.of.axisColumns
  const { startMs, endMs } = toLiveWindow(window)
  const [earlier, within, later]: [IndexEvent[], IndexEvent[], IndexEvent[]] = [[], [], []]
  for (const [eventNo, event] of shown.of.events.entries()) {
    if (!shown.has(eventNo)) continue
    const isDated = lane[eventNo] !== NO_LANE
    if (isDated && (toMs[eventNo] ?? 0) <= startMs) earlier.push(event)
    else if (isDated && (fromMs[eventNo] ?? 0) >= endMs) later.push(event)
    else within.push(event)
  }
  return { earlier, within, later }
}

/** The same with one event listed that may lie outside the window. */
function withKept(split: SplitEvents, kept: string | null): SplitEvents {
  const isKept = ({ id }: IndexEvent) => id === kept
  const [before, after] = [split.earlier.find(isKept), split.later.find(isKept)]
  const others = (events: readonly IndexEvent[]) => events.filter((event) => !isKept(event))
  if (before) return { ...split, earlier: others(split.earlier), within: [before, ...split.within] }
  if (after) return { ...split, later: others(split.later), within: [...split.within, after] }
  return split
}
