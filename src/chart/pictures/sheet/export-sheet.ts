import { drawFault } from '../../fault.ts'
import { drawMark, type MarkStyle } from '../../mark.ts'
import { type Drawing, group, path, type Shape, text } from '../../shape.ts'
import { drawDissolving } from '../../span.ts'
import { drawLines } from '../share/share-card.ts'
import { fitText } from './fit-text.ts'
import type { Letters } from './letters.ts'

/** Signs that the legend of a picture explains. */
export type LegendSign =
  | 'stands'
  | 'ghost'
  | 'other'
  | 'fault'
  | 'tick'
  | 'span'
  | 'bar'
  | 'dot'
  | 'missing'
  | 'read'
  | 'unread'
  | 'place'
  | 'area'
  | 'elsewhere'
  | 'between'
  /** An event by its kind. */
  | MarkStyle

export interface ExportSheet {
  readonly title: string
  readonly under: string
  readonly body: Drawing
  readonly legend: readonly (readonly [sign: LegendSign, words: string])[]
  /** The mark with which signs are drawn. */
  readonly mark: MarkStyle
  /** What is not in the picture, and where it is from: a paragraph each. */
  readonly notes: readonly string[]
}

const MARGIN_PX = 32
const [TITLE_PX, TITLE_LEADING] = [26, 1.2]
const [NOTE_PX, NOTE_LEADING] = [12, 1.4]
const [SIGN_PX, LEGEND_GAP, LEGEND_ROW] = [26, 22, 20]
const AIR_PX = 18

/**
 * A picture that a reader takes along, as a sheet of paper:
 *
 *    Title
 *    what it shows
 *
 *    ( the picture )
 *
 *    ■ the date that stands   □ another date
 *    -----------------------------------
 *    Filters: only disputed.
 *    Faultline, https://… Data as of 25 January 2026.
 */
export function drawExportSheet(sheet: ExportSheet, letters: Letters): Drawing {
  const { body, mark } = sheet
  const width = body.width
  const shapes: Shape[] = []
  let y = 0
  const add = (
    fitted: ReturnType<typeof fitText>,
    leading: number,
    look: Omit<Parameters<typeof drawLines>[1], 'x' | 'top' | 'leading'>,
  ) => {
    shapes.push(...drawLines(fitted, { x: 0, top: y, leading, ...look }))
    y += fitted.lines.length * fitted.sizePx * leading
  }
  const paragraph = (words: string) =>
    fitText(words, letters, { face: 'sans', widthPx: width, steps: [[NOTE_PX, Infinity]] })
  const title = fitText(sheet.title, letters, {
    face: 'serif',
    widthPx: width,
    steps: [
      [TITLE_PX, 2],
      [TITLE_PX - 6, Infinity],
    ],
  })
  add(title, TITLE_LEADING, { fill: 'ink', serif: true })
  if (sheet.under !== '') add(paragraph(sheet.under), NOTE_LEADING, { fill: 'ink-2' })
  y += AIR_PX
  shapes.push(group(body.shapes, { y }))
  y += body.height + AIR_PX
  const legend = drawLegend(sheet.legend, mark, letters, width)
  shapes.push(group(legend.shapes, { y }))
  y += legend.height + (legend.height > 0 ? 8 : 0)
  shapes.push(path(`M0 ${Math.round(y)}.5H${width}`, { stroke: 'line-2' }))
  y += 8
  for (const note of sheet.notes) add(paragraph(note), NOTE_LEADING, { fill: 'ink-2' })
  return {
    width: width + 2 * MARGIN_PX,
    height: Math.ceil(y) + 2 * MARGIN_PX,
    shapes: [group(shapes, { x: MARGIN_PX, y: MARGIN_PX })],
  }
}

function drawLegend(legend: ExportSheet['legend'], mark: MarkStyle, letters: Letters, width: number): Drawing {
  const shapes: Shape[] = []
  let [x, y] = [0, 0]
  for (const [sign, words] of legend) {
    const taken = SIGN_PX + letters.width(words, 'sans', NOTE_PX)
    if (x > 0 && x + taken > width) [x, y] = [0, y + LEGEND_ROW]
    shapes.push(group(drawSign(sign, mark), { x: x + 10, y: y + LEGEND_ROW / 2 }))
    shapes.push(text(x + SIGN_PX, y + LEGEND_ROW / 2 + 4, words, { fill: 'ink-2', size: NOTE_PX }))
    x += taken + LEGEND_GAP
  }
  return { width, height: legend.length === 0 ? 0 : y + LEGEND_ROW, shapes }
}

/** About its middle. */
function drawSign(sign: LegendSign, mark: MarkStyle): Shape[] {
  if (typeof sign === 'object') return drawMark(sign, 'solid', 5.5)
  switch (sign) {
    case 'stands':
      return drawMark(mark, 'solid', 5.5)
    case 'ghost':
      return drawMark(mark, 'ghost', 5.5)
    case 'other':
      return drawMark(mark, 'quiet', 5.5)
    case 'between':
    case 'fault':
      return drawFault(-10, 10)
    case 'tick':
      return [path('M-3 -2v4M0 -2v4M3 -2v4', { stroke: 'fault', width: 1.3 })]
    case 'span':
      return drawDissolving({ from: -10, to: 10, core: { from: -3, to: 3 } }, 0, 4, 'ink-2')
    case 'bar':
      return [
        { kind: 'rect', x: -8, y: -3, w: 6, h: 8, fill: 'ink-2' },
        { kind: 'rect', x: 0, y: -7, w: 6, h: 12, fill: 'ink-2' },
      ]
    case 'dot':
      return [{ kind: 'circle', x: 0, y: 0, r: 1.5, fill: 'ink-3' }]
    case 'missing':
      return [path('M0 -3.5v7', { stroke: 'ink-3', width: 1.3 })]
    case 'read':
      return [{ kind: 'circle', x: 0, y: 0, r: 4.5, fill: 'ink-2' }]
    case 'unread':
      return [{ kind: 'circle', x: 0, y: 0, r: 4.5, fill: 'paper', stroke: 'ink-2', width: 1.4 }]
    case 'place':
      return [{ kind: 'circle', x: 0, y: 0, r: 8, ...PLATE }, number]
    case 'area':
      return [{ kind: 'rect', x: -9, y: -8, w: 18, h: 16, ...PLATE }, number]
    case 'elsewhere':
      return drawMark(mark, 'ghost', 5.5)
  }
}

const PLATE = { fill: 'paper', stroke: 'ink', width: 1.2 } as const
const number = text(0, 4, '3', { anchor: 'middle', fill: 'ink', size: NOTE_PX, bold: true })
