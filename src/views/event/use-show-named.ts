import { type RefObject, useEffect, useRef } from 'react'
import { REDUCED_MOTION } from '../../ui/breakpoints.ts'

/** Scrolls to the attribute that the address names: at once when an event opens, smoothly afterwards. */
export function useShowNamed<E extends HTMLElement>(attribute: string | null, event: string): RefObject<E | null> {
  const ref = useRef<E>(null)
  const opened = useRef<string | null>(null)
  useEffect(() => {
    const gently = opened.current === event && !matchMedia(REDUCED_MOTION).matches
    // Another event begins at the top, although the panel stays mounted.
    if (opened.current !== event && ref.current) ref.current.scrollTop = 0
    opened.current = event
    const named = attribute === null ? null : document.getElementById(attribute)
    if (!named || !ref.current?.contains(named)) return
    scrollTo(named, gently ? 'smooth' : 'instant')
  }, [attribute, event])
  return ref
}

/** Scrolls the panel around the element and leaves the page where it is; without a panel, scrolls the page. */
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
