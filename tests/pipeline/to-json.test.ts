import { describe, expect, it } from 'vitest'
import { toJson } from '../../pipeline/publish/to-json.ts'
import { given } from '../domain/given.ts'
import fc from '../seeded-fast-check.ts'

describe('toJson', () => {
  it('writes what is short in one line, with the keys in order', () => {
    expect(toJson({ b: [1, 2], a: { d: null, c: 'x' }, e: [], f: {} }, 'lines')).toBe(
      '{ "a": { "c": "x", "d": null }, "b": [1, 2], "e": [], "f": {} }\n',
    )
    const long = 'x'.repeat(70)
    expect(toJson({ b: [long, long], a: [[0, 1, 199]] }, 'lines')).toBe(
      `{\n  "a": [[0, 1, 199]],\n  "b": [\n    "${long}",\n    "${long}"\n  ]\n}\n`,
    )
  })

  it('leaves out what is not there', () => {
    expect(toJson({ a: undefined, b: 1 }, 'lines')).toBe('{ "b": 1 }\n')
    expect(toJson({ a: undefined, b: 1 }, 'compact')).toBe('{"b":1}\n')
  })

  given([fc.json().map((text) => JSON.parse(text) as unknown), fc.constantFrom('lines' as const, 'compact' as const)])(
    'says the same, however it is laid out',
    (data, layout) => {
      expect(JSON.parse(toJson(data, layout))).toEqual(data)
    },
  )

  given([fc.array(fc.array(fc.record({ id: fc.string(), places: fc.array(fc.nat()) })))])(
    'keeps its lines short, but for a long text',
    (data) => {
      for (const line of toJson(data, 'lines').split('\n')) {
        expect(line.length <= 120 || /^ *("[^"]+": )?"/.test(line)).toBe(true)
      }
    },
  )
})
