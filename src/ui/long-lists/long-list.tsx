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
  /** The whole list is one stop of the Tab key: with `rows` the arrow keys go from row to row, with `tab` the page has keys for that. */
  oneStop?: 'rows' | 'tab'
  className?: string | undefined
  id?: string | undefined
  label?: string | undefined
}

/** A list of which only a part of the rows is in the page. Room is left for the others, and each row tells its place in the whole. */
export function LongList(props: LongListProps) {
  const { rows, count, topPx = 0, keyOf, children, ref, onFocus, oneStop, className, id, label } = props
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it is no control: it hears which of its rows has the focus
    <ol
      className={className === undefined ? styles.list : `${styles.list} ${className}`}
      id={id}
      aria-label={label}
      ref={ref}
      data-one-stop={oneStop}
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
