/**
 * Whether a text has every word of another, whole or as a beginning, blind to case and diacritics.
 * @returns a test for texts; an empty text lets every one through
 */
export function matchWords(sought: string): (text: string) => boolean {
  const words = fold(sought).split(' ').filter(Boolean)
  return (text) => {
    if (words.length === 0) return true
    const folded = fold(text)
    return words.every((word) => folded.includes(` ${word}`))
  }
}

/** The words of a text with a space before each, without case and diacritics. */
function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ')}`
}
