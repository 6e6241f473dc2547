import type { Standing } from '../../../domain/compare/standing.ts'
import { zigzagPath } from '../../fault.ts'
import { drawMark, markHalfWidth, type MarkLook, type MarkStyle } from '../../mark.ts'
import { group, type Ink, path, round, type Shape, text } from '../../shape.ts'
import { drawOpenEnd, drawWhiskers } from '../../span.ts'
import { type FittedText, fitOneOf, fitText } from '../sheet/fit-text.ts'
import type { Letters } from '../sheet/letters.ts'
import { CARD, CARD_INNER_PX, drawLines } from './share-card.ts'

export interface ShareAnswer {
  /** `25 April 2024` */
  readonly words: string
  /** Who gives it, in a few words, and in fewer for where these have no room. */
  readonly givers: readonly string[]
  readonly standing: Standing
  /** Where it lies on the axis, px; `null`: there is no axis. */
  readonly place: AnswerPlace | null
}

export interface AnswerPlace {
  readonly x: number
  /** Ends of what is not exact. */
  readonly span: readonly [number, number] | null
  /** The side on which it has no bound. */
  readonly open: 'left' | 'right' | null
}

export interface DrawnDispute {
  readonly mark: MarkStyle
  /** `Date of the report: 4 days apart`, and shorter ones for where it has no room. */
  readonly headings: readonly string[]
  /** What else there is: `8 more points in dispute`. */
  readonly more: string
  readonly isDisputed: boolean
  /** Few, in the order in which they stand. */
  readonly answers: readonly ShareAnswer[]
  /** Whether two of them exclude each other. */
  readonly parts: (a: number, b: number) => boolean
  /** Ticks of the axis, px from its left end; `null`: the answers stand on none. */
  readonly ticks: readonly number[] | null
}

const RADIUS = 9
/** Heights from the baseline of the heading, px: of the marks, the axis, the upper edge of the words. */
const [MARK_Y, AXIS_Y, WORDS_TOP] = [27, 45, 52]
/** The baseline of the heading lies no higher, and what is lowest no lower, px. */
const [HIGHEST, LOWEST] = [139, 233]
const [HEADING_SIZES, MORE_SIZE] = [[13, 11.5], 10.5] as const
const WORDS_LEADING = 1.15
const [FAULT_AMPLITUDE, FAULT_PERIOD, FAULT_WIDTH] = [5, 12, 1.9]
/** If marks are nearer than this, there is no fault line between them. */
const TUCKED_PX = 26
const OPEN_PX = 30
const [GIVERS_SIZE, GIVERS_LEADING] = [10.5, 1.25]
const COLUMN_GAP = 14
/** Of the room that each would have if all had the same. */
const LEAST_COLUMN = 0.85
const WORDS_STEPS = [
  [18, 1],
  [16, 1],
  [14.5, 2],
  [12.5, 2],
] as const

/**
 * A few answers with the fault line between those that exclude each other, and who gives each:
 *
 *    Date of the report: 4 days apart
 *
 *          ■ /\/\/\/\/\/\/\/\ □
 *     -----+---------+--------+-----
 *    25 April 2024      29 April 2024
 *    Reuters and 21     The Kyiv Independent
 */
export function drawAnswers(dispute: DrawnDispute, letters: Letters): Shape[] {
  const { answers, ticks, mark, isDisputed } = dispute
  const xs = answers.map(({ place }, at) => place?.x ?? (CARD_INNER_PX * (at + 0.5)) / answers.length)
  const columns = toColumns(xs)
  const said = answers.map((answer, at) => toSaid(answer, columns[at] ?? { from: 0, to: 0 }, answers.length, letters))
  const height = WORDS_TOP + Math.max(0, ...said.map((one) => one.heightPx))
  const shapes = [
    ...drawHeading(dispute, letters),
    ...(ticks ? drawAxisLine(ticks) : []),
    ...xs
      .slice(1)
      .flatMap((to, at) => (dispute.parts(at, at + 1) ? drawFaultAt(xs[at] ?? 0, to, answers, at, mark) : [])),
    ...answers.map((answer, at) => {
      const [x, words] = [xs[at] ?? 0, said[at]]
      return group(
        [
          ...drawAnswerMark(answer, x, mark, isDisputed),
          ...(words ? drawWords(words, x, inkOf(answer.standing, isDisputed)) : []),
        ],
        { standing: answer.standing },
      )
    }),
  ]
  return [group(shapes, { x: CARD.margin, y: Math.max(HIGHEST, LOWEST - height) })]
}

function drawHeading({ headings, more, isDisputed }: DrawnDispute, letters: Letters): Shape[] {
  const room = CARD_INNER_PX - (more === '' ? 0 : letters.width(more, 'sans', MORE_SIZE) + COLUMN_GAP)
  const { lines, sizePx } = fitOneOf(headings, letters, {
    face: 'sans-bold',
    widthPx: room,
    steps: HEADING_SIZES.map((size) => [size, 1]),
  })
  return [
    text(0, 0, lines.join(' '), { fill: isDisputed ? 'fault' : 'ink-2', size: sizePx, bold: true }),
    ...(more === '' ? [] : [text(CARD_INNER_PX, 0, more, { fill: 'ink-2', size: MORE_SIZE, anchor: 'end' })]),
  ]
}

