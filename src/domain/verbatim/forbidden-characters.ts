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

/** A text without its forbidden characters; what parts lines becomes a space. */
export function withoutForbiddenCharacters(text: string): string {
  return text.replace(everyForbidden, (character) => (/[\u0085\u2028\u2029]/.test(character) ? ' ' : ''))
}
