import { type ColourOf, type SvgElement, toElement } from './element.ts'
import type { Drawing } from './shape.ts'

/**
 * A drawing as the text of an SVG file, one element a line.
 * @param colourOf colours that hold without a style sheet, if the file is to stand alone
 * @param fontFamily as CSS has it
 */
export function toSvg(
  { width, height, left = 0, top = 0, shapes }: Drawing,
  colourOf: ColourOf,
  fontFamily: string,
): string {
  const size = `width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}"`
  const lines = shapes.flatMap((shape) => linesOf(toElement(shape, colourOf), '  '))
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escape(fontFamily)}">`
  return [head, ...lines, '</svg>', ''].join('\n')
}

function linesOf(element: SvgElement, indent: string): string[] {
  const { name, children } = element
  if (name !== 'g') return [indent + writeElement(element)]
  const inner = children.flatMap((child) => (typeof child === 'string' ? [] : linesOf(child, `${indent}  `)))
  return [`${indent}<g${attributesOf(element)}>`, ...inner, `${indent}</g>`]
}

/** An element with all within it, on one line. */
export function writeElement(element: SvgElement): string {
  const { name, children } = element
  if (children.length === 0) return `<${name}${attributesOf(element)}/>`
  const inner = children.map((child) => (typeof child === 'string' ? escape(child) : writeElement(child))).join('')
  return `<${name}${attributesOf(element)}>${inner}</${name}>`
}

function attributesOf({ attributes }: SvgElement): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('')
}

/** What XML cannot hold, not even escaped. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

function escape(words: string): string {
  return words
    .replaceAll(NO_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
