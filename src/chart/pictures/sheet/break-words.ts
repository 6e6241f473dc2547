/** A part of a text that stays on one line. */
export interface TextUnit {
  readonly text: string
  /** A space stands before it where it is not the first of its line. */
  readonly isSpaced: boolean
}

/** Han and kana, and their signs: on either side of them a line may end. Hangul has spaces. */
const CUT_ANYWHERE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff65ー]/u
/** No line begins with what closes, nor ends with what opens. */
const [CLOSES, OPENS] = [
  /^[\u3001\u3002\u300d\u300f\u3009\u300b\u3011\u3015\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d\uff5dー々ゝっゃゅょッャュョ)\]}.,:;!?”’%]/u,
  /[\u300c\u300e\u3008\u300a\u3010\u3014\uff08\uff3b\uff5b([{“‘]$/u,
]
const THAI = /[\u0e00-\u0eff]/
/** A letter with the marks on it; in scripts of India, with those that are joined to it. */
const LETTER = /(?:\P{M}\p{M}*(?:(?<=[\u094d\u09cd\u0acd])\u200d?\P{M}\p{M}*)*)|\p{M}+/gu

/** The letters of a word, each with its marks. */
export function lettersOf(word: string): string[] {
  return word.match(LETTER) ?? []
}

/** Words, and parts of words that are written without spaces, between which a line may end. Together they are the text. */
export function unitsOf(text: string): TextUnit[] {
  return text.split(' ').flatMap((word, place) => {
    const parts = partsOf(word)
    return parts.map((part, at) => ({ text: part, isSpaced: place > 0 && at === 0 }))
  })
}

function partsOf(word: string): string[] {
  if (THAI.test(word)) return glue(thaiWords(word))
  if (!CUT_ANYWHERE.test(word)) return [word]
  const parts: string[] = []
  for (const letter of lettersOf(word)) {
    const last = parts.at(-1)
    const isJoined =
      last !== undefined && !CUT_ANYWHERE.test(letter) && !CUT_ANYWHERE.test(lettersOf(last).at(-1) ?? '')
    if (isJoined) parts[parts.length - 1] = last + letter
    else parts.push(letter)
  }
  return glue(parts)
}

/** Thai is written without spaces; its words are in a list that comes with the language. */
function thaiWords(text: string): string[] {
  const words = new Intl.Segmenter('th', { granularity: 'word' })
  return [...words.segment(text)].map(({ segment }) => segment)
}

function glue(parts: readonly string[]): string[] {
  const glued: string[] = []
  for (const part of parts) {
    const last = glued.at(-1)
    if (last !== undefined && (CLOSES.test(part) || OPENS.test(last))) glued[glued.length - 1] = last + part
    else glued.push(part)
  }
  return glued
}
