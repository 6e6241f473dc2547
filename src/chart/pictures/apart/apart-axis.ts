import { drawTickWords } from '../../axis.ts'
import type { ApartScale } from '../../scales/apart-scale.ts'
import { type Anchor, type Drawing, path, round, type Shape, text } from '../../shape.ts'
import { TEXT_PX } from '../../text-size.ts'

const HEIGHT = 40
const TICK_PX = 5
const [SIDES_Y, TICK_WORDS_Y, ZERO_Y] = [11, 30, 18]
/** Of a bold letter at most, and of another. */
const [BOLD_LETTER_PX, LETTER_PX] = [7.2, 6]

/**
 * The axis that the pictures of a section share:
 *
 *       earlier   date that stands   later
 *     1 yr     1 wk     |     1 wk      1 yr
 *      '        '       |      '         '
 *
 * @param words what lies to the left, at the middle, and to the right
 */
export function drawApartAxis(
  { width, zeroX, ticks }: ApartScale,
  [left, middle, right]: readonly [string, string, string],
): Drawing {
  const half = (middle.length * BOLD_LETTER_PX) / 2 + 12
  const side = (x: number, words: string, anchor: Anchor) =>
    text(x, SIDES_Y, words, { fill: 'ink-3', size: TEXT_PX.small, anchor })
  const middleX = Math.min(Math.max(zeroX, half), width - half)
  const shapes: Shape[] = [
    path(`M${round(zeroX)} ${ZERO_Y}V${HEIGHT}`, { stroke: 'ink', crisp: true }),
    ...ticks.flatMap(({ x, words }) => [
      path(`M${round(x)} ${HEIGHT - TICK_PX}v${TICK_PX}`, { stroke: 'line-2', crisp: true }),
      drawTickWords(x, TICK_WORDS_Y, words),
    ]),
    text(middleX, SIDES_Y, middle, { fill: 'ink', size: TEXT_PX.small, bold: true, anchor: 'middle' }),
  ]
  const hasLeft = ticks.some(({ x }) => x < zeroX) && zeroX - half > left.length * LETTER_PX
  const hasRight = ticks.some(({ x }) => x > zeroX) && zeroX + half + right.length * LETTER_PX < width
  if (hasLeft) shapes.push(side(zeroX - half, left, 'end'))
  if (hasRight) shapes.push(side(zeroX + half, right, 'start'))
  return { width, height: HEIGHT, shapes }
}
