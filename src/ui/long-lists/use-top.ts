import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * Where an element begins on what scrolls, px, whatever changes above it.
 * @param scroller what scrolls around it; `null`: the page
 */
export function useTop(of: RefObject<HTMLElement | null>, scroller: HTMLElement | null = null): number {
  const [topPx, setTopPx] = useState(0)
  useLayoutEffect(() => {
    const beginPx = () => (scroller ? scroller.getBoundingClientRect().top - scroller.scrollTop : -scrollY)
    const measure = () => setTopPx(Math.round((of.current?.getBoundingClientRect().top ?? 0) - beginPx()))
    measure()
    const observer = new ResizeObserver(measure)
    for (const held of scroller ? scroller.children : [document.body]) observer.observe(held)
    return () => observer.disconnect()
  }, [of, scroller])
  return topPx
}
