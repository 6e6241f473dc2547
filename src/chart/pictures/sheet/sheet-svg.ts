import { type ColourOf, type SvgElement, toElement } from '../../element.ts'
import type { Drawing, Shape, TextShape } from '../../shape.ts'
import { writeElement } from '../../to-svg.ts'
import type { Face } from './letters.ts'

/** Words of one font, with what names it in SVG. */
export interface SvgRun {
  readonly words: string
  readonly attributes: Readonly<Record<string, string | number>>
}

/** How a picture is written that stands alone, without a style sheet around it. */
export interface SheetLook {
  readonly colourOf: ColourOf
  /** Words, cut where their font changes. */
  readonly runsOf: (words: string, face: Face) => readonly SvgRun[]
  /** Its size where it is shown, px; left out: that of the drawing. */
  readonly shownAs?: { readonly width: number; readonly height: number }
  /** Stands before the drawing: a title, faces. */
  readonly head?: readonly SvgElementText[]
}

/** SVG, as text. */
type SvgElementText = string

/** A picture on paper as the text of an SVG file, which is shown alike wherever it is opened. */
export function sheetSvg(drawing: Drawing, { colourOf, runsOf, shownAs, head = [] }: SheetLook): string {
  const { width, height, left = 0, top = 0, shapes } = drawing
  const size = shownAs ?? { width, height }
  const paper: Shape = { kind: 'rect', x: left, y: top, w: width, h: height, fill: 'paper' }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="${left} ${top} ${width} ${height}">`,
    ...head,
    ...[paper, ...shapes].map((shape) => writeElement(toSheetElement(shape, colourOf, runsOf))),
    '</svg>',
    '',
  ].join('\n')
}

/** The face in which words stand. */
export function faceOf({ serif, bold }: Pick<TextShape, 'serif' | 'bold'>): Face {
  if (serif) return 'serif'
  return bold ? 'sans-bold' : 'sans'
}

function toSheetElement(shape: Shape, colourOf: ColourOf, runsOf: SheetLook['runsOf']): SvgElement {
  const element = toElement(shape, colourOf)
  if (shape.kind === 'group') {
    return { ...element, children: shape.shapes.map((inner) => toSheetElement(inner, colourOf, runsOf)) }
  }
  if (shape.kind !== 'text') return element
  // A font says how heavy it is.
  const { 'font-weight': _, ...attributes } = element.attributes
  const [aside] = element.children.filter((child) => typeof child !== 'string')
  const said = toRuns(shape.text, faceOf(shape), runsOf)
  const added = aside && shape.aside ? toRuns(shape.aside.text, 'sans', runsOf) : []
  const { 'font-weight': __, ...asideLook } = aside?.attributes ?? {}
  return {
    ...element,
    attributes,
    children: [
      ...said,
      ...(added.length > 0 ? [{ name: 'tspan' as const, attributes: asideLook, children: added }] : []),
    ],
  }
}

function toRuns(words: string, face: Face, runsOf: SheetLook['runsOf']): SvgElement[] {
  return runsOf(words, face).map((run) => ({ name: 'tspan', attributes: run.attributes, children: [run.words] }))
}
