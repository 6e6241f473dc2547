/** A text with its letters folded, and for each place of the folded one where in the text it comes from. */
export interface FoldedText {
  /** The text composed: places are counted in this one. */
  readonly text: string
  readonly folded: string
  /** Of the character in `text` from which a place of `folded` comes: where it begins, and where it ends. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Letters that no normalisation takes apart, and what people type for them. Lower case. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
  ґ: 'г',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
}
/** Marks over and under letters, but not the vowels of scripts whose vowels are marks, nor those that make バ of ハ. */
const MARK = /^(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}]$/u
/** What stands for an apostrophe somewhere: ASCII, typographic, primes, accents, letters such as ʼ ʿ, geresh, saltillo. */
const APOSTROPHE = /^['’‘‛`´′＇\u02b9-\u02bf\u02c8\u05f3\ua78b\ua78c]$/u
const HYPHEN = /^[-‐‑‒–−]$/u
/** Soft hyphen, tatweel, and what joins or parts characters without being seen. */
const UNSEEN = /^[\p{Cf}\u0640]$/u
const HALF_WIDTH_KANA = /[\uff61-\uff9f]+/gu

/** Texts repeat the same few characters. */
const foldedCharacters = new Map<string, string>()

/**
 * Folds what readers do not tell apart when they search: case, diacritics, widths, letters such as ł and ß, sorts of
 * apostrophe and of hyphen. Apostrophes and hyphens stay, as `'` and `-`.
 */
export function foldWithPlaces(written: string): FoldedText {
  const text = compose(written)
  const [starts, ends]: [number[], number[]] = [[], []]
  let folded = ''
  let start = 0
  for (const character of text) {
    const plain = foldCharacter(character)
    folded += plain
    for (let at = 0; at < plain.length; at++) {
      starts.push(start)
      ends.push(start + character.length)
    }
    start += character.length
  }
  return { text, folded, starts, ends }
}

const ASCII = /^[\0-\x7f]*$/u

/** What it is folded to, without the places. */
export function foldForTerms(written: string): string {
  // Of such letters only the capitals fold, and one sort of apostrophe.
  if (ASCII.test(written)) return written.toLowerCase().replaceAll('`', "'")
  return Array.from(compose(written), foldCharacter).join('')
}

/** The same as one text, without apostrophes: two texts that fold to the same are the same to a reader who searches. */
export function foldText(text: string): string {
  return compose(Array.from(compose(text), foldCharacter).join('')).replaceAll("'", '')
}

function compose(text: string): string {
  return text.normalize('NFC').replace(HALF_WIDTH_KANA, (kana) => kana.normalize('NFKC'))
}

function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character)
  if (known !== undefined) return known
  const folded = APOSTROPHE.test(character)
    ? "'"
    : Array.from(character.normalize('NFKD'), foldLetter).join('').normalize('NFC')
  foldedCharacters.set(character, folded)
  return folded
}

function foldLetter(letter: string): string {
  if (MARK.test(letter) || UNSEEN.test(letter)) return ''
  if (APOSTROPHE.test(letter)) return "'"
  if (HYPHEN.test(letter)) return '-'
  const lower = letter.toLowerCase()
  return PLAIN[lower] ?? lower
}
