import type { FocusEvent, ReactNode, Ref } from 'react'
import styles from './long-list.module.css'

/** What a virtualizer knows of the rows. */
interface PlacedRows {
  getTotalSize: () => number
  getVirtualItems: () => { readonly index: number; readonly start: number }[]
  measureElement: (node: Element | null) => void
}

interface LongListProps {
  rows: PlacedRows
  /** How many rows there are in all. */
  count: number
  /** Where the list begins in what scrolls, px. */
  topPx?: number
  keyOf: (at: number) => string
  /** The row at a place; nothing of one that is gone. */
  children: (at: number) => ReactNode
  ref?: Ref<HTMLOListElement>
  onFocus?: (event: FocusEvent) => void
  /** The whole list is one stop of the Tab key. */
  isOneStop?: boolean
}

/** A list of which only a part of the rows is in the page. Room is left for the others, and each row tells its place in the whole. */
export function LongList({ rows, count, topPx = 0, keyOf, children, ref, onFocus, isOneStop }: LongListProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it is no control: it hears which of its rows has the focus
    <ol
      className={styles.list}
      ref={ref}
      data-one-stop={isOneStop ? 'tab' : undefined}
      style={{ height: rows.getTotalSize() }}
      onFocus={onFocus}
    >
      {rows.getVirtualItems().map(({ index: at, start }) => (
        <li
          key={keyOf(at)}
          data-index={at}
          ref={rows.measureElement}
          aria-posinset={at + 1}
          aria-setsize={count}
          style={{ transform: `translateY(${start - topPx}px)` }}
        >
          {children(at)}
        </li>
      ))}
    </ol>
  )
}
