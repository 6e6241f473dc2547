import type { HTMLAttributes, ReactNode } from 'react'

/** What a row says of itself to the style sheet. */
type RowAttributes = HTMLAttributes<HTMLElement> & { readonly [data: `data-${string}`]: unknown }

export interface WindowedListProps<T> {
  items: readonly T[]
  keyOf: (item: T) => string
  /** Of the element that holds the row. */
  rowOf?: (item: T) => RowAttributes
  /** About how high a row is, px. */
  rowPx: (item: T) => number
  /** Where rows are high: whether they are too many to stand in the page at once. */
  isLong?: boolean
  /** The key of the row that the address names, and the id of what it names in it: it is in the page, and brought into sight. */
  named?: { readonly key: string; readonly anchor: string } | null
  className?: string | undefined
  /** Lays rows out beside each other, where all of them are in the page. */
  besideClassName?: string | undefined
  /** All of it is one stop of the Tab key also where it is short. */
  isOneStop?: boolean
  /** The row that takes the focus when it comes: the first that a button has brought. */
  goOnAt?: number | null
  id?: string
  label?: string
  /** The words of an item, in which the field looks; left out: the page has a field that narrows the list. */
  textOf?: (item: T) => string
  /** @param isNarrowed whether the rows before and after it may be left out: then nothing joins them */
  children: (item: T, isNarrowed: boolean) => ReactNode
}
