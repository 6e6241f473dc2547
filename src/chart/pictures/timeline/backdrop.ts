import { drawHatching } from '../../hatching.ts'
import { path, round, text, type Hue, type Shape } from '../../shape.ts'
import { TEXT_PX } from '../../text-size.ts'

/**
 * Behind the events of the timeline:
 *
 *           2023        2024
 *            |           |///////    lines of the axis; hatched: not yet known
 *       ■■   |  .  .     |/'/'///    bars for events without room; a dot each that does not pass; a tick each missing
 *            |           ? UN report: no date yet    known by then, but not when it was
 *     -------+-----------+-------    the end of a lane
 */
export interface Backdrop {
  /** Of the lines of the axis. */
  readonly linesX: readonly number[]
  /** Where lanes end. */
  readonly laneEndsY: readonly number[]
  /** `null`: nothing is missing. From `fromX` on the ground is hatched, if it is not `null`. */
  readonly missing: {
    readonly fromX: number | null
    readonly lanes: readonly LaneMarks[]
    readonly undated: readonly UndatedMark[]
  } | null
  readonly filteredOut: readonly LaneMarks[]
  /** On which the bars of lanes stand. */
  readonly basesY: readonly number[]
}

/** What events of one lane leave at its foot. */
export interface LaneMarks {
  readonly y: number
  readonly xs: readonly number[]
}

/** At the line of the day: what was known by then of a lane without a date. */
export interface UndatedMark {
  readonly x: number
  readonly y: number
  /** Empty where there is no room for it. */
  readonly text: string
}

/** Height of the tick of an event that is missing; its y is the upper end. */
export const UNKNOWN_TICK_PX = 7

export function drawBackdrop(backdrop: Backdrop, width: number, height: number): Shape[] {
  const { linesX, laneEndsY, missing, filteredOut, basesY } = backdrop
  const across = (ys: readonly number[]) => ys.map((y) => `M0 ${round(y)}H${round(width)}`).join('')
  const ticks = pathOf(missing?.lanes ?? [], `v${UNKNOWN_TICK_PX}`)
  return [
    path(linesX.map((x) => `M${x} 0V${height}`).join(''), { stroke: 'line' }),
    path(across(laneEndsY), { stroke: 'line-2' }),
    ...(typeof missing?.fromX === 'number' ? drawHatching(missing.fromX, width, height) : []),
    path(ticks, { stroke: 'ink-3', width: 1.3 }),
    path(pathOf(filteredOut, 'h0'), { stroke: 'ink-3', width: 3, roundCap: true }),
    path(across(basesY), { stroke: 'line' }),
    ...(missing?.undated ?? []).flatMap(drawUndated),
  ].filter(isDrawn)
}

const UNDATED_RADIUS_PX = 7

/** A question mark in a ring of dashes: it has no place in time. */
function drawUndated({ x, y, text: said }: UndatedMark): Shape[] {
  const r = UNDATED_RADIUS_PX
  const ring = `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0`
  return [
    path(ring, { fill: 'paper', stroke: 'ink-2', width: 1.2, dash: '2.5 2' }),
    text(x, y + 4, '?', { fill: 'ink-2', size: TEXT_PX.small, anchor: 'middle', bold: true }),
    ...(said === '' ? [] : [text(x + r + 5, y + 4, said, { fill: 'ink-2', size: TEXT_PX.small, halo: 4 })]),
  ]
}

function isDrawn(shape: Shape): boolean {
  return shape.kind !== 'path' || shape.d !== ''
}

function pathOf(lanes: readonly LaneMarks[], stroke: string): string {
  return lanes.flatMap(({ y, xs }) => xs.map((x) => `M${round(x)} ${round(y)}${stroke}`)).join('')
}

/** Paths of all bars of a lane. */
export interface LaneBarPaths {
  readonly bars: string
  /** Where blocks are not told apart: the part of each bar that is disputed, from below. */
  readonly disputedParts: string
  /** Else a zigzag over each in which a date is disputed. */
  readonly caps: string
  /** And a tick under each in which anything is. */
  readonly ticks: string
}

/** The bar that holds the event which is open. */
export interface FramedBar {
  readonly x: number
  readonly width: number
  readonly base: number
  readonly height: number
}

/** How many events the tallest bar stands for: by it the others are read. */
export interface BarNumber {
  /** Its left edge, and its line. */
  readonly x: number
  readonly y: number
  readonly text: string
}

export function drawLaneBars(
  { bars, disputedParts, caps, ticks }: LaneBarPaths,
  hue: Hue,
  framed: FramedBar | null,
  number: BarNumber | null,
): Shape[] {
  const shapes: Shape[] = [
    path(bars, { fill: hue }),
    path(disputedParts, { fill: 'fault' }),
    path(caps, { stroke: 'fault', width: 1.3 }),
    path(ticks, { stroke: 'fault', width: 1.3 }),
  ]
  if (number) {
    const look = { fill: 'ink-2', size: TEXT_PX.small, halo: 3 } as const
    shapes.push(text(round(number.x), round(number.y), number.text, look))
  }
  if (framed) {
    const { x, width, base, height } = framed
    shapes.push({ kind: 'rect', x: x - 2.5, y: base - height - 8.5, w: width + 5, h: height + 10, stroke: 'ink' })
  }
  return shapes.filter(isDrawn)
}

/** A line from an event up to the axis: from the one that is open, one of its other dates, or the one pointed at. */
export function drawDropLine(x: number, y: number, from: 'open' | 'left-open' | 'ghost' | 'pointed'): Shape {
  const d = `M${x} 0V${round(y)}`
  if (from === 'ghost') return path(d, { stroke: 'fault', dash: '3 2.5' })
  return path(d, { stroke: from === 'pointed' ? 'line-2' : from === 'left-open' ? 'fault' : 'ink' })
}
