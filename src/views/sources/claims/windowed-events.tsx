import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import type { SourceFileEvent } from '../../../contract/source-file.ts'
import { LongList } from '../../../ui/long-lists/long-list.tsx'
import { useKeptRows } from '../../../ui/long-lists/use-kept-rows.ts'
import { useTop } from '../../../ui/long-lists/use-top.ts'
import { toClaimAnchor } from './claim-anchor.ts'

interface WindowedEventsProps {
  events: readonly SourceFileEvent[]
  /** The claim that the address names. */
  named: string | null
  children: (event: SourceFileEvent) => ReactNode
}

/** The head of an event, and one of its claims. */
const HEAD_PX = 56
const CLAIM_PX = 72
const OVERSCAN = 4

/** Many events: only those near the visible ones are in the page, the one that the address names, and the one that has the focus. */
export function WindowedEvents({ events, named, children }: WindowedEventsProps) {
  const start = useRef<HTMLOListElement>(null)
  const topPx = useTop(start)
  const asked =
    named === null
      ? -1
      : events.findIndex(({ id, claims }) => claims.some(({ attribute }) => toClaimAnchor(id, attribute) === named))
  const { rangeExtractor, onFocus } = useKeptRows({ named: asked })
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const rows = useWindowVirtualizer({
    count: events.length,
    estimateSize: (at) => HEAD_PX + CLAIM_PX * (events[at]?.claims.length ?? 0),
    overscan: OVERSCAN,
    scrollMargin: topPx,
    rangeExtractor,
  })
  useEffect(() => {
    if (asked < 0 || named === null) return
    rows.scrollToIndex(asked, { align: 'start' })
    // The claim itself, once its event stands where it belongs.
    const frame = requestAnimationFrame(() => document.getElementById(named)?.scrollIntoView({ block: 'center' }))
    return () => cancelAnimationFrame(frame)
  }, [asked, named, rows])
  return (
    <LongList
      {...{ rows, topPx, onFocus }}
      ref={start}
      count={events.length}
      keyOf={(at) => events[at]?.id ?? String(at)}
    >
      {(at) => {
        const event = events[at]
        return event && children(event)
      }}
    </LongList>
  )
}