function drawAxisLine(ticks: readonly number[]): Shape[] {
  const d = ticks.map((x) => `M${round(x)} ${AXIS_Y - 3}v6`).join('')
  return [
    path(`M0 ${AXIS_Y}h${CARD_INNER_PX}`, { stroke: 'line-2', width: 1.2 }),
    ...(d === '' ? [] : [path(d, { stroke: 'line-2' })]),
  ]
}

function drawFaultAt(
  from: number,
  to: number,
  answers: readonly ShareAnswer[],
  at: number,
  { mark }: MarkStyle,
): Shape[] {
  const air = markHalfWidth(mark, RADIUS) + 4
  const [a, b] = [answers[at]?.place ?? null, answers[at + 1]?.place ?? null]
  const left = Math.max(from + air, (a?.span?.[1] ?? 0) + 3, a?.open === 'right' ? from + OPEN_PX : 0)
  const right = Math.min(to - air, (b?.span?.[0] ?? Infinity) - 3, b?.open === 'left' ? to - OPEN_PX : Infinity)
  if (to - from < TUCKED_PX || right <= left) return []
  const d = zigzagPath(left, right, MARK_Y, FAULT_AMPLITUDE, FAULT_PERIOD)
  return [path(d, { stroke: 'fault', width: FAULT_WIDTH })]
}

function drawAnswerMark({ standing, place }: ShareAnswer, x: number, mark: MarkStyle, isDisputed: boolean): Shape[] {
  const look: MarkLook = !isDisputed || standing === 'stands' ? 'solid' : standing === 'departs' ? 'ghost' : 'quiet'
  const stroke = inkOf(standing, isDisputed)
  const shapes: Shape[] = []
  if (place?.span) {
    const [from, to] = place.span
    shapes.push(drawWhiskers([from, to], MARK_Y, 5, { stroke, width: 1.5, dash: '2 3' }))
  }
  if (place?.open) shapes.push(drawOpenEnd({ x, y: MARK_Y }, place.open, RADIUS, OPEN_PX, stroke))
  // A ghost is drawn with a line of its own, so that it is seen where the picture is small.
  const [outline, ...rest] = drawMark(mark, look, RADIUS, x, MARK_Y)
  if (outline?.kind === 'path') shapes.push(look === 'ghost' ? { ...outline, width: 2.2 } : outline, ...rest)
  return shapes
}

function inkOf(standing: Standing, isDisputed: boolean): Ink {
  return isDisputed && standing === 'departs' ? 'fault' : 'ink'
}

interface Column {
  readonly from: number
  readonly to: number
}

/** Rooms for the words of answers: from half way to the one before to half way to the next, and none too narrow. */
function toColumns(xs: readonly number[]): Column[] {
  const least = (CARD_INNER_PX / xs.length) * LEAST_COLUMN
  const edges = [0, ...xs.slice(1).map((x, at) => ((xs[at] ?? 0) + x) / 2), CARD_INNER_PX]
  for (let at = 1; at < xs.length; at++) edges[at] = Math.max(edges[at] ?? 0, (edges[at - 1] ?? 0) + least)
  for (let at = xs.length - 1; at > 0; at--) edges[at] = Math.min(edges[at] ?? 0, (edges[at + 1] ?? 0) - least)
  return xs.map((_, at) => ({
    from: (edges[at] ?? 0) + (at === 0 ? 0 : COLUMN_GAP / 2),
    to: (edges[at + 1] ?? 0) - (at === xs.length - 1 ? 0 : COLUMN_GAP / 2),
  }))
}

/** What is said beneath a mark. */
interface Said {
  readonly answer: FittedText
  readonly givers: FittedText
  /** Of the wider of both. */
  readonly widthPx: number
  readonly heightPx: number
  readonly column: Column
}

const NO_WORDS: FittedText = { lines: [], sizePx: GIVERS_SIZE }

function toSaid({ words, givers }: ShareAnswer, column: Column, columns: number, letters: Letters): Said {
  const widthPx = column.to - column.from
  const steps = columns > 2 ? WORDS_STEPS.slice(1) : WORDS_STEPS
  const answer = fitText(words, letters, { face: 'sans-bold', widthPx, steps })
  const mostLines = answer.lines.length > 1 ? 1 : 2
  const given =
    givers.length === 0
      ? NO_WORDS
      : fitOneOf(givers, letters, { face: 'sans', widthPx, steps: [[GIVERS_SIZE, mostLines]] })
  const widest = ({ lines, sizePx }: FittedText, face: 'sans' | 'sans-bold') =>
    Math.max(0, ...lines.map((line) => letters.width(line, face, sizePx)))
  return {
    answer,
    givers: given,
    widthPx: Math.max(widest(answer, 'sans-bold'), widest(given, 'sans')),
    heightPx: heightOf(answer, WORDS_LEADING) + heightOf(given, GIVERS_LEADING),
    column,
  }
}

const heightOf = ({ lines, sizePx }: FittedText, leading: number) => lines.length * sizePx * leading

/** About the mark, as far as the column lets them. */
function drawWords({ answer, givers, widthPx, column }: Said, x: number, fill: Ink): Shape[] {
  const middle = Math.min(Math.max(x, column.from + widthPx / 2), column.to - widthPx / 2)
  const look = { x: middle, anchor: 'middle' } as const
  const top = WORDS_TOP + heightOf(answer, WORDS_LEADING)
  return [
    ...drawLines(answer, { ...look, top: WORDS_TOP, leading: WORDS_LEADING, fill, bold: true }),
    ...drawLines(givers, { ...look, top, leading: GIVERS_LEADING, fill: fill === 'fault' ? 'fault' : 'ink-2' }),
  ]
}
