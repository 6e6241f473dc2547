import { useVirtualizer, useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { useSession } from '../../state/session-store.ts'
import { LongList } from '../../ui/long-lists/long-list.tsx'
import { useKeptRows } from '../../ui/long-lists/use-kept-rows.ts'
import { useTop } from '../../ui/long-lists/use-top.ts'
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
  const top = useTop(place)
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
  const kept = useMemo(() => (named === null ? -1 : events.placeOf(named)), [events, named])
  const { rangeExtractor } = useKeptRows({ named: kept })
  return { count: events.length, estimateSize: () => ROW_PX, overscan: OVERSCAN, rangeExtractor }
}

type EventRows = Virtualizer<Window, Element> | Virtualizer<HTMLDivElement, Element>

function Rows({ events, selected, links, rows, top }: EventListProps & { rows: EventRows; top: number }) {
  const asked = useSession((state) => state.askedFocus)
  const askFocus = useSession((state) => state.askFocus)
  const items = rows.getVirtualItems()

  // The row that is asked for must be in the page before it can take the focus.
  const sought = useRef<string | null>(null)
  useEffect(() => {
    if (asked === null) return
    if (items.some(({ index: at }) => events.at(at)?.id === asked)) {
      sought.current = null
      document.getElementById(eventLinkId(asked))?.focus()
      askFocus(null)
    } else if (sought.current !== asked) {
      const at = events.placeOf(asked)
      if (at < 0) return
      sought.current = asked
      rows.scrollToIndex(at, { align: 'auto' })
    }
  }, [asked, askFocus, events, items, rows])

  useEffect(() => events.want(items.map(({ index }) => index)), [events, items])

  return (
    <LongList
      rows={rows}
      count={events.length}
      topPx={top}
      keyOf={(at) => events.at(at)?.id ?? String(at)}
      oneStop="tab"
    >
      {(place) => <EventRow {...{ events, place, selected, links }} />}
    </LongList>
  )
}
