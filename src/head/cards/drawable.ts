import type { Letters } from '../../chart/pictures/sheet/letters.ts'

/** Words as they can be drawn; where letters of them are missing, something else. Isolates are not drawn. */
export function drawableOr(words: string, letters: Letters, instead: string): string {
  const drawn = letters.drawable(words)
  return drawn === null || drawn === '' ? instead : drawn
}
