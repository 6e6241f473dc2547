import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { TEXT_PX } from '../../src/chart/text-size.ts'
import { BREAKPOINTS_PX, NAMED_MEDIA } from '../../src/ui/breakpoints.ts'
import { MEASURES } from '../../src/ui/measures.ts'
import { writeNamesOut } from '../../tools/css-names.ts'

const SRC = join(import.meta.dirname, '../../src')
const TOKENS = 'ui/tokens.css'
const BREAKPOINTS = 'ui/breakpoints.ts'

const texts = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(css|tsx?)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }))
const sheets = texts.filter(({ file }) => file.endsWith('.css'))
const tokens = sheets.find(({ file }) => file === TOKENS)?.text ?? ''

/** Every match in a file, as `file: match`. */
function findAll(among: typeof texts, pattern: RegExp, except: string): string[] {
  return among
    .filter(({ file }) => file !== except)
    .flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([match]) => `${file}: ${match.trim()}`))
}

describe('style sheets', () => {
  test('there are at most five breakpoints', () => {
    expect(Object.keys(BREAKPOINTS_PX).length).toBeLessThanOrEqual(5)
  })

  test('a width or height of the screen is asked for by its name', () => {
    expect(
      findAll(texts, /\((max|min)-(width|height):.*?\)|\((width|height) *[<>]=? *[0-9.]+px\)/g, BREAKPOINTS),
    ).toEqual([])
  })

  test('every name in @media means something', () => {
    const names = sheets.flatMap(({ text }) =>
      [...text.matchAll(/@media[^{]*\(--([a-z-]+)\)/g)].map(([, name]) => name),
    )
    expect(names.length).toBeGreaterThan(40)
    expect(names.filter((name) => !(name !== undefined && name in NAMED_MEDIA))).toEqual([])
  })

  test('the size of text comes from the tokens', () => {
    expect(findAll(sheets, /\bfont-size: (?!var\(--text-|inherit)[^;]+;/g, TOKENS)).toEqual([])
    expect(findAll(sheets, /\bfont: (?!inherit)(?![^;]*var\(--text-)[^;]+;/g, TOKENS)).toEqual([])
    const sizes = [...tokens.matchAll(/--text-[a-z]+: ([0-9.]+)px/g)].map(([, px]) => Number(px))
    expect(sizes.length).toBeLessThanOrEqual(9)
    // What is smaller is not read.
    expect(Math.min(...sizes)).toBe(12)
  })

  test('pictures have the sizes of text that the tokens of the same names have', () => {
    for (const [name, px] of Object.entries(TEXT_PX)) expect(tokens).toContain(`--text-${name}: ${px}px;`)
  })

  test('a line height without a unit, and a space that has a token, come from the tokens', () => {
    const steps = [...tokens.matchAll(/--space-[a-z0-9]+: ([0-9]+)px/g)].map(([, px]) => px)
    expect(steps).toHaveLength(11)
    expect(findAll(sheets, /\bline-height: *[0-9.]+;/g, TOKENS)).toEqual([])
    const space = new RegExp(
      `\\n *(margin|padding|gap|row-gap|column-gap)[a-z-]*:[^;]*[ (](${steps.join('|')})px[^;]*;`,
      'g',
    )
    expect(findAll(sheets, space, TOKENS)).toEqual([])
  })

  test('a border that is not to be seen has the token for it: systems that set the colours draw “transparent”', () => {
    expect(findAll(sheets, /\n *(border|outline)[a-z-]*:[^;]*\btransparent[^;]*;/g, TOKENS)).toEqual([])
    expect(tokens).toContain('--no-line: transparent;')
  })

  test('where the system sets the colours, every colour of the look is one of the system', () => {
    const colours = [...tokens.matchAll(/(--[a-z0-9-]+): light-dark/g)].map(([, name]) => name)
    const [, forced = ''] = tokens.split('@media (forced-colors: active)')
    const set = [...forced.matchAll(/(--[a-z0-9-]+): (Canvas|CanvasText|GrayText|LinkText);/g)].map(([, name]) => name)
    expect(colours.length).toBeGreaterThan(15)
    expect(colours.filter((name) => !set.includes(name))).toEqual([])
  })

  test('words in the colour of the paper, and what is filled with the colour of its words, stay so where the system sets the colours', () => {
    const rules = sheets.flatMap(({ file, text }) =>
      [...text.matchAll(/[^{}]*\{[^{}]*\}/g)].map(([rule]) => ({ file, rule })),
    )
    const reversed = rules.filter(({ rule }) => /[\n;] *(color: var\(--paper\)|background: currentcolor)/.test(rule))
    expect(reversed.length).toBeGreaterThan(4)
    expect(reversed.filter(({ rule }) => !rule.includes('forced-color-adjust: none'))).toEqual([])
  })

  test('every token that a style sheet reads is set somewhere', () => {
    const set = new Set(
      [...sheets.map(({ text }) => writeNamesOut(text)), ...texts.map(({ text }) => text)].flatMap((text) =>
        [...text.matchAll(/(--[a-z][a-z0-9-]*)['"]?:|setProperty\('(--[a-z-]+)'/g)].map(
          ([, one, other]) => one ?? other,
        ),
      ),
    )
    const read = sheets.flatMap(({ file, text }) =>
      [...text.matchAll(/var\((--[a-z0-9-]+)\)/g)].map(([, name]) => ({ file, name })),
    )
    expect(read.filter(({ name }) => !set.has(name))).toEqual([])
  })
})

describe('names in style sheets', () => {
  test('are written out as code has them', () => {
    expect(writeNamesOut('@media (--narrow) {}')).toBe(`@media (max-width: ${BREAKPOINTS_PX.narrow}px) {}`)
    expect(writeNamesOut('@media print {}')).toBe('@media print {}')
    expect(writeNamesOut('@measures;')).toContain(`--time-axis:${MEASURES.timeAxisPx}px;`)
  })

  test('that mean nothing are refused', () => {
    expect(() => writeNamesOut('@media (--wide) {}')).toThrow('names no such thing')
  })
})
