import { useCallback } from 'react'
import { create } from 'zustand'

const FIRST_ROWS = 12
/** Rows that each “show more” adds at most. */
export const MORE_ROWS = 100

/** How many rows of each long list are shown. Momentary, and there again when the reader comes back to the page. */
const useRows = create<{ rows: Readonly<Record<string, number>> }>()(() => ({ rows: {} }))

/** Rows of a list that are shown, by the name of the list. */
export function useShownRows(list: string): { shown: number; showMore: () => void } {
  const shown = useRows(({ rows }) => rows[list] ?? FIRST_ROWS)
  const showMore = useCallback(() => {
    useRows.setState(({ rows }) => ({ rows: { ...rows, [list]: (rows[list] ?? FIRST_ROWS) + MORE_ROWS } }))
  }, [list])
  return { shown, showMore }
}
