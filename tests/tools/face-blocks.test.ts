import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codesOf, readFaceBlocks, readRanges, writeRanges } from '../../tools/faces/face-blocks.ts'

test('ranges that are written are read as the same characters', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(0x10ffff), { minLength: 1 }), (some) => {
      const codes = some.toSorted((a, b) => a - b)
      expect(codesOf(readRanges(writeRanges(codes)))).toEqual(codes)
    }),
  )
})

test('neighbours are one range', () => {
  expect(writeRanges([0x20, 0x21, 0x22, 0x131])).toBe('U+20-22,U+131')
})

test('a face has its file and its characters', () => {
  const [face] = readFaceBlocks(
    '@font-face { src: url(./files/a-b.woff2) format("x"); unicode-range: U+0000-00FF, U+131; }',
  )
  expect(face).toMatchObject({
    file: 'a-b.woff2',
    ranges: [
      [0, 255],
      [0x131, 0x131],
    ],
  })
})

test('a face that is written in another way is refused', () => {
  expect(() => readFaceBlocks('@font-face { src: url(a.woff2); }')).toThrow('a.woff2')
  expect(() => readRanges('U+4??')).toThrow('U+4??')
})
