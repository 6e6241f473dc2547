import { useEffect } from 'react'
import { PAPER_PX } from '../../ui/measures.ts'

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
