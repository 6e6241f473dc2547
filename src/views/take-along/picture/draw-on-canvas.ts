import type { ColourOf } from '../../../chart/element.ts'
import { faceOf } from '../../../chart/pictures/sheet/sheet-svg.ts'
import type { Drawing, Paint, Shape, TextShape } from '../../../chart/shape.ts'
import { cssFont } from './page-faces.ts'

type Context = OffscreenCanvasRenderingContext2D

/** Draws a picture on a canvas whose pixels are so many times smaller than those of the drawing. The policy of the page lets no picture in as an address, so it is drawn shape by shape. */
export function drawOnCanvas(
  context: Context,
  { width, height, shapes }: Drawing,
  colourOf: ColourOf,
  scale: number,
): void {
  context.scale(scale, scale)
  context.fillStyle = colourOf('paper')
  context.fillRect(0, 0, width, height)
  for (const shape of shapes) drawShape(context, shape, colourOf)
}

function drawShape(context: Context, shape: Shape, colourOf: ColourOf): void {
  switch (shape.kind) {
    case 'group':
      context.save()
      context.translate(shape.x ?? 0, shape.y ?? 0)
      for (const inner of shape.shapes) drawShape(context, inner, colourOf)
      return context.restore()
    case 'text':
      return drawText(context, shape, colourOf)
    case 'path':
      return paint(context, new Path2D(shape.d), shape, colourOf)
    case 'rect': {
      const path = new Path2D()
      path.rect(shape.x, shape.y, shape.w, shape.h)
      return paint(context, path, shape, colourOf)
    }
    case 'circle': {
      const path = new Path2D()
      path.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI)
      return paint(context, path, shape, colourOf)
    }
  }
}

function paint(context: Context, path: Path2D, look: Paint, colourOf: ColourOf): void {
  context.save()
  context.globalAlpha = look.opacity ?? 1
  if (look.fill) {
    context.fillStyle = colourOf(look.fill)
    context.fill(path)
  }
  if (look.stroke) {
    context.strokeStyle = colourOf(look.stroke)
    context.lineWidth = look.width ?? 1
    context.lineCap = look.roundCap ? 'round' : 'butt'
    context.setLineDash(look.dash?.split(' ').map(Number) ?? [])
    context.stroke(path)
  }
  context.restore()
}

function drawText(context: Context, shape: TextShape, colourOf: ColourOf): void {
  const { x, y, text, anchor = 'start', fill, size, halo, aside } = shape
  context.save()
  context.direction = 'ltr'
  context.font = cssFont(faceOf(shape), size)
  context.textAlign = aside ? 'left' : ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor]
  const own = context.measureText(text).width
  const asideFont = cssFont('sans', aside?.size ?? size)
  // Both together stand at the place.
  const left = aside ? x - partOf[anchor] * (own + aside.gap + widthIn(context, asideFont, aside.text)) : x
  context.font = cssFont(faceOf(shape), size)
  if (halo !== undefined) {
    context.strokeStyle = colourOf('paper')
    context.lineWidth = halo
    context.lineJoin = 'round'
    context.strokeText(text, left, y)
  }
  context.fillStyle = colourOf(fill)
  context.fillText(text, left, y)
  if (aside) {
    context.font = asideFont
    context.fillStyle = colourOf(aside.fill)
    context.fillText(aside.text, left + own + aside.gap, y)
  }
  context.restore()
}

/** How much of a text lies before the place at which it is anchored. */
const partOf = { start: 0, middle: 0.5, end: 1 } as const

function widthIn(context: Context, font: string, words: string): number {
  context.font = font
  return context.measureText(words).width
}
