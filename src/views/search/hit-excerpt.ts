import { SEPARATOR } from '../../model/search/to-searchable.ts'
import { countFound, type MarkedPart, markMatches } from '../../selection/text/mark-matches.ts'
import type { SoughtWord } from '../../selection/text/search-terms.ts'
import type { SearchableTexts } from '../../selection/text/text-search.ts'

const MOST_PIECES = 2
/** Characters of a piece before what is sought, and in all. */
const BEFORE = 32
const MOST_LENGTH = 110

/** What of an event's other texts has the words that its title has not; empty where the title has all. */
export function toExcerpt(texts: SearchableTexts, sought: readonly SoughtWord[]): readonly MarkedPart[] {
  const isMissingIn = (text: string) => (word: SoughtWord) => countFound(text, [word]) === 0
  let missing = sought.filter(isMissingIn(texts.title))
  const pieces = piecesOf(texts)
  const excerpt: MarkedPart[] = []
  for (let taken = 0; taken < MOST_PIECES && missing.length > 0; taken++) {
    const best = bestPiece(pieces, missing)
    if (best === null) break
    if (taken > 0) excerpt.push({ text: SEPARATOR, isMatch: false })
    excerpt.push(...shorten(markMatches(best, sought)))
    missing = missing.filter(isMissingIn(best))
  }
  return excerpt
}

function piecesOf({ label, summary, names, words }: SearchableTexts): string[] {
  const sentences = summary.split(/(?<=[.!?。！？])\s+/u)
  return [label, ...sentences, ...names.split(SEPARATOR), ...words.split(SEPARATOR)]
}

/** The first of the pieces with most of the words; `null`: none has any. */
function bestPiece(pieces: readonly string[], words: readonly SoughtWord[]): string | null {
  let [best, most]: [string | null, number] = [null, 0]
  for (const piece of pieces) {
    const found = countFound(piece, words)
    if (found > most) [best, most] = [piece, found]
    if (most === words.length) break
  }
  return best
}

/** Cuts what is long at words before the first match and after the last that fits. */
function shorten(parts: readonly MarkedPart[]): MarkedPart[] {
  const [first, ...rest] = parts
  if (!first) return []
  const start: MarkedPart = first.isMatch ? first : { ...first, text: tailOf(first.text, BEFORE) }
  const cut: MarkedPart[] = []
  let room = MOST_LENGTH
  for (const part of [start, ...rest]) {
    if (room <= 0) break
    cut.push(part.isMatch ? part : { ...part, text: headOf(part.text, room) })
    room -= part.text.length
  }
  return cut
}

function tailOf(text: string, length: number): string {
  if (text.length <= length) return text
  const space = text.indexOf(' ', text.length - length)
  // Some scripts have no spaces.
  return `… ${text.slice(space < 0 ? text.length - length : space + 1)}`
}

function headOf(text: string, length: number): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length)
  return `${text.slice(0, space < 0 ? length : space)} …`
}
