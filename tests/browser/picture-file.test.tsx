import { expect, test } from 'vitest'
import type { Drawing } from '../../src/chart/shape.ts'
import { toPngFile, toSvgFile } from '../../src/views/take-along/picture/picture-file.ts'
import '../../src/ui/base.css'
import '../../src/ui/tokens.css'

const TITLE = 'A <title> & “words”, Харків 北'

const drawing: Drawing = {
  width: 300,
  height: 100,
  shapes: [
    { kind: 'text', x: 10, y: 30, text: TITLE, fill: 'ink', size: 20, serif: true },
    {
      kind: 'group',
      x: 20,
      y: 60,
      shapes: [
        { kind: 'rect', x: 0, y: 0, w: 40, h: 20, fill: 'fault' },
        { kind: 'circle', x: 100, y: 10, r: 8, fill: 'k-report' },
        { kind: 'path', d: 'M150 10H200', stroke: 'ink', width: 6, dash: '10 10' },
      ],
    },
  ],
}

/** Red, green and blue at a place of the picture, px of the file. */
async function pixelsOf(file: Blob): Promise<(x: number, y: number) => string> {
  const bitmap = await createImageBitmap(file)
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  return (x, y) => {
    const [red = 0, green = 0, blue = 0] = context?.getImageData(x, y, 1, 1).data ?? []
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  }
}

test('a picture as PNG is twice as large, in the colours of the look, each shape where it is', async () => {
  const file = await toPngFile(() => drawing)
  expect(file.type).toBe('image/png')
  const head = new DataView(await file.slice(0, 24).arrayBuffer())
  expect([head.getUint32(16), head.getUint32(20)]).toEqual([600, 200])
  const at = await pixelsOf(file)
  const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`)
  const light = (name: string) => /#[0-9a-f]{6}/.exec(token(name))?.[0]
  expect(at(2, 2)).toBe(light('paper'))
  expect(at(80, 140)).toBe(light('fault'))
  expect(at(240, 140)).toBe(light('k-report'))
  expect(at(350, 140)).toBe(light('ink'))
  // Between two dashes.
  expect(at(370, 140)).toBe(light('paper'))
  // The words have left ink.
  const row = Array.from({ length: 560 }, (_, x) => at(20 + x, 50))
  expect(new Set(row).size).toBeGreaterThan(3)
})

test('a picture as SVG is well-formed, its words are text, and what it names is within', async () => {
  const text = await toSvgFile(() => drawing)
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  const svg = parsed.documentElement
  expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(['300', '100'])
  expect(svg.querySelector('text')?.textContent).toBe(TITLE)
  expect(svg.querySelectorAll('rect')).toHaveLength(2)
  // No address leads out of the file.
  expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|var\(/)
})
