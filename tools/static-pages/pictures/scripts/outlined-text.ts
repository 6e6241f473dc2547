import { faceOf } from '../../../../src/chart/pictures/sheet/sheet-svg.ts'
import type { Face } from '../../../../src/chart/pictures/sheet/letters.ts'
import { type Drawing, group, path, type Shape, type TextShape } from '../../../../src/chart/shape.ts'
import type { SetLine } from './set-line.ts'

/** Sets words; `null`: they can stand as text. */
type SetWords = (words: string, face: Face) => SetLine | null

/**
 * A drawing in which words stand as outlines where the renderer would not set them right: it shapes a line with each of its fonts,
 * and drops the line where they do not give as many glyphs.
 * @param setAll sets any words: those beside such words stand as outlines too
 */
export function withOutlines(drawing: Drawing, set: SetWords, setAll: (words: string, face: Face) => SetLine): Drawing {
  const outlined = (shape: Shape): Shape => {
    if (shape.kind === 'group') {
      const shapes = shape.shapes.map(outlined)
      return shapes.some((inner, at) => inner !== shape.shapes[at]) ? { ...shape, shapes } : shape
    }
    if (shape.kind !== 'text') return shape
    const isAside = shape.aside && set(shape.aside.text, 'sans') !== null
    return set(shape.text, faceOf(shape)) === null && !isAside ? shape : outlineText(shape, setAll)
  }
  const shapes = drawing.shapes.map(outlined)
  return shapes.some((shape, at) => shape !== drawing.shapes[at]) ? { ...drawing, shapes } : drawing
}

/** How much of a text lies before the place at which it is anchored. */
const PART_BEFORE = { start: 0, middle: 0.5, end: 1 } as const

function outlineText(shape: TextShape, setAll: (words: string, face: Face) => SetLine): Shape {
  const { x, y, size, fill, halo, aside, anchor = 'start' } = shape
  const own = setAll(shape.text, faceOf(shape))
  const after = aside && setAll(aside.text, 'sans')
  const asidePx = aside && after ? aside.gap + after.width * aside.size : 0
  const left = x - PART_BEFORE[anchor] * (own.width * size + asidePx)
  const d = outlineOf(own, left, y, size)
  const beside = aside && after ? outlineOf(after, left + own.width * size + aside.gap, y, aside.size) : ''
  return group([
    ...(halo === undefined || d === '' ? [] : [path(d, { stroke: 'paper', width: halo })]),
    ...(d === '' ? [] : [path(d, { fill })]),
    ...(aside && beside !== '' ? [path(beside, { fill: aside.fill })] : []),
  ])
}

function outlineOf({ runs }: SetLine, left: number, y: number, sizePx: number): string {
  return runs
    .flatMap((run) =>
      run.glyphs.map((glyph) =>
        run.font.outline(glyph.glyph, left + (run.x + glyph.x) * sizePx, y + glyph.y * sizePx, sizePx),
      ),
    )
    .join('')
}
