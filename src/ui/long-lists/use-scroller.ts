import { type RefObject, useLayoutEffect, useState } from 'react'

/** The nearest element around another that scrolls by itself; `null`: it scrolls with the page; `undefined`: not yet known. */
export function useScroller(of: RefObject<HTMLElement | null>): HTMLElement | null | undefined {
  const [scroller, setScroller] = useState<HTMLElement | null>()
  useLayoutEffect(() => {
    const find = () => setScroller(scrollerOf(of.current))
    find()
    // On a narrow screen what scrolled by itself scrolls with the page.
    addEventListener('resize', find)
    return () => removeEventListener('resize', find)
  }, [of])
  return scroller
}

function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  for (let at = element?.parentElement ?? null; at && at !== document.body; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return null
}
