import { describe, expect, it } from 'vitest'
import { jsonSpots } from '../../../../pipeline/import/input/json-spots.ts'
import fc from '../../../seeded-fast-check.ts'

describe('jsonSpots', () => {
  it('finds the parts of any JSON where they stand', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, space) => {
        const text = JSON.stringify(value, null, space)
        const spots = jsonSpots(text)
        expect(spots.faultAt).toBeNull()
        const check = (part: unknown, path: (string | number)[]) => {
          const offset = spots.offsetOf(path)
          const opening = Array.isArray(part)
            ? '['
            : typeof part === 'object' && part !== null
              ? '{'
              : JSON.stringify(part)
          expect(text.startsWith(opening, offset)).toBe(true)
          if (typeof part !== 'object' || part === null) return
          // Keys that look like numbers come first in an object, and as they are written in the text.
          for (const [key, child] of Object.entries(part))
            check(child, [...path, Array.isArray(part) ? Number(key) : key])
        }
        check(value, [])
      }),
    )
  })

  it('takes for JSON what JSON.parse does, and nothing else', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
      '1.5e3',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        expect(jsonSpots(text).faultAt === null).toBe(isJson)
      }),
      { numRuns: 500 },
    )
  })

  it('is not stopped by depth', () => {
    const deep = 100_000
    expect(jsonSpots('['.repeat(deep) + ']'.repeat(deep)).faultAt).toBeNull()
    expect(jsonSpots('['.repeat(deep)).faultAt).toBe(deep)
  })
})
