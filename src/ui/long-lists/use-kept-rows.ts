import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'
import { type FocusEvent, useCallback, useState } from 'react'

interface KeptRows {
  /** Which rows are in the page: those in sight or near it, and those that are kept. */
  rangeExtractor: (range: Range) => number[]
  /** On what holds the rows: hears which of them, by its `data-index`, has the focus. */
  onFocus: (event: FocusEvent) => void
}

/**
 * Of a long list the row with the focus stays in the page wherever the list is scrolled, or the focus would be lost; so do the
 * rows before and after it, to which Tab goes.
 * @param named a row that is kept besides; -1: none
 * @param reach how many rows are kept on each side of one
 */
export function useKeptRows({ named = -1, reach = 1 }: { named?: number; reach?: number } = {}): KeptRows {
  const [focused, setFocused] = useState(-1)
  const onFocus = useCallback(({ target, currentTarget }: FocusEvent) => {
    // A row may hold a list of its own, whose rows have numbers too.
    let row: Element | null = target
    while (row && row.parentElement !== currentTarget) row = row.parentElement
    const at = row instanceof HTMLElement ? row.dataset['index'] : undefined
    if (at !== undefined) setFocused(Number(at))
  }, [])
  const rangeExtractor = useCallback(
    (range: Range) => withKept(defaultRangeExtractor(range), [named, focused], reach, range.count),
    [named, focused, reach],
  )
  return { rangeExtractor, onFocus }
}

/** Row numbers in ascending order, each once. */
function withKept(near: readonly number[], kept: readonly number[], reach: number, count: number): number[] {
  const about = kept
    .filter((at) => at >= 0)
    .flatMap((at) => Array.from({ length: 2 * reach + 1 }, (_, step) => at + step - reach))
    .filter((at) => at >= 0 && at < count)
  return [...new Set([...near, ...about])].toSorted((a, b) => a - b)
}
