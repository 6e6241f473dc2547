/**
 * Tells at once, and what comes soon after together: each time all that shows the dossier is drawn anew, and of a timeline that moves
 * parts come many times a second.
 * @param pauseMs between two times, at the least
 */
export function toldTogether(tell: () => void, pauseMs: number): () => void {
  let isPausing = false
  let isDue = false
  const say = () => {
    isDue = false
    isPausing = true
    setTimeout(() => {
      isPausing = false
      if (isDue) say()
    }, pauseMs)
    tell()
  }
  return () => {
    isDue = true
    if (!isPausing) say()
  }
}
