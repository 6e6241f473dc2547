import type { Standing } from '../../../domain/compare/standing.ts'
import { drawTickWords, type Tick } from '../../axis.ts'
import { type Drawing, group, path, round, type Shape, text } from '../../shape.ts'
import { drawOpenEnd, drawUprightWhiskers } from '../../span.ts'
import { TEXT_PX } from '../../text-size.ts'
import { drawPlacedMark, type ReadingLook } from './placed-mark.ts'

export interface StairStep {
  readonly standing: Standing
  readonly x: number
  readonly y: number
  /** Heights of the ends of a count that is not exact, the upper first. */
  readonly span: readonly [number, number] | null
  readonly open: 'up' | 'down' | null
  /** The count in words; `null`: no room. */
  readonly number: string | null
}

export interface StaircaseLayout {
  /** From left to right. */
  readonly steps: readonly StairStep[]
  readonly days: readonly Tick[]
  readonly counts: readonly { readonly y: number; readonly words: string }[]
}

/** Height of the axis of counts. */
export const PLOT_PX = 108
/** Room for its words. */
export const COUNTS_PX = 34
const RADIUS = 5
const OPEN_PX = 16
const WHISKER_PX = 4
/** Half the width of a bold letter. */
const HALF_LETTER_PX = 3.4

/**
 * Counts that rose as more was known: days across, counts up, level until the next count is known:
 *
 *    10 |            3
 *       |   2    +---■---
 *     5 |---■----+
 *          2 Jan   16 Feb
 */
export function drawStaircase({ steps, days, counts }: StaircaseLayout, look: ReadingLook, width: number): Drawing {
  const shapes = [
    ...counts.flatMap(({ y, words }) => [
      path(`M${COUNTS_PX} ${round(y)}H${width}`, { stroke: 'line', crisp: true }),
      drawTickWords(COUNTS_PX - 6, y + 4, words, 'end'),
    ]),
    ...days.flatMap(({ x, words }) => {
      const tick = path(`M${round(x)} ${PLOT_PX}v4`, { stroke: 'line-2', crisp: true })
      return words === null ? [tick] : [tick, drawTickWords(x, PLOT_PX + 17, words)]
    }),
    path(stairPath(steps, width), { stroke: 'ink-2', width: 1.4 }),
    ...steps.map((step) => drawStep(step, look, width)),
  ]
  return { width, height: PLOT_PX + 20, shapes }
}

function stairPath([start, ...rest]: readonly StairStep[], width: number): string {
  if (!start) return ''
  const stairs = rest.map(({ x, y }) => `H${round(x)}V${round(y)}`).join('')
  return `M${round(start.x)} ${round(start.y)}${stairs}H${width}`
}

function drawStep(step: StairStep, look: ReadingLook, width: number): Shape {
  const { x, y, span, open, number } = step
  const standing = look.disputed ? step.standing : 'other'
  const departs = standing === 'departs'
  const stroke = departs ? 'fault' : 'ink-2'
  const shapes: Shape[] = []
  if (span) shapes.push(drawUprightWhiskers(span, x, WHISKER_PX, { stroke }))
  if (open) shapes.push(drawOpenEnd({ x, y }, open, RADIUS, OPEN_PX, stroke))
  shapes.push(...drawPlacedMark(look, step.standing, RADIUS, x, y))
  if (number !== null) {
    const wordsX = Math.min(x, width - number.length * HALF_LETTER_PX)
    const wordsY = Math.min(y, span?.[0] ?? y) - (open === 'up' ? OPEN_PX + 4 : 9)
    const said = { fill: departs ? 'fault' : 'ink', size: TEXT_PX.small, bold: true, anchor: 'middle' } as const
    shapes.push(text(wordsX, wordsY, number, said))
  }
  return group(shapes, { standing })
}
