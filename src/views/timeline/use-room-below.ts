import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * Room from the top of an element to the foot of the screen, px, less what stays there; measured with the page at its
 * top, so that it does not change with scrolling.
 */
export function useRoomBelow(ref: RefObject<HTMLElement | null>, footPx: number): number {
  const [room, setRoom] = useState(0)
  useLayoutEffect(() => {
    const measure = () => {
      const node = ref.current
      if (node) setRoom(Math.max(0, Math.floor(innerHeight - footPx - (node.getBoundingClientRect().top + scrollY))))
    }
    measure()
    // What stands above may change its height, and with it that of the page.
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      removeEventListener('resize', measure)
    }
  }, [ref, footPx])
  return room
}
