import type { Standing } from '../../../domain/compare/standing.ts'
import { drawAxis, type Tick } from '../../axis.ts'
import type { Ink, Shape } from '../../shape.ts'
import { text } from '../../shape.ts'
import { TEXT_PX } from '../../text-size.ts'

export interface AxisMark {
  /** Place in the dates given. */
  readonly date: number
  readonly x: number
  /** Ends of a date longer than a day. */
  readonly span: readonly [number, number] | null
  /** `null`: another mark at the same place has it. */
  readonly label: AxisLabel | null
  readonly standing: Standing
}

export interface AxisLabel {
  readonly text: string
  /** Its middle: at the mark, or as near as the edge lets it. */
  readonly x: number
  /** From the axis down: labels that would touch stand under each other. */
  readonly row: number
}

/** Between two neighbouring dates. */
export interface AxisFault {
  readonly from: AxisMark
  readonly to: AxisMark
  /** How far apart they are: `4 days`, `at least 11 months`. */
  readonly gap: string
}

/** The dates that sources give for one event, to scale. */
export interface DateAxis {
  readonly ticks: readonly Tick[]
  /** From left to right. */
  readonly marks: readonly AxisMark[]
  /** Neighbouring marks that exclude each other; dates compatible with the one that stands are left out. */
  readonly faults: readonly AxisFault[]
  readonly labelRows: number
}

/** From one row of labels to the next. */
const LABEL_ROW_PX = 15
/** From the axis down to the words of its ticks and to the first row of labels. */
const LABEL_PX = 18

/** Height that the rows of labels under an axis take beyond the first. */
export function extraRowsPx({ labelRows }: DateAxis): number {
  return (labelRows - 1) * LABEL_ROW_PX
}

/** The axis at y with its ticks, which reach so many px above and below it. */
export function drawDayAxis({ ticks }: DateAxis, width: number, y: number, abovePx: number, belowPx: number): Shape[] {
  return drawAxis([0, width], y, ticks, { abovePx, belowPx, wordsPx: LABEL_PX })
}

/** The name of a date under an axis at y. */
export function drawDayName(label: AxisLabel, axisY: number, fill: Ink, bold: boolean): Shape {
  const look = { fill, size: TEXT_PX.small, anchor: 'middle' } as const
  return text(label.x, axisY + LABEL_PX + label.row * LABEL_ROW_PX, label.text, bold ? { ...look, bold } : look)
}

/** Where the fault line runs between two marks: from the end of one, mark or span, to the beginning of the other. */
export function toGap(from: AxisMark, to: AxisMark, air: number): [number, number] {
  return [Math.max(from.x + air, (from.span?.[1] ?? 0) + 2), Math.min(to.x - air, (to.span?.[0] ?? Infinity) - 2)]
}
