/** Scripts by which the languages of sources differ; those that are written together count as one. */
const SCRIPTS = {
  latin: /\p{Script=Latin}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  greek: /\p{Script=Greek}/gu,
  arabic: /\p{Script=Arabic}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  korean: /\p{Script=Hangul}/gu,
  'east-asian': /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
} as const

export type Letters = keyof typeof SCRIPTS

const ENOUGH = 20_000

/** The letters in which most of a text is written; `null` where it has none of those that are known. */
export function lettersOf(text: string): Letters | null {
  const head = text.slice(0, ENOUGH)
  let most: { readonly letters: Letters; readonly count: number } | null = null
  for (const [letters, pattern] of Object.entries(SCRIPTS) as [Letters, RegExp][]) {
    const count = head.match(pattern)?.length ?? 0
    if (count > (most?.count ?? 0)) most = { letters, count }
  }
  return most?.letters ?? null
}
