import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import bidiFactory from 'bidi-js'
import subsetFont from 'subset-font'
import { beforeAll, expect, test } from 'vitest'
import { slicesOf } from '../../../../tools/static-pages/pictures/scripts/script-packages.ts'
import { setLine } from '../../../../tools/static-pages/pictures/scripts/set-line.ts'
import { ShapingFont } from '../../../../tools/static-pages/pictures/scripts/shaper.ts'
import { toSfnt } from '../../../../tools/static-pages/pictures/woff-to-sfnt.ts'
import fc from '../../../seeded-fast-check.ts'

const bidi = bidiFactory()
let [latin, hebrew]: ShapingFont[] = []

beforeAll(async () => {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff',
  )
  latin = new ShapingFont(toSfnt(readFileSync(file), 'latin'))
  const slice = slicesOf('hebrew').get(0x5d0) ?? expect.fail('no file has Hebrew')
  const options = { targetFormat: 'truetype', keepAllGlyphs: true, variationAxes: { wght: 400 } } as const
  hebrew = new ShapingFont(await subsetFont(readFileSync(slice.file), undefined, options))
})

const fontOf = (letter: string) => (/[א-ת]/.test(letter) ? hebrew : latin) ?? expect.fail('no font')

test('every letter stands where the algorithm of Unicode puts it, whatever the font', () => {
  const letter = fc.constantFrom(
    'a',
    'b',
    'א',
    'ב',
    'ל',
    '1',
    '2',
    ' ',
    '(',
    ')',
    ',',
    '.',
    '-',
    '\u2067',
    '\u2068',
    '\u2069',
  )
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 16 }), (text) => {
      const { runs, width } = setLine(text, fontOf)
      const order = bidi.getReorderedIndices(text, bidi.getEmbeddingLevels(text, 'ltr'))
      // Glyphs that stand for a letter, by the letter: a bracket that runs from right to left is its other half.
      const glyphs = runs.flatMap(({ font, glyphs: own }) =>
        own.map(({ glyph }) => `${font === hebrew ? 'he' : 'la'} ${glyph}`),
      )
      const levels = bidi.getEmbeddingLevels(text, 'ltr').levels
      const isSign = (at: number) => /\p{Cf}/u.test(text[at] ?? '')
      const shown = order.filter((at) => !isSign(at) && text[at] !== ' ')
      const asked = shown.map((at) => glyphOf(text[at] ?? '', (levels[at] ?? 0) % 2))
      const spaces = new Set(
        [latin, hebrew].flatMap(
          (font) =>
            font?.shape(' ', 0, 1, 0).glyphs.map(({ glyph }) => `${font === hebrew ? 'he' : 'la'} ${glyph}`) ?? [],
        ),
      )
      expect(glyphs.filter((glyph) => !spaces.has(glyph))).toEqual(asked)
      expect(width).toBeCloseTo(
        runs.reduce((sum, run) => sum + run.width, 0),
        9,
      )
    }),
  )
})

function glyphOf(letter: string, level: number): string {
  const font = fontOf(letter)
  const [first] = font.shape(letter, 0, 1, level).glyphs
  return `${font === hebrew ? 'he' : 'la'} ${first?.glyph}`
}

test('each run begins where the one before it ends', () => {
  const { runs, width } = setLine('KN-23 הארץ (2024)', fontOf)
  let x = 0
  for (const run of runs) {
    expect(run.x).toBeCloseTo(x, 9)
    x += run.width
  }
  expect(width).toBeCloseTo(x, 9)
  expect(runs.length).toBeGreaterThan(1)
})
