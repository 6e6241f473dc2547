import { defaultRangeExtractor, type Range, useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useSession } from '../../state/session-store.ts'
import type { EventListProps } from './event-list-props.ts'
import styles from './event-list.module.css'
import { EventRow, eventLinkId } from './event-row.tsx'

const ROW_PX = 72
const OVERSCAN = 8

/** A long list: only the rows near the visible ones, and the focused one, are in the page. Each row tells its place in the whole. */
export default function LongEventList(props: EventListProps) {
  return props.ownScroll ? <OwnScrollList {...props} /> : <PageScrollList {...props} />
}

function OwnScrollList(props: EventListProps) {
  const box = useRef<HTMLDivElement>(null)
  const options = useRowOptions(props)
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const rows = useVirtualizer({ ...options, getScrollElement: () => box.current })
  return (
    <div className={styles.box} ref={box}>
      <Rows {...props} rows={rows} top={0} />
    </div>
  )
}

function PageScrollList(props: EventListProps) {
  const place = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => setTop((place.current?.getBoundingClientRect().top ?? 0) + scrollY), [props.events])
  const options = useRowOptions(props)
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const rows = useWindowVirtualizer({ ...options, scrollMargin: top })
  return (
    <div ref={place}>
      <Rows {...props} rows={rows} top={top} />
    </div>
  )
}

function useRowOptions({ events, selected }: EventListProps) {
  const focused = useSession((state) => state.focusedEvent)
  const named = focused ?? selected
  const kept = useMemo(() => (named === null ? -1 : events.findIndex(({ id }) => id === named)), [events, named])
  return {
    count: events.length,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    // The focused row stays in the page wherever the list is scrolled, or the focus would be lost. So do the rows before
    // and after it: Tab goes to them.
    rangeExtractor: useCallback(
      (range: Range) => {
        const near = defaultRangeExtractor(range)
        if (kept < 0) return near
        const about = [kept - 1, kept, kept + 1].filter((at) => at >= 0 && at < range.count)
        return [...new Set([...near, ...about])].toSorted((a, b) => a - b)
      },
      [kept],
    ),
  }
}

interface VirtualRows {
  getTotalSize: () => number
  getVirtualItems: () => { index: number; start: number }[]
  measureElement: (node: Element | null) => void
  scrollToIndex: (at: number, options: { align: 'auto' }) => void
}

function Rows({ dossier, events, selected, links, rows, top }: EventListProps & { rows: VirtualRows; top: number }) {
  const asked = useSession((state) => state.askedFocus)
  const askFocus = useSession((state) => state.askFocus)
  const items = rows.getVirtualItems()

  // The row that is asked for must be in the page before it can take the focus.
  const sought = useRef<string | null>(null)
  useEffect(() => {
    if (asked === null) return
    if (items.some(({ index: at }) => events[at]?.id === asked)) {
      sought.current = null
      document.getElementById(eventLinkId(asked))?.focus()
      askFocus(null)
    } else if (sought.current !== asked) {
      const at = events.findIndex(({ id }) => id === asked)
      if (at < 0) return
      sought.current = asked
      rows.scrollToIndex(at, { align: 'auto' })
    }
  }, [asked, askFocus, events, items, rows])

  return (
    <ol data-one-stop="tab" className={styles.virtual} style={{ height: rows.getTotalSize() }}>
      {items.map(({ index: at, start }) => {
        const event = events[at]
        if (!event) return null
        return (
          <li
            key={event.id}
            data-index={at}
            ref={rows.measureElement}
            aria-posinset={at + 1}
            aria-setsize={events.length}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <EventRow dossier={dossier} event={event} href={links.event(event.id)} selected={event.id === selected} />
          </li>
        )
      })}
    </ol>
  )
}
