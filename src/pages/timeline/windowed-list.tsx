import { type ReactNode, useMemo, useState } from 'react'
import type { IndexEvent } from '../../contract/index-file.ts'
import type { Selection } from '../../model/selection.ts'
import { NO_LANE } from '../../selection/axis-index.ts'
import type { Links } from '../../state/address/use-links.ts'
import { toLiveWindow } from '../../state/live-window.ts'
import { usesKeyboard } from '../../ui/focus/reader-input.ts'
import { useSession } from '../../state/session-store.ts'
import type { ViewWindow } from '../../state/address/view.ts'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { usePrinting } from '../../ui/use-printing.ts'
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

/** Where the list is in sight, it shows what the window shows, and says what is earlier and later; else all. */
export function WindowedList({ listed: latest, inSight, render }: WindowedListProps) {
  // The timeline answers first; the list follows, also when the page is opened where it is not seen.
  const listed = useAfterPaint<Listed | null>(latest, inSight ? latest : null)
  const [all, setAll] = useState(false)
  // On paper nothing can be asked for.
  const printing = usePrinting()
  const isWindowed = inSight && !all && !printing
  const split = useMemo(() => (isWindowed && listed ? splitByWindow(listed) : null), [isWindowed, listed])
  // What the keyboard is on, or is to be on, is in the list wherever the window stands.
  const kept = useSession((state) => (isWindowed ? (state.askedFocus ?? state.focusedEvent) : null))
  const askFocus = useSession((state) => state.askFocus)
  const windowed = useMemo(() => (split ? withKept(split, kept) : null), [split, kept])
  if (!windowed || !listed) return render(listed?.shown.events ?? NONE, listed ?? latest)
  const more = (events: readonly IndexEvent[], words: string, next: IndexEvent | undefined) =>
    next && (
      <button
        type="button"
        className={styles.more}
        onClick={() => {
          setAll(true)
          // The button goes: the keyboard goes on in what it has brought.
          if (usesKeyboard()) askFocus(next.id)
        }}
      >
        {events.length} {words}: show all
      </button>
    )
  const { earlier, within, later } = windowed
  return (
    <>
      {more(earlier, 'earlier', earlier.at(-1))}
      {render(within, listed)}
      {more(later, 'later', later[0])}
    </>
  )
}

/** Events in time order, by where they stand to a window. */
interface SplitEvents {
  readonly earlier: readonly IndexEvent[]
  readonly within: readonly IndexEvent[]
  readonly later: readonly IndexEvent[]
}

/** What the timeline draws anything of in a window, and the events that lie before and after; the undated stay. */
function splitByWindow({ shown, window }: Listed): SplitEvents {
  const { lane, fromMs, toMs } = shown.of.axis.columns
  const { startMs, endMs } = toLiveWindow(window)
  const [earlier, within, later]: [IndexEvent[], IndexEvent[], IndexEvent[]] = [[], [], []]
  for (const [at, event] of shown.of.events.entries()) {
    if (!shown.has(at)) continue
    if (lane[at] !== NO_LANE && (toMs[at] ?? 0) <= startMs) earlier.push(event)
    else if (lane[at] !== NO_LANE && (fromMs[at] ?? 0) >= endMs) later.push(event)
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
