import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import type { ChoiceRow } from './choice-rows.ts'
import styles from './facet-choices.module.css'

interface WindowedRowsProps {
  rows: readonly ChoiceRow[]
  line: (row: ChoiceRow) => ReactNode
}

const ROW_PX = 32
const OVERSCAN = 8

/** Many lines, of which those near to what is in sight are drawn, and the one with the focus. Each tells its place. */
export function WindowedRows({ rows, line }: WindowedRowsProps) {
  const box = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const kept = focused === null ? -1 : rows.findIndex(({ key }) => key === focused)
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    getItemKey: useCallback((at: number) => rows[at]?.key ?? at, [rows]),
    overscan: OVERSCAN,
    // Tab goes from the line with the focus to those beside it, wherever the list is scrolled.
    rangeExtractor: useCallback(
      (range: Range) => {
        const near = defaultRangeExtractor(range)
        if (kept < 0) return near
        const about = [kept - 1, kept, kept + 1].filter((at) => at >= 0 && at < range.count)
        return [...new Set([...near, ...about])].toSorted((a, b) => a - b)
      },
      [kept],
    ),
  })
  return (
    <div className={styles.rows} ref={box}>
      <ul className={styles.windowed} style={{ height: drawn.getTotalSize() }}>
        {drawn.getVirtualItems().map(({ index: at, key, start }) => {
          const row = rows[at]
          return row ? (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it is no control: it hears which of its controls has the focus
            <li
              key={key}
              data-index={at}
              ref={drawn.measureElement}
              aria-posinset={at + 1}
              aria-setsize={rows.length}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => setFocused(row.key)}
              onBlur={() => setFocused(null)}
            >
              {line(row)}
            </li>
          ) : null
        })}
      </ul>
    </div>
  )
}
