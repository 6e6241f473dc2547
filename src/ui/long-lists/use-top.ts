import { type RefObject, useLayoutEffect, useState } from 'react'

/** Where an element begins on the page, px, whatever changes above it. */
export function useTop(of: RefObject<HTMLElement | null>): number {
  const [topPx, setTopPx] = useState(0)
  useLayoutEffect(() => {
    const measure = () => setTopPx(Math.round((of.current?.getBoundingClientRect().top ?? 0) + scrollY))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [of])
  return topPx
}
