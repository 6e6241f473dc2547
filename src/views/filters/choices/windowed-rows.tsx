import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useCallback, useRef } from 'react'
import { LongList } from '../../../ui/long-lists/long-list.tsx'
import { useKeptRows } from '../../../ui/long-lists/use-kept-rows.ts'
import type { ChoiceRow } from './choice-rows.ts'
import styles from './facet-choices.module.css'

interface WindowedRowsProps {
  rows: readonly ChoiceRow[]
  line: (row: ChoiceRow) => ReactNode
}

const ROW_PX = 32
const OVERSCAN = 8

/** Many lines, of which those near to what is in sight are drawn, and the one with the focus. */
export function WindowedRows({ rows, line }: WindowedRowsProps) {
  const box = useRef<HTMLDivElement>(null)
  const { rangeExtractor, onFocus } = useKeptRows()
  const keyOf = useCallback((at: number) => rows[at]?.key ?? String(at), [rows])
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    rangeExtractor,
  })
  return (
    <div className={styles.rows} ref={box}>
      <LongList rows={drawn} count={rows.length} {...{ keyOf, onFocus }}>
        {(at) => {
          const row = rows[at]
          return row && line(row)
        }}
      </LongList>
    </div>
  )
}
