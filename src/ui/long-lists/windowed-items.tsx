import { useVirtualizer, useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { toNeedle } from '../../selection/text/needle.ts'
import { FindField } from './find-field.tsx'
import { LongList } from './long-list.tsx'
import { useGoOn } from './use-go-on.ts'
import { useKeptRows } from './use-kept-rows.ts'
import { useScroller } from './use-scroller.ts'
import { useTop } from './use-top.ts'
import type { WindowedListProps } from './windowed-list-props.ts'

const OVERSCAN = 6

/** The rows of a long list that are near to what is in sight, and the field that narrows it. */
export default function WindowedItems<T>(props: WindowedListProps<T>) {
  const { items, textOf, label } = props
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(typed.trim())
  // The words of an item are put together once, when they are first looked for.
  const isSought = textOf !== undefined && sought !== ''
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- a function of the same items is made at every drawing
  const texts = useMemo(() => (isSought ? items.map((item) => textOf?.(item) ?? '') : null), [items, isSought])
  const found = useMemo(() => {
    if (!texts) return items
    const isFound = toNeedle(sought)
    return items.filter((_, at) => isFound(texts[at] ?? ''))
  }, [items, texts, sought])
  const place = useRef<HTMLDivElement>(null)
  const scroller = useScroller(place)
  const Placed = scroller ? InBox : InPage
  return (
    <>
      {textOf && <FindField {...{ typed, label }} found={found.length} all={items.length} onType={setTyped} />}
      <div ref={place}>
        {scroller !== undefined && (
          <Placed {...props} items={found} isNarrowed={found !== items} {...{ place, scroller }} />
        )}
      </div>
    </>
  )
}

interface RowsProps<T> extends WindowedListProps<T> {
  isNarrowed: boolean
  place: RefObject<HTMLElement | null>
  scroller: HTMLElement | null
}

function InBox<T>(props: RowsProps<T>) {
  const { options, kept } = useRowOptions(props)
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const rows = useVirtualizer({ ...options, getScrollElement: () => props.scroller })
  return <Rows {...props} {...{ rows, kept }} topPx={options.scrollMargin} />
}

function InPage<T>(props: RowsProps<T>) {
  const { options, kept } = useRowOptions(props)
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const rows = useWindowVirtualizer(options)
  return <Rows {...props} {...{ rows, kept }} topPx={options.scrollMargin} />
}

function useRowOptions<T>({ items, keyOf, rowPx, named, place, scroller }: RowsProps<T>) {
  const { rangeExtractor, ...kept } = useKeptRows({ named: placeOf(items, keyOf, named?.key) })
  const options = {
    count: items.length,
    estimateSize: (at: number) => {
      const item = items[at]
      return item === undefined ? 0 : rowPx(item)
    },
    getItemKey: (at: number) => keyAt(items, keyOf, at),
    overscan: OVERSCAN,
    scrollMargin: useTop(place, scroller),
    rangeExtractor,
  }
  return { options, kept }
}

interface PlacedProps<T> extends RowsProps<T> {
  rows: Virtualizer<Window, Element> | Virtualizer<HTMLElement, Element>
  topPx: number
  kept: Omit<ReturnType<typeof useKeptRows>, 'rangeExtractor'>
}

function Rows<T>(props: PlacedProps<T>) {
  const { items, keyOf, rowOf, className, id, label, named, rows, topPx, kept, goOnAt, isNarrowed, children } = props
  const list = useRef<HTMLOListElement>(null)
  useGoOn(list, goOnAt)
  const namedAt = placeOf(items, keyOf, named?.key)
  const anchor = named?.anchor
  useEffect(() => {
    if (namedAt < 0 || anchor === undefined) return
    rows.scrollToIndex(namedAt, { align: 'start' })
    // What is named itself, once its row stands where it belongs.
    const frame = requestAnimationFrame(() => document.getElementById(anchor)?.scrollIntoView({ block: 'center' }))
    return () => cancelAnimationFrame(frame)
  }, [namedAt, anchor, rows])
  return (
    <LongList
      {...{ rows, topPx, className, id, label }}
      {...kept}
      ref={list}
      count={items.length}
      keyOf={(at) => keyAt(items, keyOf, at)}
      oneStop="rows"
    >
      {(at) => {
        const item = items[at]
        return item !== undefined && <div {...rowOf?.(item)}>{children(item, isNarrowed)}</div>
      }}
    </LongList>
  )
}

function placeOf<T>(items: readonly T[], keyOf: (item: T) => string, key: string | undefined): number {
  return key === undefined ? -1 : items.findIndex((item) => keyOf(item) === key)
}

function keyAt<T>(items: readonly T[], keyOf: (item: T) => string, at: number): string {
  const item = items[at]
  return item === undefined ? String(at) : keyOf(item)
}
