import { type ReactNode, useMemo, useState } from 'react'
import { useColumns } from '../../model/packed/use-columns.ts'
import { ListedEvents } from '../../model/filters/listed-events.ts'
import type { Selection } from '../../model/selection.ts'
import { NO_LANE } from '../../selection/axis-columns.ts'
import type { Links } from '../../state/address/use-links.ts'
import { toLiveWindow } from '../../state/live-window.ts'
import { usesKeyboard } from '../../ui/focus/reader-input.ts'
import { useSession } from '../../state/session-store.ts'
import type { ViewWindow } from '../../state/address/view.ts'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { usePrinting } from '../../ui/screen/use-printing.ts'
import { filterStatusWords } from '../../words/sections/filters/filter-status-words.ts'
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
  render: (events: ListedEvents, listed: Listed) => ReactNode
}

/** While the list is in sight, it shows the events in the window and counts those before and after; else it shows all. */
export function WindowedList({ listed: latest, inSight, render }: WindowedListProps) {
  // The timeline answers first; the list follows, also when the page is opened where it is not seen.
  const painted = useAfterPaint<Listed | null>(latest, inSight ? latest : null)
  const isRead = useColumns(latest.shown.of)
  const listed = isRead ? painted : null
  const [all, setAll] = useState(false)
  // On paper no button can be pressed.
  const printing = usePrinting()
  const isWindowed = inSight && !all && !printing
  const split = useMemo(() => (isWindowed && listed ? splitByWindow(listed) : null), [isWindowed, listed])
  // The event that has the focus, or is to get it, is in the list even outside the window.
  const kept = useSession((state) => (isWindowed ? (state.askedFocus ?? state.focusedEvent) : null))
  const askFocus = useSession((state) => state.askFocus)
  const windowed = useMemo(
    () => (split && listed ? withKept(split, kept === null ? -1 : listed.shown.of.eventNoOf(kept)) : null),
    [split, listed, kept],
  )
  const whole = useMemo(() => (windowed || !listed ? null : passing(listed.shown)), [windowed, listed])
  if (!isRead)
    return (
      <p className={styles.reading} role="status">
        {filterStatusWords.reading(latest.shown.count)}
      </p>
    )
  if (!listed) return render(new ListedEvents(latest.shown.of, []), latest)
  const { of: dossier } = listed.shown
  if (!windowed) return render(new ListedEvents(dossier, whole ?? []), listed)
  const more = (label: string, next: number | undefined) =>
    next !== undefined && (
      <button
        type="button"
        className={styles.more}
        // Of a packed dossier it may not be at hand when the button is pressed.
        onFocus={() => listed.shown.of.packed?.want(next)}
        onClick={() => {
          setAll(true)
          // The button goes: the keyboard continues in the events that it has brought.
          const event = dossier.events[next]
          if (usesKeyboard() && event) askFocus(event.id)
        }}
      >
        {label}
      </button>
    )
  const { earlier, within, later } = windowed
  return (
    <>
      {more(timelinePageWords.showEarlier(earlier.length), earlier.at(-1))}
      {render(new ListedEvents(dossier, within), listed)}
      {more(timelinePageWords.showLater(later.length), later[0])}
    </>
  )
}

/** Numbers of events in time order, before, within and after a window. */
interface SplitEvents {
  readonly earlier: readonly number[]
  readonly within: readonly number[]
  readonly later: readonly number[]
}

/** Numbers of all events that are selected. */
function passing({ passes }: Selection): number[] {
  const numbers: number[] = []
  for (let eventNo = 0; eventNo < passes.length; eventNo++) if (passes[eventNo] === 1) numbers.push(eventNo)
  return numbers
}

/** The events that the window shows any part of, and those before and after; events without a date stay within. */
function splitByWindow({ shown, window }: Listed): SplitEvents {
  const { lane, fromMs, toMs } = shown.of.axisColumns
  const { startMs, endMs } = toLiveWindow(window)
  const [earlier, within, later]: [number[], number[], number[]] = [[], [], []]
  for (const eventNo of passing(shown)) {
    const isDated = lane[eventNo] !== NO_LANE
    if (isDated && (toMs[eventNo] ?? 0) <= startMs) earlier.push(eventNo)
    else if (isDated && (fromMs[eventNo] ?? 0) >= endMs) later.push(eventNo)
    else within.push(eventNo)
  }
  return { earlier, within, later }
}

/** The same with one event listed that may lie outside the window. */
function withKept(split: SplitEvents, kept: number): SplitEvents {
  const others = (numbers: readonly number[]) => numbers.filter((eventNo) => eventNo !== kept)
  if (split.earlier.includes(kept)) return { ...split, earlier: others(split.earlier), within: [kept, ...split.within] }
  if (split.later.includes(kept)) return { ...split, later: others(split.later), within: [...split.within, kept] }
  return split
}
