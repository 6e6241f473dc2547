import { zigzagPath } from '../../chart/fault.ts'
import { fitText } from '../../chart/pictures/sheet/fit-text.ts'
import type { Face, Letters } from '../../chart/pictures/sheet/letters.ts'
import { type Drawing, group, type Ink, path, type Shape, text } from '../../chart/shape.ts'
import { withoutIsolate } from '../../domain/text-direction.ts'
import type { DifferingPoint, ShownComparison } from '../../model/compare-sources/shown-comparison.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { compareSourcesWords } from '../../words/sections/compare/compare-sources-words.ts'
import { words } from '../../words/words.ts'
import { type ComparedNames, toComparedNames } from './compared-names.ts'
import { type SaidBySource, toSaidBySource } from './said-by-source.ts'

interface Look {
  readonly dossier: OpenDossier
  readonly letters: Letters
}

const [HEADING_PX, EVENT_PX, TEXT_PX, LEADING] = [18, 15, 13, 1.4]
/** Of the column with the questions, of that with how the answers differ, and of the air between columns. */
const [QUESTION_PX, BESIDE_PX, GAP_PX] = [190, 210, 24]
const AIR_PX = 10

/**
 * Sources compared, side by side: where they part, and where else their answers differ.
 *
 *                       Reuters         Bay News
 *    Where they part
 *    Report on the debris
 *    Date               25 April   /\   29 April      4 days apart
 */
export function drawComparison(
  comparison: ShownComparison,
  compared: readonly string[],
  look: Look,
  width: number,
): Drawing {
  const names = toComparedNames(look.dossier, comparison, compared)
  const columnPx = (width - QUESTION_PX - BESIDE_PX) / Math.max(1, compared.length)
  const rows = { names, compared, columnPx, look }
  const shapes: Shape[] = []
  let y = 0
  const place = (drawn: Drawing) => {
    shapes.push(group(drawn.shapes, { y }))
    y += drawn.height
  }
  place(
    drawRow(
      compared.map((id, at) => ({ x: QUESTION_PX + at * columnPx, words: names.full(id), bold: true })),
      columnPx - GAP_PX,
      look,
    ),
  )
  const sections = [
    [compareSourcesWords.parts, comparison.part],
    [compareSourcesWords.differs, comparison.differ],
  ] as const
  for (const [heading, points] of sections) {
    if (points.length === 0 && heading !== compareSourcesWords.parts) continue
    y += AIR_PX + HEADING_PX * LEADING
    shapes.push(text(0, y - 4, heading, { fill: 'ink', size: HEADING_PX, bold: true }))
    y += AIR_PX / 2
    if (points.length === 0) place(drawRow([{ x: 0, words: compareSourcesWords.noParts, bold: false }], width, look))
    let event = ''
    for (const point of points) {
      if (point.event !== event) {
        event = point.event
        const room = { face: 'sans-bold', widthPx: width, steps: [[EVENT_PX, Infinity]] } as const
        for (const line of fitText(withoutIsolate(names.event(event)), look.letters, room).lines) {
          y += EVENT_PX * LEADING
          shapes.push(text(0, y - 4, line, { fill: 'ink', size: EVENT_PX, bold: true }))
        }
      }
      shapes.push(path(`M0 ${Math.round(y)}.5H${width}`, { stroke: 'line-2' }))
      place(drawPoint(point, rows, width))
    }
  }
  return { width, height: y, shapes }
}

interface Cell {
  readonly x: number
  readonly words: string
  readonly bold: boolean
  readonly fill?: Ink
  readonly widthPx?: number
}

/** Cells beside each other, each in as many lines as it needs. */
function drawRow(cells: readonly Cell[], widthPx: number, { letters }: Look): Drawing {
  const shapes: Shape[] = []
  let most = 0
  for (const { x, words: said, bold, fill = 'ink', widthPx: own = widthPx } of cells) {
    const face: Face = bold ? 'sans-bold' : 'sans'
    const { lines } = fitText(withoutIsolate(said), letters, { face, widthPx: own, steps: [[TEXT_PX, Infinity]] })
    most = Math.max(most, lines.length)
    lines.forEach((line, at) => {
      shapes.push(
        text(x, AIR_PX / 2 + (at + 0.75) * TEXT_PX * LEADING, line, { fill, size: TEXT_PX, ...(bold && { bold }) }),
      )
    })
  }
  return { width: widthPx, height: most * TEXT_PX * LEADING + AIR_PX, shapes }
}

interface Rows {
  readonly names: ComparedNames
  readonly compared: readonly string[]
  readonly columnPx: number
  readonly look: Look
}

function drawPoint(point: DifferingPoint, { names, compared, columnPx, look }: Rows, width: number): Drawing {
  const said = toSaidBySource(point, compared)
  const xOf = (at: number) => QUESTION_PX + at * columnPx
  const row = drawRow(
    [
      { x: 0, words: names.attribute(point.attribute), bold: false, fill: 'ink-2', widthPx: QUESTION_PX - GAP_PX },
      ...said.map((one, at) => ({
        x: xOf(at),
        words: answerOf(one, point.attribute, names),
        bold: one.readings.length > 0,
        fill: one.readings.length > 0 ? ('ink' as const) : ('ink-3' as const),
      })),
      {
        x: width - BESIDE_PX + GAP_PX,
        words: point.reason ?? '',
        bold: false,
        fill: point.way === 'part' ? 'fault' : 'ink-2',
        widthPx: BESIDE_PX - GAP_PX,
      },
    ],
    columnPx - GAP_PX,
    look,
  )
  const faults = said.flatMap(({ isParted }, at) => (isParted ? [drawDown(xOf(at) - GAP_PX / 2, row.height)] : []))
  return { ...row, shapes: [...row.shapes, ...faults] }
}

function answerOf({ readings }: SaidBySource, attribute: string, names: ComparedNames): string {
  if (readings.length === 0) return compareSourcesWords.silent
  return readings.map((reading) => words.answerWords(reading, attribute, names.naming)).join('; ')
}

/** The fault line between two columns. */
function drawDown(x: number, height: number): Shape {
  return {
    kind: 'group',
    x,
    y: 0,
    shapes: [path(turned(zigzagPath(2, height - 2, 0, 3, 9)), { stroke: 'fault', width: 1.3 })],
  }
}

/** A path of pairs of numbers with their axes exchanged. */
function turned(d: string): string {
  return d.replaceAll(/(-?[\d.]+) (-?[\d.]+)/g, '$2 $1')
}
