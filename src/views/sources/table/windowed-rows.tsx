import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, type ReactNode, useEffect, useRef } from 'react'
import type { Links } from '../../../state/address/use-links.ts'
import { useKeptRows } from '../../../ui/long-lists/use-kept-rows.ts'
import { useTop } from '../../../ui/long-lists/use-top.ts'
import { GroupRow } from './group-row.tsx'
import { SourceRow } from './source-row.tsx'
import type { TableRow } from './table-rows.ts'

/** A row that a reader asked for; asked again, it is another object. */
export interface AskedRow {
  readonly at: number
}

interface WindowedRowsProps {
  rows: readonly TableRow[]
  unread: boolean
  links: Links
  asked: AskedRow | null
}

const ROW_PX = 40
const OVERSCAN = 12
/** Height of the head, which stays at the top of the screen. */
const HEAD_PX = 48

/** The rows of a table near the visible ones, and the focused one; room is left for the others. */
export function WindowedRows({ rows, unread, links, asked }: WindowedRowsProps) {
  const start = useRef<HTMLTableSectionElement>(null)
  const topPx = useTop(start)
  // Between two rows with links there may be the heading of a group.
  const { rangeExtractor, onFocus } = useKeptRows({ reach: 2 })
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    scrollMargin: topPx,
    scrollPaddingStart: HEAD_PX,
    rangeExtractor,
  })
  useEffect(() => {
    if (asked) virtual.scrollToIndex(asked.at, { align: 'start' })
  }, [asked, virtual])

  const items = virtual.getVirtualItems()
  const endPx = virtual.getTotalSize() + topPx
  return (
    <>
      <tbody ref={start} aria-hidden="true" />
      {items.map(({ index: at, start: fromPx }, place) => {
        const row = rows[at]
        const previous = items[place - 1]
        if (!row) return null
        const windowed = { at, measure: virtual.measureElement }
        return (
          <WindowedRow key={at} gapPx={fromPx - (previous?.end ?? topPx)} onFocus={onFocus}>
            {'source' in row ? (
              <SourceRow
                source={row.source}
                place={row.place}
                href={links.source(row.source.id)}
                {...{ unread, windowed }}
              />
            ) : (
              <GroupRow heading={row.heading} support={row.support} {...{ unread, windowed }} />
            )}
          </WindowedRow>
        )
      })}
      <Gap px={endPx - (items.at(-1)?.end ?? topPx)} />
    </>
  )
}

interface WindowedRowProps {
  /** Room for the rows that are left out before it. */
  gapPx: number
  onFocus: (event: FocusEvent) => void
  children: ReactNode
}

function WindowedRow({ gapPx, onFocus, children }: WindowedRowProps) {
  return (
    <>
      <Gap px={gapPx} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears when a link in it takes the focus */}
      <tbody onFocus={onFocus}>{children}</tbody>
    </>
  )
}

/** Room for rows that are not in the page. */
function Gap({ px }: { px: number }) {
  if (px < 1) return null
  return (
    <tbody aria-hidden="true">
      <tr style={{ height: px }} />
    </tbody>
  )
}
