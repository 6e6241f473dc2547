/**
 * Characters that no text may hold: controls (but tab and line breaks), what overrides or isolates the direction of
 * writing (U+202A–202E, U+2066–2069), what cannot be seen (soft hyphen, zero-width space, word joiner, byte order mark,
 * grapheme joiner, Hangul fillers, separators of lines and paragraphs, interlinear marks, tags) and halves of surrogate
 * pairs. Joiners and marks of direction that scripts need are kept: ZWJ, ZWNJ, LRM, RLM, ALM.
 */
export const FORBIDDEN_CHARACTERS = [
  String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff\p{Cs}`,
  String.raw`\u00ad\u034f\u115f\u1160\u200b\u2028\u2029\u2060\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]`,
].join('')

const everyForbidden = new RegExp(FORBIDDEN_CHARACTERS, 'gu')

/** The first forbidden character of a text, from an offset on, and its offset, or `null`. */
export function findForbiddenCharacter(text: string, from = 0): { character: string; offset: number } | null {
  everyForbidden.lastIndex = from
  const match = everyForbidden.exec(text)
  return match ? { character: match[0], offset: match.index } : null
}

/** A text without its forbidden characters; what parts lines becomes a space. */
export function withoutForbiddenCharacters(text: string): string {
  return text.replace(everyForbidden, (character) => (/[\u0085\u2028\u2029]/.test(character) ? ' ' : ''))
}

/** The first piece of a text that looks like HTML (a tag or a character reference), or `null`. */
export function findMarkup(text: string): string | null {
  return (
    /<[a-zA-Z/!?][^>\s]{0,20}>?/.exec(text)?.[0] ??
    /&(?:#\d+|#[xX][\da-fA-F]+|[a-zA-Z][a-zA-Z\d]+);/.exec(text)?.[0] ??
    null
  )
}

/** Runs of spaces, tabs and line breaks as one space, none at the ends. */
export function foldSpaces(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim()
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
  const characters = [...text]
  if (characters.length <= limit) return text
  const room = characters.slice(0, limit - 1).join('')
  const whole = characters[limit - 1] === ' ' ? room : room.slice(0, Math.max(0, room.lastIndexOf(' ')))
  return `${(whole === '' ? room : whole).replace(/[\s,;:.–—-]+$/u, '')}…`
}
