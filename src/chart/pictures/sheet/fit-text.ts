import { lettersOf, type TextUnit, unitsOf } from './break-words.ts'
import type { Face, Letters } from './letters.ts'

export interface FittedText {
  readonly lines: readonly string[]
  readonly sizePx: number
}

export interface TextRoom {
  readonly face: Face
  readonly widthPx: number
  /** Heights of letters with the lines that each may have, the preferred first. */
  readonly steps: readonly (readonly [sizePx: number, mostLines: number])[]
}

const ELLIPSIS = '…'

/**
 * Words in the first size in which they fit, in lines of about the same length. Where they fit in none, the last size is taken,
 * and they end in an ellipsis behind a whole word.
 */
export function fitText(words: string, letters: Letters, { face, widthPx, steps }: TextRoom): FittedText {
  const [smallest] = steps.at(-1) ?? []
  for (const [sizePx, mostLines] of steps) {
    const widthOf = (text: string) => letters.width(text, face, sizePx)
    const lines = wrap(words, widthPx, widthOf)
    if (lines.length <= mostLines && (sizePx === smallest || isWhole(words, widthPx, widthOf)))
      return { lines: balance(words, lines, widthPx, widthOf), sizePx }
  }
  const [sizePx, mostLines] = steps.at(-1) ?? [1, 1]
  const widthOf = (text: string) => letters.width(text, face, sizePx)
  const lines = wrap(words, widthPx, widthOf)
  // What stands on lines that have no room, as it stands in the words.
  const last = words.slice(lengthIn(words, lines.slice(0, mostLines - 1))).trimStart()
  return { lines: [...lines.slice(0, mostLines - 1), shortenTo(last, widthPx, widthOf)], sizePx }
}

/** The first of some texts, from the fullest to the shortest, that fits; where none does, the last as {@link fitText} has it. */
export function fitOneOf(texts: readonly string[], letters: Letters, room: TextRoom): FittedText {
  const fits = (words: string) =>
    room.steps.some(([sizePx, mostLines]) => {
      const widthOf = (text: string) => letters.width(text, room.face, sizePx)
      return wrap(words, room.widthPx, widthOf).length <= mostLines
    })
  return fitText(texts.find(fits) ?? texts.at(-1) ?? '', letters, room)
}

/** The words on one line, shortened where they must be. */
export function fitLine(words: string, letters: Letters, face: Face, sizePx: number, widthPx: number): string {
  return shortenTo(words, widthPx, (text) => letters.width(text, face, sizePx))
}

/** How many letters of the words some lines take, the spaces at which they end not counted. */
function lengthIn(words: string, lines: readonly string[]): number {
  let at = 0
  for (const line of lines)
    for (const letter of line.replaceAll(' ', '')) {
      while (words[at] === ' ') at++
      at += letter.length
    }
  return at
}

type WidthOf = (text: string) => number

/** Lines of whole words; a word that is wider than a line is cut into pieces, each as wide as a line. */
function wrap(words: string, widthPx: number, widthOf: WidthOf): string[] {
  const lines: string[] = []
  let line = ''
  for (const unit of unitsOf(words)) {
    for (const [place, piece] of pieces(unit.text, widthPx, widthOf).entries()) {
      const isSpaced = unit.isSpaced && place === 0
      const longer = line === '' ? piece : `${line}${isSpaced ? ' ' : ''}${piece}`
      if (line !== '' && widthOf(longer) > widthPx) {
        lines.push(line)
        line = piece
      } else line = longer
    }
  }
  return [...lines, line]
}

/** No word is wider than a line. */
function isWhole(words: string, widthPx: number, widthOf: WidthOf): boolean {
  return unitsOf(words).every(({ text }) => widthOf(text) <= widthPx)
}

function pieces(word: string, widthPx: number, widthOf: WidthOf): string[] {
  if (widthOf(word) <= widthPx) return [word]
  const cut: string[] = []
  let piece = ''
  for (const letter of lettersOf(word)) {
    if (piece !== '' && widthOf(piece + letter) > widthPx) {
      cut.push(piece)
      piece = letter
    } else piece += letter
  }
  return [...cut, piece]
}

const BALANCE_STEPS = 12

/** The same number of lines, as narrow as they can be. */
function balance(words: string, lines: readonly string[], widthPx: number, widthOf: WidthOf): readonly string[] {
  let [tooNarrow, fits, best] = [widthPx / Math.max(lines.length, 1) / 2, widthPx, lines]
  if (lines.length < 2) return lines
  for (let step = 0; step < BALANCE_STEPS; step++) {
    const middle = (tooNarrow + fits) / 2
    const tried = wrap(words, middle, widthOf)
    if (tried.length <= lines.length) [fits, best] = [middle, tried]
    else tooNarrow = middle
  }
  return best
}

function shortenTo(words: string, widthPx: number, widthOf: WidthOf): string {
  if (widthOf(words) <= widthPx) return words
  const parts = unitsOf(words)
  while (parts.length > 1) {
    parts.pop()
    const shorter = `${joined(parts).replace(/[\s,;:.–-]+$/, '')}${ELLIPSIS}`
    if (widthOf(shorter) <= widthPx) return shorter
  }
  const letters = lettersOf(words)
  while (letters.length > 0 && widthOf(letters.join('') + ELLIPSIS) > widthPx) letters.pop()
  return letters.join('') + ELLIPSIS
}

function joined(units: readonly TextUnit[]): string {
  return units.map(({ text, isSpaced }, place) => (isSpaced && place > 0 ? ` ${text}` : text)).join('')
}
