import { PAPER_PX } from '../../../ui/measures.ts'

/* What is listened for when the page is there. */

export { EventKeys } from './event-keys.ts'

/** Tells the style sheet how much smaller than on the screen the timeline has to be to go on paper whole. @returns what ends it */
export function listenForPaper(): () => void {
  const root = document.documentElement
  const measure = () => {
    const main = document.querySelector('main')?.clientWidth || root.clientWidth
    root.style.setProperty('--paper-zoom', String(Math.min(1, PAPER_PX / main)))
  }
  addEventListener('beforeprint', measure)
  return () => removeEventListener('beforeprint', measure)
}
