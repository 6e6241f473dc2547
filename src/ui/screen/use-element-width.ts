import { type RefObject, useLayoutEffect, useState } from 'react'
import { PAPER_PX } from '../measures.ts'
import { usePrinting } from './use-printing.ts'

/**
 * Width of an element within its borders, whole px, followed as it changes; `initial` until it is laid out. On paper no
 * wider than a page.
 */
export function useElementWidth(ref: RefObject<Element | null>, initial = 0): number {
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      if (element.clientWidth > 0) setWidth(element.clientWidth)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return usePrinting() ? Math.min(width, PAPER_PX) : width
}
