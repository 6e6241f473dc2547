import { useEffect, useState } from 'react'

/** Whether an element of the page, which is there from the beginning, is scrolled out of sight. */
export function useIsAway(id: string): boolean {
  const [isAway, setIsAway] = useState(false)
  useEffect(() => {
    const element = document.getElementById(id)
    // Where there is no layout, nothing is scrolled.
    if (!element || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver((entries) => setIsAway(entries.at(-1)?.isIntersecting === false))
    observer.observe(element)
    return () => observer.disconnect()
  }, [id])
  return isAway
}
