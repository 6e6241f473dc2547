import { foldWithPlaces } from './fold-text.ts'
import { isFound, type SoughtWord, type TextTerm, toTextTerms } from './search-terms.ts'

/** A stretch of a text, and whether it is what was sought. */
export interface MarkedPart {
  readonly text: string
  readonly isMatch: boolean
}

/** A text cut where what is sought begins and ends. Joined together, the parts are the text (composed). */
export function markMatches(written: string, sought: readonly SoughtWord[]): MarkedPart[] {
  const { text, folded, starts, ends } = foldWithPlaces(written)
  const isMarked = new Uint8Array(text.length)
  for (const { term, at } of foundTerms(toTextTerms({ folded }), sought)) {
    const last = endOf(folded, term, at) - 1
    isMarked.fill(1, starts[at] ?? 0, ends[last] ?? 0)
  }
  return toParts(text, isMarked)
}

/** How many of the sought words a text has. */
export function countFound(written: string, sought: readonly SoughtWord[]): number {
  const terms = toTextTerms(foldWithPlaces(written))
  return sought.filter((word) => foundTerms(terms, [word]).length > 0).length
}

/** Where the sought words stand: of each the first way that the text has in whole, each as far as it was typed. */
function foundTerms(terms: readonly TextTerm[], sought: readonly SoughtWord[]): TextTerm[] {
  return sought.flatMap(({ ways, isWhole }) => {
    for (const way of ways) {
      const found = way.map((needed) =>
        terms.filter(({ term }) => isFound(needed, term, isWhole)).map(({ at }) => ({ term: needed, at })),
      )
      if (found.every(({ length }) => length > 0)) return found.flat()
    }
    return []
  })
}

/** Where a term ends in the folded text; what joins its pieces there is no part of it. */
function endOf(folded: string, term: string, at: number): number {
  let [place, seen] = [at, 0]
  while (seen < term.length) {
    if (folded[place] === term[seen]) seen++
    place++
  }
  return place
}

function toParts(text: string, isMarked: Uint8Array): MarkedPart[] {
  const parts: MarkedPart[] = []
  let start = 0
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && isMarked[at] === isMarked[start]) continue
    parts.push({ text: text.slice(start, at), isMatch: isMarked[start] === 1 })
    start = at
  }
  return parts
}
