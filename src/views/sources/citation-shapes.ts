import { fitLine } from '../../chart/pictures/sheet/fit-text.ts'
import type { Letters } from '../../chart/pictures/sheet/letters.ts'
import { type Drawing, path, type Shape, text } from '../../chart/shape.ts'
import type { OpenSource } from '../../contract/opened/open-sources.ts'
import { type CitationRow, layOutCitations } from './lay-out-citations.ts'
import type { SourceNames } from './source-names.ts'

const [ROW_PX, LANE_PX, DOT_X, RADIUS, SIZE_PX] = [24, 16, 6, 4.5, 13]

/** Who has it from whom: from the roots to the source, and on to those who cite it, a row each beside its lines. */
export function drawCitations(file: OpenSource, names: SourceNames, letters: Letters, width: number): Drawing {
  const rows = layOutCitations(file)
  const unread = new Set(file.sources.filter((source) => source.unread).map(({ id }) => id))
  const shapes = rows.flatMap((row, at) => {
    const middle = at * ROW_PX + ROW_PX / 2
    const x = widthOf(row)
    const outlet = names.outlet(row.id)
    const isSelf = row.way === 'self'
    const room = width - x
    const name = fitLine(outlet, letters, isSelf ? 'sans-bold' : 'sans', SIZE_PX, room)
    const taken = letters.width(name, isSelf ? 'sans-bold' : 'sans', SIZE_PX) + 8
    const facts = names.facts(row.id)
    const fits = letters.width(facts, 'sans', SIZE_PX - 1) <= room - taken
    return [
      ...drawLines(row, middle, at === 0),
      drawDot(row, middle, unread.has(row.id)),
      text(x, middle + 4.5, name, { fill: 'ink', size: SIZE_PX, ...(isSelf && { bold: true }) }),
      ...(facts !== '' && fits ? [text(x + taken, middle + 4.5, facts, { fill: 'ink-2', size: SIZE_PX - 1 })] : []),
    ]
  })
  return { width, height: rows.length * ROW_PX, shapes }
}

const laneX = (lane: number) => lane * LANE_PX + DOT_X

function widthOf({ lane, passing, ending, joining }: CitationRow): number {
  return (Math.max(lane, ...passing, ...ending, ...joining) + 1) * LANE_PX + 4
}

function drawLines(
  { lane, passing, ending, joining, feeding, goesOn }: CitationRow,
  middle: number,
  isFirst: boolean,
): Shape[] {
  const [top, bottom] = [middle - ROW_PX / 2, middle + ROW_PX / 2]
  const down = [
    ...passing.map((one) => `M${laneX(one)} ${top}V${bottom}`),
    ...ending.map((one) => `M${laneX(one)} ${top}V${middle}`),
    ...(goesOn ? [`M${laneX(lane)} ${middle}V${bottom}`] : []),
    ...(feeding === null || passing.includes(feeding) ? [] : [`M${laneX(feeding)} ${middle}V${bottom}`]),
  ]
  const reach = [lane, ...ending, ...joining, ...(feeding === null ? [] : [feeding])].map(laneX)
  const across =
    (isFirst && feeding === null) || reach.length < 2 ? [] : [`M${Math.min(...reach)} ${middle}H${Math.max(...reach)}`]
  const d = [...down, ...across].join('')
  return d === '' ? [] : [path(d, { stroke: 'ink-3', width: 1.3 })]
}

function drawDot({ lane, way }: CitationRow, y: number, isUnread: boolean): Shape {
  const r = way === 'self' ? RADIUS + 1 : RADIUS
  const look = isUnread
    ? ({ fill: 'paper', stroke: 'ink-2', width: 1.4 } as const)
    : ({ fill: way === 'self' ? 'ink' : 'ink-2' } as const)
  return { kind: 'circle', x: laneX(lane), y, r, ...look }
}
