import { foldText, foldWithPlaces } from './fold-text.ts'
import { areAllFound, toSoughtWords, toTextTerms } from './search-terms.ts'

/** Whether a name has a typed text in it, or a word that begins with each of its words. An empty text is in every name. */
export function toNeedle(typed: string): (name: string) => boolean {
  const [text, sought] = [foldText(typed.trim()), toSoughtWords(typed)]
  return (name) => foldText(name).includes(text) || (sought.length > 0 && areAllFound(sought, termsOf(name)))
}

/** Whether each word of a typed text begins a word of a longer one. An empty text finds all. */
export function toWordFinder(typed: string): (text: string) => boolean {
  const sought = toSoughtWords(typed)
  // A text of signs alone has no word, and is in no text.
  if (sought.length === 0) return () => typed.trim() === ''
  return (text) => areAllFound(sought, termsOf(text))
}

function termsOf(text: string): string[] {
  return toTextTerms(foldWithPlaces(text)).map(({ term }) => term)
}
