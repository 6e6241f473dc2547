import { describe, expect, it } from 'vitest'
import { toJson, toJsonPieces } from '../../pipeline/publish/to-json.ts'
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

  const layouts = fc.constantFrom('lines' as const, 'compact' as const)
  const lists = fc.dictionary(fc.string({ maxLength: 3 }), fc.array(fc.jsonValue(), { maxLength: 60 }))
  given([fc.dictionary(fc.string({ maxLength: 60 }), fc.jsonValue()), lists, layouts])(
    'says the same in pieces, item by item',
    (data, long, layout) => {
      const pieces = [...toJsonPieces(data, long, layout)]
      expect(pieces.join('')).toBe(toJson({ ...data, ...long }, layout))
    },
  )

  it('asks for the items of a list when it writes them, list by list in order of their keys', () => {
    const asked: string[] = []
    function* itemsOf(name: string, count: number) {
      for (let place = 0; place < count; place++) {
        asked.push(`${name}${place}`)
        yield 'x'.repeat(40_000)
      }
    }
    const pieces = toJsonPieces({ b: 1 }, { c: itemsOf('c', 2), a: itemsOf('a', 2) }, 'compact')
    expect(asked).toEqual([])
    pieces.next()
    expect(asked).toEqual(['a0', 'a1'])
    expect([...pieces].length).toBeGreaterThan(0)
    expect(asked).toEqual(['a0', 'a1', 'c0', 'c1'])
  })

  it('writes whole numbers first, as JavaScript does, and however many keys there are', () => {
    expect(toJson({ b: 1, 10: 2, a: 3, 9: 4 }, 'compact')).toBe('{"9":4,"10":2,"a":3,"b":1}\n')
    const many = Array.from({ length: 200 }, (_, place) => `k${place}`)
    const map = Object.fromEntries(many.map((key) => [key, 0]))
    expect(Object.keys(JSON.parse(toJson(map, 'compact')) as object)).toEqual(many.toSorted())
  })
})
