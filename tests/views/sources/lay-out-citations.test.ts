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

  it('gives many roots that it alone cites one line in common, whatever else it rests on', () => {
    const roots = Array.from({ length: 88 }, (_, at) => `r${at + 10}`)
    const rows = layOut([...roots.map((root): Citation => ['self', root]), ['self', 'wire'], ['wire', 'report']], [])
    expect(rows.map(({ id }) => id)).toEqual(['report', 'wire', ...roots, 'self'])
    for (const row of rows.slice(2, -1)) expect(row).toMatchObject({ lane: 2, feeding: 1, ending: [], joining: [] })
    expect(rows.slice(2, 4).map(({ passing }) => passing)).toEqual([[0], [0, 1]])
    expect(rows.at(-1)).toMatchObject({ lane: 0, ending: [0, 1], passing: [], feeding: null })
    expect(Math.max(...rows.map(({ lane }) => lane))).toBe(2)
    const alone = layOut(roots.map((root): Citation => ['self', root]), []) // prettier-ignore
    expect(alone.map(({ lane }) => lane)).toEqual([...roots.map(() => 1), 0])
    // A few have a lane each.
    expect(layOut(roots.slice(0, 3).map((root): Citation => ['self', root]), []).map(({ lane }) => lane)).toEqual([0, 1, 2, 0]) // prettier-ignore
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
      fc.property(fc.array(edge, { maxLength: 24 }), (pairs) => {
        // Higher numbers cite lower ones: no circle.
        const below = pairs.map(([a, b]): Citation => [
          `n${Math.max(a, b)}`,
          Math.min(a, b) === 0 ? 'self' : `n${Math.min(a, b)}`,
        ])
        const above = below.map(([from, to]): Citation => [to, from])
        for (const rows of [layOut([], below), layOut(above, [])]) {
          const order = rows.map(({ id }) => id)
          expect(new Set(order).size).toBe(order.length)
          for (const { id, cites, passing, lane, ending, feeding } of rows) {
            for (const cited of cites) expect(order.indexOf(cited)).toBeLessThan(order.indexOf(id))
            expect([...passing, feeding]).not.toContain(lane)
            expect(passing.filter((one) => ending.includes(one))).toEqual([])
          }
          // Each line that begins is ended, and by nobody else.
          const begun = rows.flatMap(({ lane, goesOn, feeding, passing }) => [
            ...(goesOn ? [lane] : []),
            ...(feeding === null || passing.includes(feeding) ? [] : [feeding]),
          ])
          const inOrder = (all: number[]) => all.toSorted((a, b) => a - b)
          expect(inOrder(rows.flatMap(({ ending }) => ending))).toEqual(inOrder(begun))
        }
      }),
    )
  })
})
