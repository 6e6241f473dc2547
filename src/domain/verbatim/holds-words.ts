/**
 * Whether words stand in a text: exactly, and not as a part of a number (`at least 3` does not stand in `at least 30`
 * or `at least 3,000`).
 * @param text folded, as the words are (`foldText`)
 */
export function holdsWords(text: string, words: string): boolean {
  if (words === '') return false
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isInNumber(text, at, at + words.length)) return true
  }
  return false
}

/** Whether what stands from one offset to another begins or ends within a number. */
function isInNumber(text: string, from: number, to: number): boolean {
  const beginsWithin = isFigure(text[from]) && isFigure(text[from - 1])
  const endsWithin = isFigure(text[to - 1]) && /^(?:\d|[.,]\d{3}(?!\d))/.test(text.slice(to, to + 5))
  return beginsWithin || endsWithin
}

function isFigure(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}
