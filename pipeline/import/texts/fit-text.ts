import { withoutForbiddenCharacters } from '../../../src/domain/verbatim/forbidden-characters.ts'
import { MOST_CHARACTERS, MOST_WORDS } from '../../schema/written-scalars.ts'
import {
  countWords,
  cutAtWord,
  findMarkup,
  foldProse,
  foldSpaces,
  isVisible,
  toCharacters,
} from '../../yaml/plain-text.ts'

/** UTF-16 units that fields of a dossier take, and some room. */
const LONGEST_LINE = 900
const LONGEST_PROSE = 19_000

/** A text as a dossier may hold it in one line; empty where nothing of it can be seen. */
export function fitLine(text: string, longest = LONGEST_LINE): string {
  const line = foldSpaces(disarm(text))
  return isVisible(line) ? cutAtWord(line, longest) : ''
}

/** A text of paragraphs as a dossier may hold it; empty where nothing of it can be seen. */
export function fitProse(text: string): string {
  const prose = foldProse(disarm(text))
  return isVisible(prose) ? cutAtWord(prose, LONGEST_PROSE) : ''
}

/** The words themselves where a dossier may quote them, else `null`: words that are cut are no quotation. */
export function fitWords(text: string): string | null {
  const line = fitLine(text)
  const isShort = countWords(line) <= MOST_WORDS && toCharacters(line).length <= MOST_CHARACTERS
  return line !== '' && line === foldSpaces(text) && isShort ? line : null
}

/** Without what no text may hold: what looks like HTML gets a space in it, so that it is read as the text that it is. */
function disarm(text: string): string {
  const seen = withoutForbiddenCharacters(text)
  if (findMarkup(seen) === null) return seen
  return seen.replace(/<(?=[a-zA-Z/!?])/g, '< ').replace(/&(?=(?:#\d+|#[xX][\da-fA-F]+|[a-zA-Z][a-zA-Z\d]+);)/g, '& ')
}
