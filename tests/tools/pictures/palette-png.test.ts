import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { palettePng } from '../../../tools/static-pages/pictures/palette-png.ts'
import fc from '../../seeded-fast-check.ts'

/** What a reader of PNG does with a file of one IDAT, a palette of 8 bits, and rows as differences: red, green and blue of each pixel. */
function decode(png: Buffer): { width: number; height: number; pixels: number[] } {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  const [head, palette, packed] = ['IHDR', 'PLTE', 'IDAT'].map((type) => chunks.get(type) ?? Buffer.alloc(0))
  const [width = 0, height = 0] = [head?.readUInt32BE(0), head?.readUInt32BE(4)]
  const rows = inflateSync(packed ?? Buffer.alloc(0))
  const indexes: number[] = []
  for (let y = 0; y < height; y++) {
    expect(rows[y * (width + 1)]).toBe(2)
    for (let x = 0; x < width; x++) {
      const above = y === 0 ? 0 : (indexes[(y - 1) * width + x] ?? 0)
      indexes.push(((rows[y * (width + 1) + 1 + x] ?? 0) + above) & 255)
    }
  }
  return { width, height, pixels: indexes.map((index) => palette?.readUIntBE(index * 3, 3) ?? -1) }
}

const toPixels = (colours: readonly number[]) =>
  Buffer.concat(colours.map((colour) => Buffer.from([colour >> 16, (colour >> 8) & 255, colour & 255, 255])))

describe('a PNG with a palette', () => {
  test('keeps colours that are far apart, each where it is', () => {
    const far = fc.constantFrom(0xf6f2e9, 0x1d1a15, 0xc2340d, 0x1f5489, 0x135e55)
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.infiniteStream(far),
        (w, h, drawn) => {
          const colours = [...drawn.take(w * h)]
          const file = palettePng(toPixels(colours), w, h)
          expect(decode(file)).toEqual({ width: w, height: h, pixels: colours })
          expect(palettePng(toPixels(colours), w, h).equals(file)).toBe(true)
        },
      ),
    )
  })

  test('makes of colours that are near to each other the most frequent one, and never one that is not there', () => {
    const colours = [0xf6f2e9, 0xf6f2e9, 0xf5f1e8, 0x1d1a15]
    expect(decode(palettePng(toPixels(colours), 4, 1)).pixels).toEqual([0xf6f2e9, 0xf6f2e9, 0xf6f2e9, 0x1d1a15])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 1, maxLength: 600 }), (any) => {
        const { pixels } = decode(palettePng(toPixels(any), any.length, 1))
        pixels.forEach((colour, at) => {
          expect(any).toContain(colour)
          for (const shift of [16, 8, 0]) {
            expect(Math.abs(((colour >> shift) & 255) - (((any[at] ?? 0) >> shift) & 255))).toBeLessThan(32)
          }
        })
      }),
      { numRuns: 30 },
    )
  })
})
