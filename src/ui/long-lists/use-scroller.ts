import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * The nearest element around another that scrolls by itself; `null`: it scrolls with the page; `undefined`: it has not been in sight yet,
 * as what is folded away: rows that are not laid out have no height, and all of them would seem to have room.
 */
export function useScroller(of: RefObject<HTMLElement | null>): HTMLElement | null | undefined {
  const [scroller, setScroller] = useState<HTMLElement | null>()
  useLayoutEffect(() => {
    const find = () => {
      const element = of.current
      // Browsers of before 2024 cannot tell.
      if (element && (!('checkVisibility' in element) || element.checkVisibility())) setScroller(scrollerOf(element))
    }
    find()
    const observer = new ResizeObserver(find)
    if (of.current) observer.observe(of.current)
    // On a narrow screen what scrolled by itself scrolls with the page.
    addEventListener('resize', find)
    return () => {
      observer.disconnect()
      removeEventListener('resize', find)
    }
  }, [of])
  return scroller
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return null
}
