import { drawFault } from '../../fault.ts'
import { drawMark, markHalfWidth, type MarkStyle } from '../../mark.ts'
import { type Anchor, type Drawing, group, type Ink, path, round, type Shape, text } from '../../shape.ts'
import { drawWhiskers } from '../../span.ts'
import { TEXT_PX } from '../../text-size.ts'
import {
  type AxisFault,
  type AxisMark,
  type DateAxis,
  drawDayAxis,
  drawDayName,
  extraRowsPx,
  toGap,
} from './date-axis.ts'

/** What is said beside a date. */
export interface StripWords {
  /** `25 April 2024` */
  readonly date: string
  /** `given by 2 sources, 1 origin` */
  readonly support: string
  /** As many names of those who give it as have room. */
  namesWithin(roomPx: number): string
}

export interface DateStripLook {
  readonly mark: MarkStyle
  /** By the dates of the axis. */
  readonly words: readonly StripWords[]
  /** What the dates disagree about, over the line between them; `null`: nothing. */
  readonly reason: string | null
  /** Height between the marks and the axis for the events around. */
  readonly roomPx: number
}

/** Above the events around: the marks of the event, large, with their words. */
export const STRIP_HEAD_PX = 66
/** From the events around down to the axis; from there to the end of the first row of labels. */
const [AXIS_PX, FOOT_PX] = [8, 26]
const RADIUS = 10
const MARK_Y = 40
/** If they are nearer than this, there is no fault line between them. */
const TUCKED_PX = 26
const WHISKER_PX = 5
const LINE_PX = 17
/** From a mark to its words, and from them to the edge. */
const [WORDS_GAP_PX, EDGE_PX] = [12, 24]

/**
 * The dates of an event to scale, each with who gives it, and a line down to the axis:
 *
 *                           year
 *      25 April 2024  ■ /\/\/\/\/\ □  29 April 2024
 *      given by 4     |            :  given by 1
 *                     |            :
 *     --+----+----+---+-----+------+---
 *                  25 Apr       29 Apr
 */
export function drawDateStrip(axis: DateAxis, look: DateStripLook, width: number): Drawing {
  const axisY = STRIP_HEAD_PX + look.roomPx + AXIS_PX
  const half = markHalfWidth(look.mark.mark, RADIUS)
  const [first, last] = [axis.marks[0], axis.marks.at(-1)]
  const shapes = [...drawDayAxis(axis, width, axisY, 0, 5), ...axis.faults.flatMap((fault) => drawGap(fault, half))]
  if (first && last && first !== last && look.reason !== null) {
    const reason = { fill: 'fault', size: TEXT_PX.small, bold: true, anchor: 'middle' } as const
    shapes.push(text((first.x + last.x) / 2, 20, look.reason, reason))
  }
  for (const placed of axis.marks) {
    const words = placed === first || placed === last ? (look.words[placed.date] ?? null) : null
    const onLeft = placed === first && placed !== last
    const { standing } = placed
    const said = words ? drawWords(placed, words, { onLeft, half, width }) : []
    shapes.push(group([...drawDate(placed, look.mark, half, axisY), ...said], { standing }))
  }
  return { width, height: axisY + FOOT_PX + extraRowsPx(axis), shapes }
}

function drawGap({ from, to }: AxisFault, half: number): Shape[] {
  const [x1, x2] = toGap(from, to, half + 4)
  return to.x - from.x < TUCKED_PX || x1 >= x2 ? [] : drawFault(x1, x2, MARK_Y, 'large')
}

function drawDate({ x, span, label, standing }: AxisMark, mark: MarkStyle, half: number, axisY: number): Shape[] {
  const stroke = inkOf(standing)
  const drop = path(
    `M${round(x)} ${round(MARK_Y + half)}V${axisY}`,
    standing === 'departs' ? { stroke, dash: '3 3' } : { stroke },
  )
  return [
    drop,
    ...(span ? [drawWhiskers(span, MARK_Y, WHISKER_PX, { stroke, dash: '1.5 3' })] : []),
    ...drawMark(mark, standing === 'stands' ? 'solid' : 'ghost', RADIUS, x, MARK_Y),
    ...(label ? [drawDayName(label, axisY, stroke, true)] : []),
  ]
}

/** The date with how many give it, and below who they are. */
function drawWords(
  { x, span, standing }: AxisMark,
  words: StripWords,
  { onLeft, half, width }: { onLeft: boolean; half: number; width: number },
): Shape[] {
  const wordsX = onLeft ? (span?.[0] ?? x - half) - WORDS_GAP_PX : (span?.[1] ?? x + half) + WORDS_GAP_PX
  const roomPx = (onLeft ? wordsX : width - wordsX) - EDGE_PX
  const anchor: Anchor = onLeft ? 'end' : 'start'
  const names = { fill: standing === 'departs' ? 'fault' : 'ink-2', size: TEXT_PX.small } as const
  const aside = { text: words.support, gap: 8, ...names }
  const date = { fill: inkOf(standing), size: TEXT_PX.large, bold: true, anchor, aside } as const
  const y = MARK_Y - 3
  const givers = words.namesWithin(roomPx)
  const said = text(wordsX, y, words.date, date)
  return givers === '' ? [said] : [said, text(wordsX, y + LINE_PX, givers, { ...names, anchor })]
}

function inkOf(standing: AxisMark['standing']): Ink {
  return standing === 'departs' ? 'fault' : 'ink'
}
