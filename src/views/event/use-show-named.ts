import { type RefObject, useEffect, useRef } from 'react'

/** Scrolls to what the address names within an element: at once when it opens, gently afterwards. */
export function useShowNamed<E extends HTMLElement>(attribute: string | null, event: string): RefObject<E | null> {
  const ref = useRef<E>(null)
  const opened = useRef<string | null>(null)
  useEffect(() => {
    const gently = opened.current === event && !matchMedia('(prefers-reduced-motion: reduce)').matches
    opened.current = event
    const named = attribute === null ? null : document.getElementById(attribute)
    if (!named || !ref.current?.contains(named)) return
    named.scrollIntoView({ block: 'start', behavior: gently ? 'smooth' : 'instant' })
  }, [attribute, event])
  return ref
}
