// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { drawExportSheet } from '../../src/chart/pictures/sheet/export-sheet.ts'
import type { Letters } from '../../src/chart/pictures/sheet/letters.ts'
import { lightColour } from '../../src/chart/pictures/sheet/light-colour.ts'
import { sheetSvg } from '../../src/chart/pictures/sheet/sheet-svg.ts'
import type { Drawing } from '../../src/chart/shape.ts'
import fc from '../seeded-fast-check.ts'

const letters: Letters = { width: (words, _, sizePx) => ([...words].length * sizePx) / 2, drawable: (words) => words }
const body: Drawing = {
  width: 400,
  height: 50,
  shapes: [{ kind: 'rect', x: 0, y: 0, w: 400, h: 50, fill: 'k-report' }],
}
const sheetOf = (title: string, notes: readonly string[] = []) =>
  drawExportSheet(
    {
      title,
      under: 'December 2023 – June 2024',
      body,
      legend: [
        ['stands', 'the answer that stands'],
        ['ghost', 'another answer'],
        ['fault', 'sources disagree'],
        ['tick', 'a point in dispute each'],
        ['span', 'not known exactly'],
        ['bar', 'events without room, counted'],
        ['dot', 'left out by the filters'],
        ['missing', 'not known yet'],
        ['read', 'read'],
        ['unread', 'not read'],
      ],
      mark: { mark: 'square', family: 'words' },
      notes,
    },
    letters,
  )
const write = (drawing: Drawing) =>
  sheetSvg(drawing, {
    colourOf: (ink) => `#${ink.length.toString(16).repeat(6).slice(0, 6)}`,
    runsOf: (words, face) => [{ words, attributes: { 'font-family': face } }],
  })
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml')

describe('a picture on a sheet', () => {
  test('has its title, legend and notes as text, whatever is written, and is well-formed XML', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('</text><script>', '&amp; "', ']]>', '\u0000\ud800'))
    fc.assert(
      fc.property(text, text, (title, note) => {
        const page = parse(write(sheetOf(title, [note])))
        expect(page.querySelector('parsererror')).toBeNull()
        const said = [...page.querySelectorAll('text')].map((node) => node.textContent ?? '').join('')
        // What XML cannot hold is left out; lines are cut at spaces.
        const plain = (words: string) => words.replace(/[^\u0021-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        expect(plain(said)).toContain(plain(title))
        expect(plain(said)).toContain(plain(note))
        expect(said).toContain('the answer that stands')
        expect(page.querySelector('script')).toBeNull()
      }),
      { numRuns: 60 },
    )
  })

  test('is as high as what is on it', () => {
    const short = sheetOf('Title')
    const long = sheetOf('Title', ['a note '.repeat(60).trim()])
    expect(long.height).toBeGreaterThan(short.height + 60)
    expect(long.width).toBe(short.width)
    expect(short.width).toBe(464)
  })

  test('names the font of each run, and the weight of none beside it', () => {
    const page = parse(write(sheetOf('Title')))
    const [title] = page.querySelectorAll('text')
    expect(title?.querySelector('tspan')?.getAttribute('font-family')).toBe('serif')
    expect([...page.querySelectorAll('[font-weight]')]).toEqual([])
    expect(page.documentElement.firstElementChild?.tagName).toBe('rect')
  })
})

test('the colour on light paper of a token', () => {
  expect(lightColour(' light-dark(#f6f2e9, #15120e)')).toBe('#f6f2e9')
  expect(lightColour(' #fff ')).toBe('#fff')
  expect(lightColour('CanvasText')).toBe('CanvasText')
})
