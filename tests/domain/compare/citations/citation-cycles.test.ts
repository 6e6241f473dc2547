import { describe, expect, it } from 'vitest'
import { findCitationCycles } from '../../../../src/domain/compare/citations/citation-cycles.ts'

/** `a>b,c b>a`: a cites b and c, b cites a. */
function waysOf(graph: string): string[] {
  const cited = graph.split(' ').map((line): [string, string[]] => {
    const [from = '', to = ''] = line.split('>')
    return [from, to.split(',')]
  })
  return findCitationCycles(new Map(cited)).map(({ way }) => way.join(' '))
}

describe('circles of citations', () => {
  it.each([
    ['a>b b>c', []],
    ['a>a', ['a a']],
    ['r1>r2,r3 r2>r1 r3>r1', ['r1 r2 r1', 'r1 r3 r1']],
    ['r1>r3,r2 r3>r1 r2>r1', ['r1 r2 r1', 'r1 r3 r1']],
    ['c>b b>c a>c', ['c b c']],
    ['a>b b>a c>d d>c', ['a b a', 'c d c']],
    ['a>b b>c c>a,b', ['a b c a', 'b c b']],
  ])('%s: %j', (graph, ways) => {
    expect(waysOf(graph)).toEqual(ways)
  })

  it('names the citation that closes each', () => {
    expect(
      findCitationCycles(
        new Map([
          ['a', ['b']],
          ['b', ['a']],
        ]),
      ),
    ).toEqual([{ from: 'b', to: 'a', way: ['a', 'b', 'a'] }])
  })

  it('names no long way in full, where thousands of circles share a source', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `s${String(i).padStart(5, '0')}`)
    const cited = new Map(ids.map((id, i) => [id, [ids[0] ?? '', ids[i + 1] ?? id]]))
    const cycles = findCitationCycles(cited)
    expect(Math.max(...cycles.map(({ way }) => way.length))).toBeLessThanOrEqual(10)
    expect(cycles).toHaveLength(20_001)
    expect(cycles.every(({ way }) => way.length <= 10)).toBe(true)
  })
})
