/**
 * Tells at once, and what comes soon after together: each time all that shows the dossier is drawn anew, and of a timeline that moves
 * parts come many times a second.
 * @param pauseMs between two times, at the least
 * @param when acts when it may be told
 */
export function toldTogether(
  tell: () => void,
  pauseMs: number,
  when: (act: () => void) => void = (act) => act(),
): () => void {
  let isPausing = false
  let isDue = false
  const say = () => {
    isPausing = true
    when(() => {
      isDue = false
      setTimeout(() => {
        isPausing = false
        if (isDue) say()
      }, pauseMs)
      tell()
    })
  }
  return () => {
    isDue = true
    if (!isPausing) say()
  }
}
