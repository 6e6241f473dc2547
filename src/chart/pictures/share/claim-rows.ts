import { markPath } from '../../mark.ts'
import { path, type Shape, text } from '../../shape.ts'
import { fitText } from '../sheet/fit-text.ts'
import type { Letters } from '../sheet/letters.ts'
import { CARD, CARD_INNER_PX, drawLines } from './share-card.ts'

export interface ClaimRow {
  /** `Date of the report: 29 April 2024` */
  readonly words: string
  /** `5 sources say otherwise`; empty where none does. */
  readonly against: string
}

export interface DrawnClaims {
  /** `12 claims on 3 events` */
  readonly heading: string
  /** How many of them are contradicted, in words. */
  readonly more: string
  readonly isDisputed: boolean
  /** Of each claim, in order, whether others contradict it. */
  readonly squares: readonly boolean[]
  /** A few of them. */
  readonly rows: readonly ClaimRow[]
}

const [HEADING_Y, HEADING_SIZE] = [144, 13]
const [SQUARES_Y, SQUARE_RADIUS, SQUARE_STEP] = [162, 4.6, 13.5]
/** Upper edge of the first row, lower edge of the last. */
const [ROWS_TOP, ROWS_END] = [176, 236]
const [ROW_LEADING, ROW_GAP, AGAINST_SIZE] = [1.2, 3.5, 10.5]
const ROW_STEPS = [
  [13, 1],
  [12, 1],
  [12, 2],
] as const
const AIR_PX = 14

/**
 * What a source says, a square a claim, hollow where other sources contradict it, and a few of its claims in words:
 *
 *    12 claims on 3 events          Other sources contradict 2
 *    □ □ ■ ■ ■ ■ ■ ■ ■ ■ ■ ■
 *    Date of the report: 29 April 2024     5 sources say otherwise
 */
export function drawClaimRows({ heading, more, isDisputed, squares, rows }: DrawnClaims, letters: Letters): Shape[] {
  const { margin, width } = CARD
  const fits = Math.floor(CARD_INNER_PX / SQUARE_STEP)
  // Where not all have room, each square stands for several.
  const shown = squares.length <= fits ? squares : sample(squares, fits)
  return [
    text(margin, HEADING_Y, heading, { fill: 'ink', size: HEADING_SIZE, bold: true }),
    text(width - margin, HEADING_Y, more, {
      fill: isDisputed ? 'fault' : 'ink-2',
      size: AGAINST_SIZE + 1,
      anchor: 'end',
      ...(isDisputed && { bold: true }),
    }),
    ...shown.map((isContradicted, place) => drawSquare(margin + SQUARE_RADIUS + place * SQUARE_STEP, isContradicted)),
    ...drawRows(rows, letters),
  ]
}

function drawSquare(x: number, isContradicted: boolean): Shape {
  const d = markPath('square', isContradicted ? SQUARE_RADIUS - 0.4 : SQUARE_RADIUS, x, SQUARES_Y)
  return path(d, isContradicted ? { fill: 'paper', stroke: 'fault', width: 1.8 } : { fill: 'ink-2' })
}

/** As many of each sort as there are among all, so many in all: one of a sort is never left out. */
function sample(squares: readonly boolean[], most: number): boolean[] {
  const contradicted = squares.filter(Boolean).length
  const share = Math.ceil((contradicted / squares.length) * most)
  return Array.from({ length: most }, (_, place) => place < share)
}

/** As many as have room; a long one takes two lines. */
function drawRows(rows: readonly ClaimRow[], letters: Letters): Shape[] {
  const shapes: Shape[] = []
  let top = ROWS_TOP
  for (const { words, against } of rows) {
    const room = against === '' ? 0 : letters.width(against, 'sans', AGAINST_SIZE) + AIR_PX
    const said = fitText(words, letters, { face: 'sans', widthPx: CARD_INNER_PX - room, steps: ROW_STEPS })
    const height = said.lines.length * said.sizePx * ROW_LEADING
    if (top + height > ROWS_END) break
    shapes.push(...drawLines(said, { x: CARD.margin, top, leading: ROW_LEADING, fill: 'ink' }))
    if (against !== '') {
      const y = top + 0.82 * said.sizePx * ROW_LEADING
      shapes.push(text(CARD.width - CARD.margin, y, against, { fill: 'fault', size: AGAINST_SIZE, anchor: 'end' }))
    }
    top += height + ROW_GAP
  }
  return shapes
}
