import { describe, expect, it } from 'vitest'
import { layOutCitations } from '../../../src/views/sources/lay-out-citations.ts'
import { openSourceFile } from '../../source-fixture.ts'
import fc from '../../seeded-fast-check.ts'

type Citation = [string, string]
const layOut = (above: Citation[], below: Citation[]) => layOutCitations(openSourceFile('self', { above, below }))

describe('layOutCitations', () => {
  it('runs a chain straight down one lane', () => {
    const rows = layOut([['self', 'wire'], ['wire', 'report']], [['copy', 'self']]) // prettier-ignore
    expect(rows.map(({ id, lane, way }) => [id, lane, way])).toEqual([
      ['report', 0, 'above'],
      ['wire', 0, 'above'],
      ['self', 0, 'self'],
      ['copy', 0, 'below'],
    ])
    expect(rows.map(({ goesOn }) => goesOn)).toEqual([true, true, true, false])
  })

  it('lets several origins meet in the source, the longest way first', () => {
    const rows = layOut([['self', 'witness'], ['self', 'wire'], ['wire', 'report']], []) // prettier-ignore
    expect(rows.map(({ id }) => id)).toEqual(['report', 'wire', 'witness', 'self'])
    expect(rows.at(-1)).toMatchObject({ lane: 0, ending: [0, 1], passing: [], joining: [] })
    expect(rows[2]).toMatchObject({ lane: 1, passing: [0] })
  })

  it('branches to each who cites it, and nests who cites these', () => {
    const rows = layOut([], [['a', 'self'], ['b', 'self'], ['deep', 'a']]) // prettier-ignore
    expect(rows.map(({ id, lane }) => [id, lane])).toEqual([
      ['self', 0],
      ['a', 1],
      ['deep', 1],
      ['b', 1],
    ])
    expect(rows[1]).toMatchObject({ joining: [0], passing: [0] })
    expect(rows[2]).toMatchObject({ ending: [1], passing: [0], cites: ['a'] })
    expect(rows[3]).toMatchObject({ ending: [0], passing: [], cites: ['self'] })
  })

  it('copes with a chain of ten thousand on either side', () => {
    const above = Array.from({ length: 10_000 }, (_, at): Citation => [at === 0 ? 'self' : `a${at}`, `a${at + 1}`])
    const below = Array.from({ length: 10_000 }, (_, at): Citation => [`b${at + 1}`, at === 0 ? 'self' : `b${at}`])
    const rows = layOut(above, below)
    expect(rows).toHaveLength(20_001)
    expect([rows[0], rows[10_000], rows.at(-1)].map((row) => row?.id)).toEqual(['a10000', 'self', 'b10000'])
    expect(new Set(rows.map(({ lane }) => lane))).toEqual(new Set([0]))
  })

  it('ends where sources cite each other in a circle', () => {
    const circle: Citation[] = [['self', 'a'], ['a', 'b'], ['b', 'self']] // prettier-ignore
    expect(layOut(circle, circle).map(({ id }) => id)).toEqual(['b', 'a', 'self'])
  })

  it('is the source alone where nothing is cited', () => {
    expect(layOut([], [])).toMatchObject([{ id: 'self', lane: 0, goesOn: false, cites: [] }])
  })

  it('puts every source once, after all that it cites, and no two lines in one lane', () => {
    const edge = fc.tuple(fc.nat(7), fc.nat(7)).filter(([a, b]) => a !== b)
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 14 }), (pairs) => {
        // Higher numbers cite lower ones: no circle.
        const below = pairs.map(([a, b]): Citation => [
          `n${Math.max(a, b)}`,
          Math.min(a, b) === 0 ? 'self' : `n${Math.min(a, b)}`,
        ])
        const rows = layOut([], below)
        const order = rows.map(({ id }) => id)
        expect(new Set(order).size).toBe(order.length)
        for (const { id, cites, passing, lane, ending } of rows) {
          for (const cited of cites) expect(order.indexOf(cited)).toBeLessThan(order.indexOf(id))
          expect(passing).not.toContain(lane)
          expect(passing.filter((one) => ending.includes(one))).toEqual([])
        }
      }),
    )
  })
})
