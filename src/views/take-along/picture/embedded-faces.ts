import type { Drawing } from '../../../chart/shape.ts'
import { familyOf, wordsOf } from './page-faces.ts'

/**
 * The rules for the typefaces of a drawing, each with its file within: an SVG file is opened where these are not. Only the files
 * of those letters that occur, from the page itself.
 */
export async function embeddedFaces(drawing: Drawing): Promise<string> {
  const used = [...wordsOf(drawing)].map(([face, words]) => ({ family: familyOf(face), words }))
  const rules = faceRules().filter(({ style }) => {
    const name = unquoted(style.getPropertyValue('font-family'))
    if (style.getPropertyValue('font-style') === 'italic') return false
    const range = unicodeRange(style.getPropertyValue('unicode-range'))
    return used.some(({ family, words }) => unquoted(family.split(',')[0] ?? '') === name && [...words].some(range))
  })
  const texts = await Promise.all(rules.map(withFile))
  return texts.length === 0 ? '' : `<style>${texts.join('\n').replaceAll('<', '\\3c ')}</style>`
}

interface FaceRule {
  readonly style: CSSStyleDeclaration
  /** Against which its addresses are read. */
  readonly base: string
}

function faceRules(): FaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ style }) => ({ style, base: sheet.href ?? document.baseURI })),
  )
}

async function withFile({ style, base }: FaceRule): Promise<string> {
  const [, file = ''] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src')) ?? []
  const response = await fetch(new URL(file, base))
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  const data = toBase64(new Uint8Array(await response.arrayBuffer()))
  const kept = ['font-family', 'font-style', 'font-weight', 'font-stretch', 'unicode-range']
    .map((name) => [name, style.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
    .map((pair) => pair.join(':'))
  return `@font-face{${kept.join(';')};src:url(data:font/woff2;base64,${data}) format("woff2")}`
}

function unquoted(name: string): string {
  return name.trim().replace(/^["']|["']$/g, '')
}

/** @param range as CSS writes it: `U+0-FF, U+131`; empty: all letters */
export function unicodeRange(range: string): (letter: string) => boolean {
  if (range.trim() === '') return () => true
  const parts = range.split(',').map((part) => {
    const [first = '', last] = part.trim().replace(/^U\+/i, '').split('-')
    const from = parseInt(first.replaceAll('?', '0'), 16)
    return [from, parseInt(last ?? first.replaceAll('?', 'F'), 16)] as const
  })
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return parts.some(([from, to]) => code >= from && code <= to)
  }
}

const CHUNK = 0x8000

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}
