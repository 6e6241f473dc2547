import { useEffect } from 'react'

/** Width between the margins of an A4 page. */
const PAPER_PX = 700

/** Tells the style sheet how much smaller than on the screen the timeline has to be to go on paper whole. */
export function usePaperZoom(): void {
  useEffect(() => {
    const root = document.documentElement
    const measure = () => {
      const main = document.querySelector('main')?.clientWidth || root.clientWidth
      root.style.setProperty('--paper-zoom', String(Math.min(1, PAPER_PX / main)))
    }
    addEventListener('beforeprint', measure)
    return () => removeEventListener('beforeprint', measure)
  }, [])
}
