import { type FoldedText, foldWithPlaces } from './fold-text.ts'

/** A word of a text as the search keeps it. */
export interface TextTerm {
  readonly term: string
  /** Where it begins in the folded text. */
  readonly at: number
}

/** A word that is sought: it is found where all terms of one of its ways begin words of a text. */
export interface SoughtWord {
  readonly ways: readonly (readonly string[])[]
  /** The terms must be whole words: they are short, and the reader has gone on typing after them. */
  readonly isWhole: boolean
}

/** Words that a hyphen or an apostrophe joins, digits with their separators of thousands. */
const WORD = String.raw`[\p{L}\p{N}\p{M}]+`
const CHAIN = new RegExp(String.raw`${WORD}(?:(?:['-]|(?<=\p{N})[.,](?=\p{N}))${WORD})*`, 'gu')
/** Letters of scripts that put no space between words. */
const UNSPACED_LETTER = String.raw`(?=[\p{L}\p{M}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]`
/** A chain is taken apart where letters meet digits, and where the script changes to one without spaces. */
const PIECE = new RegExp(
  String.raw`(?<unspaced>(?:${UNSPACED_LETTER})+)|(?<digits>\p{N}+)|(?:(?!${UNSPACED_LETTER})[\p{L}\p{M}])+`,
  'gu',
)
/** So many pieces of a chain are kept as one word, so that KN-23 is found as KN23. */
const MOST_JOINED = 4
/** A sought word of at most so many characters counts as whole when more is typed after it: “UN report”. */
const SHORT = 2

interface Piece extends TextTerm {
  readonly sort: 'letters' | 'digits' | 'unspaced'
}

/** A chain taken apart; places are counted from its start. */
interface ReadChain {
  readonly pieces: readonly Piece[]
  readonly terms: readonly TextTerm[]
}

/** Texts repeat their words: each chain is taken apart once. */
const readChains = new Map<string, ReadChain>()
const MOST_READ = 50_000

/** All terms by which a text is found: its words, joined and taken apart, and pairs of characters where no spaces are. */
export function toTextTerms({ folded }: Pick<FoldedText, 'folded'>): TextTerm[] {
  const found: TextTerm[] = []
  let before: { readonly piece: Piece; readonly at: number } | undefined
  for (const { 0: chain, index } of folded.matchAll(CHAIN)) {
    const { pieces, terms } = readChain(chain)
    const [first, last] = [pieces[0], pieces.at(-1)]
    if (before && first && isSpaced(folded, before, first.sort, index)) {
      found.push({ term: before.piece.term + first.term, at: before.at })
    }
    for (const { term, at } of terms) found.push({ term, at: index + at })
    before = last && { piece: last, at: index + last.at }
  }
  return found
}

function readChain(chain: string): ReadChain {
  const known = readChains.get(chain)
  if (known) return known
  const pieces = piecesOf(chain)
  const terms = pieces.flatMap((piece, place) =>
    piece.sort === 'unspaced' ? pairsOf(piece) : [piece, ...runFrom(pieces, place)],
  )
  if (readChains.size >= MOST_READ) readChains.clear()
  const read = { pieces, terms }
  readChains.set(chain, read)
  return read
}

/** The words of a text that a reader typed. */
export function toSoughtWords(typed: string): SoughtWord[] {
  const { folded } = foldWithPlaces(typed.trim())
  const words: SoughtWord[] = []
  for (const chain of folded.matchAll(CHAIN)) {
    const isLast = chain.index + chain[0].length === folded.length
    for (const run of runsOf(piecesOf(chain[0]))) {
      const terms = run.map(({ term }) => term)
      const [first] = run
      if (first?.sort === 'unspaced')
        words.push({ ways: [pairsOf(first, 'sought').map(({ term }) => term)], isWhole: false })
      else words.push({ ways: waysOf(run, terms), isWhole: !isLast && terms.join('').length <= SHORT })
    }
  }
  return words
}

/** Whether every sought word begins a word of a text. */
export function areAllFound(sought: readonly SoughtWord[], terms: readonly string[]): boolean {
  return sought.every(({ ways, isWhole }) =>
    ways.some((way) => way.every((needed) => terms.some((term) => isFound(needed, term, isWhole)))),
  )
}

export function isFound(needed: string, term: string, isWhole: boolean): boolean {
  return isWhole ? term === needed : term.startsWith(needed)
}

function waysOf(run: readonly Piece[], terms: readonly string[]): string[][] {
  if (terms.length === 1) return [[...terms]]
  const joined = [terms.slice(0, MOST_JOINED).join(''), ...terms.slice(MOST_JOINED)]
  // Digits alone are in many texts, and would find them: KN-23 is one word.
  return run.some(({ sort }) => sort === 'digits') ? [joined] : [joined, [...terms]]
}

function piecesOf(chain: string): Piece[] {
  return Array.from(chain.matchAll(PIECE), ({ 0: term, index, groups }) => ({
    term,
    at: index,
    sort: groups?.['unspaced'] ? 'unspaced' : groups?.['digits'] ? 'digits' : 'letters',
  }))
}

/** Pieces that may be joined, together; each of a script without spaces alone. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last && piece.sort !== 'unspaced' && last[0]?.sort !== 'unspaced') last.push(piece)
    else runs.push([piece])
  }
  return runs
}

/** The pieces from a place on as one word; nothing where it stands alone. */
function runFrom(pieces: readonly Piece[], place: number): TextTerm[] {
  const rest = pieces.slice(place, place + MOST_JOINED)
  const end = rest.findIndex(({ sort }) => sort === 'unspaced')
  const run = end < 0 ? rest : rest.slice(0, end)
  return run.length < 2 ? [] : [{ term: run.map(({ term }) => term).join(''), at: run[0]?.at ?? 0 }]
}

/** Every pair of neighbours; of a text also its last character, so that each can be sought alone. */
function pairsOf({ term, at }: TextTerm, side: 'text' | 'sought' = 'text'): TextTerm[] {
  const characters = [...term]
  const pairs: TextTerm[] = []
  let start = at
  for (const [place, character] of characters.entries()) {
    const pair = character + (characters[place + 1] ?? '')
    const isAlone = place === characters.length - 1
    if (side === 'text' || !isAlone || characters.length === 1) pairs.push({ term: pair, at: start })
    start += character.length
  }
  return pairs
}

/** Letters and digits with one space between them: KN 23 is found as KN23. */
function isSpaced(
  folded: string,
  before: { readonly piece: Piece; readonly at: number },
  sort: Piece['sort'],
  at: number,
): boolean {
  const sorts = new Set([before.piece.sort, sort])
  return sorts.has('letters') && sorts.has('digits') && folded.slice(before.at + before.piece.term.length, at) === ' '
}
