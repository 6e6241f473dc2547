/** Where a letter is missing. */
interface Missing {
  /** The first page whose picture would have it. */
  readonly page: string
  /** How many other pictures would. */
  readonly others: number
}

/** So many letters of a script are named. */
const MOST_NAMED = 8
const SCRIPTS =
  'Armenian Georgian Bengali Gujarati Gurmukhi Kannada Khmer Lao Malayalam Myanmar Sinhala ' +
  'Tamil Telugu Tibetan Ethiopic Mongolian Syriac Thaana Cherokee Han Arabic Hebrew Devanagari Thai Latin Cyrillic Greek Hangul Hiragana Katakana'
const NAMED = SCRIPTS.split(' ').map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const)

/** What the build says of letters that no font of the pictures has: a line for each script. */
export function undrawnLines(missing: ReadonlyMap<string, Missing>): string[] {
  const byScript = new Map<string, { readonly letters: string[]; page: string; pictures: number }>()
  for (const [letter, { page, others }] of missing) {
    const script = NAMED.find(([, is]) => is.test(letter))?.[0] ?? 'other letters'
    const found = byScript.get(script) ?? { letters: [], page, pictures: 0 }
    found.letters.push(letter)
    found.pictures = Math.max(found.pictures, others + 1)
    byScript.set(script, found)
  }
  return [...byScript].map(([script, { letters, page, pictures }]) => {
    const codes = letters
      .slice(0, MOST_NAMED)
      .map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    const named = `${codes.join(', ')}${letters.length > MOST_NAMED ? ` and ${letters.length - MOST_NAMED} more` : ''}`
    const where = pictures > 1 ? `${page}/share.png and ${pictures - 1} more` : `${page}/share.png`
    return `share pictures: no font has ${script} (${named}), first in ${where}: they say something else there. Give titles and names in letters that docs/share-pictures.md lists, or add a package with these to tools/static-pages/pictures/scripts/script-packages.ts.`
  })
}
