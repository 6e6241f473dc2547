import { type Ink, round, type Shape } from './shape.ts'

/** A shape as an SVG element: what all renderers share. */
export interface SvgElement {
  readonly name: 'path' | 'rect' | 'circle' | 'text' | 'tspan' | 'g'
  /** By their names in SVG; only what differs from the default of SVG. */
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgElement | string)[]
}

/** The colour of an ink: a custom property of the style sheet, a hexadecimal colour. */
export type ColourOf = (ink: Ink) => string

/** Colours as the style sheet defines them, in the theme that the page has. */
export const themeColour: ColourOf = (ink) => `var(--${ink})`

export function toElement(shape: Shape, colourOf: ColourOf): SvgElement {
  switch (shape.kind) {
    case 'group': {
      const attributes: Record<string, string> = {}
      if (shape.x !== undefined || shape.y !== undefined)
        attributes['transform'] = `translate(${round(shape.x ?? 0)} ${round(shape.y ?? 0)})`
      if (shape.standing !== undefined) attributes['data-standing'] = shape.standing
      return { name: 'g', attributes, children: shape.shapes.map((inner) => toElement(inner, colourOf)) }
    }
    case 'text':
      return toTextElement(shape, colourOf)
    case 'path':
      return { name: 'path', attributes: { d: shape.d, ...paintOf(shape, colourOf) }, children: [] }
    case 'rect': {
      const { x, y, w, h } = shape
      const box = { x: round(x), y: round(y), width: round(w), height: round(h) }
      return { name: 'rect', attributes: { ...box, ...paintOf(shape, colourOf) }, children: [] }
    }
    case 'circle': {
      const { x, y, r } = shape
      return {
        name: 'circle',
        attributes: { cx: round(x), cy: round(y), r: round(r), ...paintOf(shape, colourOf) },
        children: [],
      }
    }
  }
}

function paintOf(paint: Exclude<Shape, { kind: 'text' | 'group' }>, colourOf: ColourOf) {
  const attributes: Record<string, string | number> = { fill: paint.fill ? colourOf(paint.fill) : 'none' }
  if (paint.stroke) attributes['stroke'] = colourOf(paint.stroke)
  if (paint.width !== undefined) attributes['stroke-width'] = paint.width
  if (paint.dash !== undefined) attributes['stroke-dasharray'] = paint.dash
  if (paint.crisp) attributes['shape-rendering'] = 'crispEdges'
  if (paint.roundCap) attributes['stroke-linecap'] = 'round'
  if (paint.unscaled) attributes['vector-effect'] = 'non-scaling-stroke'
  if (paint.opacity !== undefined) attributes['opacity'] = paint.opacity
  return attributes
}

function toTextElement(shape: Extract<Shape, { kind: 'text' }>, colourOf: ColourOf): SvgElement {
  const attributes: Record<string, string | number> = {
    x: round(shape.x),
    y: round(shape.y),
    fill: colourOf(shape.fill),
    'font-size': shape.size,
  }
  if (shape.anchor && shape.anchor !== 'start') attributes['text-anchor'] = shape.anchor
  if (shape.bold) attributes['font-weight'] = 600
  if (shape.halo !== undefined) {
    const halo = { 'paint-order': 'stroke', stroke: colourOf('paper'), 'stroke-width': shape.halo }
    Object.assign(attributes, halo, { 'stroke-linejoin': 'round' })
  }
  if (!shape.aside) return { name: 'text', attributes, children: [shape.text] }
  const { text, gap, size, fill } = shape.aside
  const asideOf = { dx: gap, fill: colourOf(fill), 'font-size': size, 'font-weight': 400 }
  return { name: 'text', attributes, children: [shape.text, { name: 'tspan', attributes: asideOf, children: [text] }] }
}
