import { type RefObject, useEffect, useRef } from 'react'
import { REDUCED_MOTION } from '../../ui/breakpoints.ts'

/** Scrolls to what the address names within an element: at once when it opens, gently afterwards. */
export function useShowNamed<E extends HTMLElement>(attribute: string | null, event: string): RefObject<E | null> {
  const ref = useRef<E>(null)
  const opened = useRef<string | null>(null)
  useEffect(() => {
    const gently = opened.current === event && !matchMedia(REDUCED_MOTION).matches
    // The next event begins at its beginning, also where the panel stays.
    if (opened.current !== event && ref.current) ref.current.scrollTop = 0
    opened.current = event
    const named = attribute === null ? null : document.getElementById(attribute)
    if (!named || !ref.current?.contains(named)) return
    scrollTo(named, gently ? 'smooth' : 'instant')
  }, [attribute, event])
  return ref
}

/** Scrolls the panel alone where the element stands in one, and the page does not move; else the page. */
function scrollTo(named: HTMLElement, behavior: 'smooth' | 'instant'): void {
  let scroller = named.parentElement
  while (
    scroller &&
    (scroller.scrollHeight <= scroller.clientHeight || getComputedStyle(scroller).overflowY !== 'auto')
  ) {
    scroller = scroller.parentElement
  }
  if (!scroller) return named.scrollIntoView({ block: 'start', behavior })
  const margin = toPx(getComputedStyle(named).scrollMarginTop) + toPx(getComputedStyle(scroller).scrollPaddingTop)
  const top = named.getBoundingClientRect().top - scroller.getBoundingClientRect().top - margin
  scroller.scrollBy({ top, behavior })
}

/** `8px` → 8; 0 for `auto`. */
function toPx(length: string): number {
  return parseFloat(length) || 0
}
