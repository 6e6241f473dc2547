import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'

/**
 * Room from the top of an element to the foot of the screen, px, less what stays there; measured with the page at its
 * top, so that it does not change with scrolling.
 */
export function useRoomBelow(ref: RefObject<HTMLElement | null>, footPx: number): number {
  const [room, setRoom] = useState(0)
  const measure = useCallback(() => {
    const node = ref.current
    if (node) setRoom(Math.max(0, Math.floor(innerHeight - footPx - (node.getBoundingClientRect().top + scrollY))))
  }, [ref, footPx])
  // After every render: what stands above may have changed its height.
  useLayoutEffect(measure)
  useEffect(() => {
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [measure])
  return room
}
