/** A sentence is no shorter, in characters: a stop before belongs to an abbreviation. */
const SHORTEST = 60

/** The first sentence of a text; all of it, where it has no end that is sure. */
export function firstSentence(text: string): string {
  for (const { index, 0: stop } of text.matchAll(/[.!?…][”"’)]*(?=\s+[\p{Lu}\p{Lo}“"])|[。！？]/gu)) {
    const end = index + stop.length
    if (end >= SHORTEST) return text.slice(0, end)
  }
  return text
}
