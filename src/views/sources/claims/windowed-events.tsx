import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { SourceFileEvent } from '../../../contract/source-file.ts'
import { useTop } from '../use-top.ts'
import { toClaimAnchor } from './claim-anchor.ts'
import styles from './windowed-events.module.css'

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
  const [focused, setFocused] = useState(-1)
  const asked =
    named === null
      ? -1
      : events.findIndex(({ id, claims }) => claims.some(({ attribute }) => toClaimAnchor(id, attribute) === named))
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useWindowVirtualizer({
    count: events.length,
    estimateSize: (at) => HEAD_PX + CLAIM_PX * (events[at]?.claims.length ?? 0),
    overscan: OVERSCAN,
    scrollMargin: topPx,
    // The neighbours of what has the focus stay too: Tab goes to them.
    rangeExtractor: useCallback(
      (range: Range) => {
        const kept = [asked, ...(focused < 0 ? [] : [focused - 1, focused, focused + 1])]
        const inList = kept.filter((at) => at >= 0 && at < range.count)
        return [...new Set([...defaultRangeExtractor(range), ...inList])].toSorted((a, b) => a - b)
      },
      [asked, focused],
    ),
  })
  useEffect(() => {
    if (asked < 0 || named === null) return
    virtual.scrollToIndex(asked, { align: 'start' })
    // The claim itself, once its event stands where it belongs.
    const frame = requestAnimationFrame(() => document.getElementById(named)?.scrollIntoView({ block: 'center' }))
    return () => cancelAnimationFrame(frame)
  }, [asked, named, virtual])
  const onFocus = (event: FocusEvent) => {
    const at = event.target.closest<HTMLElement>('li[data-index]')?.dataset['index']
    if (at !== undefined) setFocused(Number(at))
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears when a link in it takes the focus
    <ol className={styles.events} ref={start} style={{ height: virtual.getTotalSize() }} onFocus={onFocus}>
      {virtual.getVirtualItems().map(({ index: at, start: fromPx }) => {
        const event = events[at]
        if (!event) return null
        return (
          <li
            key={event.id}
            data-index={at}
            ref={virtual.measureElement}
            aria-posinset={at + 1}
            aria-setsize={events.length}
            style={{ transform: `translateY(${fromPx - topPx}px)` }}
          >
            {children(event)}
          </li>
        )
      })}
    </ol>
  )
}
