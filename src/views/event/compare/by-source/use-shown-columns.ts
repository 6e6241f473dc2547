import { useDeferredValue, useMemo, useState } from 'react'
import { toNeedle } from '../../../../selection/text/needle.ts'
import type { Names } from '../../names.ts'

/** So many columns stand in the page at a time. */
const AT_A_TIME = 30

/** Places among all columns of a table: of the first source that is in the page, and of the last column. */
export interface ColumnIndexes {
  readonly first: number
  readonly last: number
}

export interface ShownColumns {
  /** Those that stand in the page. */
  readonly shown: readonly string[]
  /** Those that have what is typed in their names. */
  readonly found: readonly string[]
  /** The place of the first that is shown among those found. */
  readonly first: number
  /** They are more than stand in the page at a time. */
  readonly isLong: boolean
  readonly typed: string
  readonly type: (text: string) => void
  /** Shows those before or after; left out where there are none. */
  readonly step: (by: -1 | 1) => (() => void) | undefined
}

/** The columns of a table that has a column for each source: not more at a time than a reader can take in. */
export function useShownColumns(columns: readonly string[], names: Names): ShownColumns {
  const [at, setAt] = useState({ columns, first: 0, typed: '' })
  const { first, typed } = at.columns === columns ? at : { first: 0, typed: '' }
  const sought = useDeferredValue(typed.trim())
  const found = useMemo(() => {
    const isFound = toNeedle(sought)
    return sought === '' ? columns : columns.filter((id) => isFound(names.source(id)))
  }, [columns, sought, names])
  const isLong = columns.length > AT_A_TIME
  const step = (by: -1 | 1) => {
    const next = first + by * AT_A_TIME
    return next >= 0 && next < found.length ? () => setAt({ columns, first: next, typed }) : undefined
  }
  const shown = useMemo(() => found.slice(first, first + AT_A_TIME), [found, first])
  return { shown, found, first, isLong, typed, type: (text) => setAt({ columns, first: 0, typed: text }), step }
}
