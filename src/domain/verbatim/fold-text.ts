import { withoutForbiddenCharacters } from './forbidden-characters.ts'

/**
 * A text as quotations are looked for in it: Unicode in its composed form, quotation marks, apostrophes and dashes each
 * in their plain one, white space as single spaces, and without what cannot be seen (soft hyphens, marks of direction).
 * Letters, capitals, figures and all other signs stay what they are. To fold twice changes nothing.
 */
export function foldText(text: string): string {
  return foldPiece(text).trim()
}

/**
 * Folds a long text piece by piece, so that a page stays alive meanwhile.
 * @param rest called between two pieces
 */
export async function foldLongText(text: string, rest: () => Promise<void>): Promise<string> {
  const pieces: string[] = []
  for (let from = 0; from < text.length;) {
    const to = nextSpace(text, from + PIECE_LENGTH)
    // What is left out or folded never reaches over white space.
    pieces.push(foldPiece(text.slice(from, to)))
    from = to
    await rest()
  }
  return pieces.join('').replace(/ {2,}/g, ' ').trim()
}

const PIECE_LENGTH = 200_000

/** The first white space from an offset on, or the end. */
function nextSpace(text: string, from: number): number {
  const space = /[ \n]/g
  space.lastIndex = from
  return from >= text.length ? text.length : (space.exec(text)?.index ?? text.length)
}

const MARKS_OF_DIRECTION = /[\u200e\u200f\u061c]/g

function foldPiece(text: string): string {
  return withoutForbiddenCharacters(text)
    .replace(MARKS_OF_DIRECTION, '')
    .normalize('NFC')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′ʼ]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
}
