import { type RefObject, useEffect } from 'react'

/** Puts the focus on the first link of a row when the row comes: the keyboard goes on where a button has brought it. */
export function useGoOn(list: RefObject<HTMLElement | null>, at: number | null | undefined): void {
  useEffect(() => {
    if (at === null || at === undefined) return
    list.current?.querySelector<HTMLElement>(`:scope > [data-index="${at}"] a`)?.focus({ preventScroll: true })
  }, [list, at])
}
