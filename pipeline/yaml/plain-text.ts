import { FORBIDDEN_CHARACTERS } from '../../src/domain/verbatim/forbidden-characters.ts'

const everyForbidden = new RegExp(FORBIDDEN_CHARACTERS, 'gu')

/** The first forbidden character of a text, from an offset on, and its offset, or `null`. */
export function findForbiddenCharacter(text: string, from = 0): { character: string; offset: number } | null {
  everyForbidden.lastIndex = from
  const match = everyForbidden.exec(text)
  return match ? { character: match[0], offset: match.index } : null
}

/** The first piece of a text that looks like HTML (a tag or a character reference), or `null`. */
export function findMarkup(text: string): string | null {
  return (
    /<[a-zA-Z/!?][^>\s]{0,20}>?/.exec(text)?.[0] ??
    /&(?:#\d+|#[xX][\da-fA-F]+|[a-zA-Z][a-zA-Z\d]+);/.exec(text)?.[0] ??
    null
  )
}

/**
 * Runs of spaces, tabs and line breaks as one space, none at the ends; each letter in the one form that Unicode composes
 * it to (NFC), so that what looks the same is the same.
 */
export function foldSpaces(text: string): string {
  return text
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .normalize('NFC')
}

/** Letters and signs that have no ink. */
const BLANK = /[\u115f\u1160\u2800\u3164\uffa0]/g

/** Whether a text has a character that can be seen. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(BLANK, ''))
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The characters of a text as readers count them: a letter with its marks is one, and so is a family of emoji. */
export function toCharacters(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** As {@link foldSpaces}, but paragraphs (parted by an empty line) stay apart. */
export function foldProse(text: string): string {
  return text
    .split(/(?:[ \t]*\r?\n){2,}/)
    .map(foldSpaces)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

/** Words of a text, as white space parts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

/** `legal-basis` → `Legal basis`. */
export function sentenceCase(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A text cut at the end of a word so that it holds at most `limit` characters, the `…` included. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text
  const characters: string[] = []
  for (const { segment } of graphemes.segment(text)) {
    characters.push(segment)
    if (characters.length > limit) break
  }
  if (characters.length <= limit) return text
  const room = characters.slice(0, limit - 1).join('')
  const whole = characters[limit - 1] === ' ' ? room : room.slice(0, Math.max(0, room.lastIndexOf(' ')))
  return `${(whole === '' ? room : whole).replace(/[\s,;:.–—-]+$/u, '')}…`
}
