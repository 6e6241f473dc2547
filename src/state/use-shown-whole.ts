import { useCallback } from 'react'
import { create } from 'zustand'

/** So many rows of a list are shown until a reader asks for all of them. */
export const FIRST_ROWS = 12

/** Which long lists are shown whole. Momentary, and there again when the reader comes back to the page. */
const useWhole = create<{ lists: ReadonlySet<string> }>()(() => ({ lists: new Set() }))

/** Whether all rows of a list are shown, by the name of the list. */
export function useShownWhole(list: string): { isWhole: boolean; showWhole: () => void } {
  const isWhole = useWhole(({ lists }) => lists.has(list))
  const showWhole = useCallback(() => useWhole.setState(({ lists }) => ({ lists: new Set([...lists, list]) })), [list])
  return { isWhole, showWhole }
}
