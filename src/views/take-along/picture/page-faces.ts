import type { Face, Letters } from '../../../chart/pictures/sheet/letters.ts'
import { lightColour } from '../../../chart/pictures/sheet/light-colour.ts'
import { faceOf } from '../../../chart/pictures/sheet/sheet-svg.ts'
import type { ColourOf } from '../../../chart/element.ts'
import type { Drawing, Shape } from '../../../chart/shape.ts'

const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`)

/** A font as CSS writes it. */
export function cssFont(face: Face, sizePx: number): string {
  return `${face === 'sans' ? 400 : 600} ${sizePx}px ${familyOf(face)}`
}

/** The names of a typeface, the preferred first, as the style sheet of the page has them. */
export function familyOf(face: Face): string {
  return token(face === 'serif' ? 'serif' : 'sans').trim()
}

/** Colours on light paper, whatever the theme of the page. */
export const lightColours: ColourOf = (ink) => lightColour(token(ink))

/** The letters of the page: the browser has one for every sign, and says how wide it is. */
export class PageLetters implements Letters {
  readonly #context = new OffscreenCanvas(1, 1).getContext('2d')
  #font = ''

  width(words: string, face: Face, sizePx: number): number {
    const context = this.#context
    if (!context) return words.length * sizePx * 0.55
    const font = cssFont(face, sizePx)
    if (font !== this.#font) context.font = font
    this.#font = font
    return context.measureText(words).width
  }

  drawable(words: string): string {
    return words
  }
}

/** All words of a drawing, by their faces. */
export function wordsOf({ shapes }: Pick<Drawing, 'shapes'>): Map<Face, string> {
  const found = new Map<Face, string>()
  const visit = (shape: Shape) => {
    if (shape.kind === 'group') for (const inner of shape.shapes) visit(inner)
    if (shape.kind !== 'text') return
    const face = faceOf(shape)
    found.set(face, (found.get(face) ?? '') + shape.text)
    if (shape.aside) found.set('sans', (found.get('sans') ?? '') + shape.aside.text)
  }
  for (const shape of shapes) visit(shape)
  return found
}

/** Waits for the files of the typefaces in which a drawing is set: without them it would be measured and drawn in others. */
export async function loadFacesOf(drawing: Drawing): Promise<void> {
  await Promise.all([...wordsOf(drawing)].map(([face, words]) => document.fonts.load(cssFont(face, 16), words)))
}
