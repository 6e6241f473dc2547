import { describe, expect, test } from 'vitest'
import { readLightColours } from '../../../tools/static-pages/pictures/light-colours.ts'
import { PictureLetters } from '../../../tools/static-pages/pictures/picture-letters.ts'

const letters = new PictureLetters()

describe('the letters of pictures', () => {
  test('are those of the scripts of the faces; others are not drawn as boxes, but not at all', () => {
    for (const words of [
      'Kharkiv',
      'Wołyń',
      'Põhja-Korea',
      'Харків, Україна',
      'Ζελένσκι',
      'Hà Nội',
      '× 1.5 – “25” €',
    ]) {
      expect(letters.drawable(words)).toBe(words)
    }
    for (const words of ['ኢትዮጵያ', 'தமிழ்', 'Харків 𓀀']) expect(letters.drawable(words)).toBeNull()
    expect(letters.takeMissing()).toEqual([...new Set('ኢትዮጵያதமிழ்𓀀')])
    expect(letters.takeMissing()).toEqual([])
    // Signs that say nothing by themselves are left out, and letters in two parts become one.
    expect(letters.drawable('Missile 🚀 strike')).toBe('Missile strike')
    expect(letters.drawable('\u2068Reuters\u2069')).toBe('Reuters')
    expect(letters.drawable('e\u0301')).toBe('é')
  })

  test('are as wide as the fonts say', () => {
    expect(letters.width('A', 'sans-bold', 1000)).toBeCloseTo(672, 0)
    expect(letters.width('AA', 'serif', 10)).toBeCloseTo(14.24, 2)
    expect(letters.width('Ж', 'serif', 1000)).toBeCloseTo(995, 0)
    expect(letters.width('', 'sans', 10)).toBe(0)
  })

  test('are cut where the font changes, and nothing is lost', () => {
    const runs = letters.runsOf('Kharkiv (Харків)', 'sans')
    expect(runs.map(({ words }) => words).join('')).toBe('Kharkiv (Харків)')
    expect(runs.map(({ family }) => family)).toEqual(['sans-latin', 'sans-cyrillic', 'sans-latin'])
    expect(() => letters.runsOf('ኢ', 'sans')).toThrow('no font has "ኢ"')
  })
})

test('the colours of a picture are those of the look on light paper', () => {
  const colourOf = readLightColours()
  expect(colourOf('paper')).toBe('#f6f2e9')
  expect(colourOf('k-report')).toBe('#1f5489')
  expect(colourOf('fault')).toMatch(/^#[0-9a-f]{6}$/)
})
