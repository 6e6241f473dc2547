import { useEffect, useRef, useState } from 'react'

/** A pointer that only passes by opens nothing. */
const SHOW_MS = 90
/** So long a pointer may be on its way from what it points at to what is shown of it. */
const HIDE_MS = 250

interface Lingering {
  /** Of what something is shown; `null`: of nothing. */
  readonly shown: string | null
  readonly onPointerEnter: () => void
  readonly onPointerLeave: () => void
}

/**
 * Shows something of what is pointed at as long as a reader wants it: it stays while the pointer is on it, and goes with Escape
 * or a press of the pointer, until something else is pointed at.
 * @param target what is pointed at; `null`: nothing
 * @param atOnce it is the keyboard that points
 */
export function useLingering(target: string | null, atOnce: boolean): Lingering {
  const [shown, setShown] = useState<string | null>(null)
  const isOver = useRef(false)
  const hiding = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    if (target !== null) {
      const showing = setTimeout(() => setShown(target), atOnce ? 0 : SHOW_MS)
      return () => clearTimeout(showing)
    }
    hiding.current = setTimeout(() => isOver.current || setShown(null), HIDE_MS)
    return () => clearTimeout(hiding.current)
  }, [target, atOnce])

  useEffect(() => {
    if (shown === null) {
      isOver.current = false
      return
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // What else is open stays open, unless the reader has gone on from here.
      if (target !== null || isOver.current) event.stopPropagation()
      setShown(null)
    }
    const onPress = () => setShown(null)
    // Before any part of the page hears of it.
    addEventListener('keydown', onKeyDown, { capture: true })
    addEventListener('pointerdown', onPress)
    return () => {
      removeEventListener('keydown', onKeyDown, { capture: true })
      removeEventListener('pointerdown', onPress)
    }
  }, [shown, target])

  return {
    shown,
    onPointerEnter: () => {
      isOver.current = true
      clearTimeout(hiding.current)
    },
    onPointerLeave: () => {
      isOver.current = false
      if (target === null) hiding.current = setTimeout(() => setShown(null), HIDE_MS)
    },
  }
}
