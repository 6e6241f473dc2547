import { useEffect, useState } from 'react'

/** Which other date of an event the pointer is on. */
export interface PointedGhost {
  readonly event: string
  /** Its place among the other dates of the event. */
  readonly at: number
}

/** The other date that the pointer is on in a canvas; `null`: on none. What is drawn of one names it as `data-ghost`. */
export function usePointedGhost(canvas: { readonly current: HTMLElement | null }): PointedGhost | null {
  const [ghost, setGhost] = useState<PointedGhost | null>(null)
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const onPointerOver = ({ target }: Event) => {
      const drawn = target instanceof Element ? target.closest('[data-ghost]') : null
      const event = drawn?.closest<HTMLElement>('[data-event]')?.dataset['event']
      const at = Number(drawn?.getAttribute('data-ghost'))
      setGhost((before) => {
        if (event === undefined) return null
        return before?.event === event && before.at === at ? before : { event, at }
      })
    }
    element.addEventListener('pointerover', onPointerOver)
    return () => element.removeEventListener('pointerover', onPointerOver)
  }, [canvas])
  return ghost
}
