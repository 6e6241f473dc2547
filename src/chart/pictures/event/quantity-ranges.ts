import type { Standing } from '../../../domain/compare/standing.ts'
import { drawAxis, type Tick } from '../../axis.ts'
import { type Drawing, group, type Shape, text } from '../../shape.ts'
import { drawOpenEnd, drawWhiskers } from '../../span.ts'
import { TEXT_PX } from '../../text-size.ts'
import { drawPlacedMark, type ReadingLook } from './placed-mark.ts'

export interface RangeRow {
  readonly standing: Standing
  /** Of its mark. */
  readonly x: number
  /** Ends of a count that is not exact. */
  readonly span: readonly [number, number] | null
  /** Side on which it has no bound. */
  readonly open: 'left' | 'right' | null
  /** The count in words. */
  readonly number: string
  readonly wordsX: number
  readonly anchor: 'start' | 'end'
  /** When it became known: `2 Jan`; `null` if it is that of the row before. */
  readonly known: string | null
}

export interface QuantityRangesLayout {
  readonly rows: readonly RangeRow[]
  readonly ticks: readonly Tick[]
  /** There is no room for words beside the marks: they stand above them. */
  readonly isTight: boolean
  /** Left end of the axis. */
  readonly left: number
}

/** Length of an end without a bound. */
export const OPEN_PX = 26
const ROW_PX = 21
/** With the words above the mark. */
const TIGHT_ROW_PX = 34
const RADIUS = 5.5
const WHISKER_PX = 4

/**
 * Counts of one unit as ranges on a common scale, those known first at the top:
 *
 *    2 Jan        ■  52
 *    3 Jan    |···□···| 47–63
 *                 □ ||| |  |   at least 60
 *           --+-------+--------
 */
export function drawQuantityRanges(layout: QuantityRangesLayout, look: ReadingLook, width: number): Drawing {
  const { rows, ticks, isTight, left } = layout
  const rowPx = isTight ? TIGHT_ROW_PX : ROW_PX
  const axisY = rows.length * rowPx + 4
  const shapes = [
    ...drawAxis([left, width], axisY, ticks, { abovePx: 0, belowPx: 4, wordsPx: 17 }),
    ...rows.map((row, at) => {
      const y = (at + 1) * rowPx - ROW_PX / 2
      return drawRow(row, y, isTight ? at * rowPx + 11 : y + 4, look)
    }),
  ]
  return { width, height: axisY + 20, shapes }
}

function drawRow(row: RangeRow, y: number, wordsY: number, look: ReadingLook): Shape {
  const { x, span, open, known } = row
  const standing = look.disputed ? row.standing : 'other'
  const departs = standing === 'departs'
  const stroke = departs ? 'fault' : 'ink-2'
  const shapes: Shape[] = []
  if (known !== null) shapes.push(text(0, wordsY, known, { fill: 'ink-3', size: TEXT_PX.small }))
  if (span) shapes.push(drawWhiskers(span, y, WHISKER_PX, { stroke }))
  if (open) shapes.push(drawOpenEnd({ x, y }, open, RADIUS, OPEN_PX, stroke))
  shapes.push(...drawPlacedMark(look, row.standing, RADIUS, x, y))
  const said = { fill: departs ? 'fault' : 'ink', size: TEXT_PX.small, bold: true, anchor: row.anchor } as const
  shapes.push(text(row.wordsX, wordsY, row.number, said))
  return group(shapes, { standing })
}
