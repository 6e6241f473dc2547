import { describe, expect, test } from 'vitest'
import type { Stance } from '../../../src/domain/claim.ts'
import { type CitingClaim, type CitingSource, NOT_STATED, chainFollower } from '../../../src/domain/compare/lineage.ts'
import { chainEdges } from '../../../src/domain/compare/chains/chain-step.ts'
import { rootsOf } from '../../../src/domain/compare/chains/roots-of.ts'
import { rootSources } from '../../../src/domain/compare/origins.ts'
import { quantityValue } from '../../claims-dsl.ts'

/**
 * A citation graph as text, a source a line: `a > b c` cites by default; `a: killed 3 > d` makes a claim with its own
 * citations (`>` alone: on its own account, `> ?`: not stated), `a: killed 3` one with the source's.
 */
function parseGraph(text: string): CitingSource[] {
  const sources = new Map<string, { id: string; cites: string[]; by: null; lineage: []; claims: CitingClaim[] }>()
  const sourceOf = (id: string) => {
    const source = sources.get(id) ?? { id, cites: [], by: null, lineage: [] as [], claims: [] }
    sources.set(id, source)
    return source
  }
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '') continue
    const [left = '', right] = line.split('>')
    const cited = right === undefined ? null : right.split(' ').filter(Boolean)
    const cites = cited?.[0] === '?' ? NOT_STATED : cited
    const [id = '', claim] = left.split(':').map((part) => part.trim())
    if (claim === undefined) sourceOf(id).cites.push(...(cited ?? []))
    else sourceOf(id).claims.push({ ...claimOf(claim), cites })
  }
  return [...sources.values()]
}

/** `killed 3`, `killed denies 3`, `killed@other 3` on another event. */
function claimOf(text: string): CitingClaim {
  const words = text.split(' ')
  const [attribute = '', event = 'strike'] = (words[0] ?? '').split('@')
  const stance: Stance = words.length > 2 ? (words[1] as Stance) : 'asserts'
  return { event, attribute, stance, value: quantityValue(words.at(-1) ?? ''), speaker: null, cites: null }
}

/** The chain of the first claim of source `a` (or of a claim that no one makes), as `origins; edges`. */
function chain(text: string): string {
  const graph = new Map(parseGraph(text).map((source) => [source.id, source]))
  const a = graph.get('a')
  if (!a) throw new Error('no source a')
  const followed = chainFollower(graph)(a, a.claims[0] ?? claimOf('unspoken 0'))
  return `${rootSources(rootsOf(followed)).join(' ')}; ${chainEdges([followed])
    .map(({ from, to }) => `${from}>${to}`)
    .join(' ')}`
}

describe('chainFollower', () => {
  test.each([
    ['a source that cites none is its own origin', 'a: killed 3', 'a; '],
    ['a chain', 'a > b\n b > c\n c > d', 'd; a>b b>c c>d'],
    ['a source outside the graph is a root', 'a > nowhere', 'nowhere; a>nowhere'],
    ['a fork', 'a > b c', 'b c; a>b a>c'],
    ['a diamond', 'a > b c\n b > d\n c > d', 'd; a>b a>c b>d c>d'],
    ['a diamond with a short cut', 'a > b d\n b > c\n c > d', 'd; a>b a>d b>c c>d'],
    ['a citation given twice', 'a > b b', 'b; a>b'],
    ['the claim’s own citation over the default', 'a > b\n a: killed 3 > c', 'c; a>c'],
    ['a claim on its own account over the default', 'a > b\n a: killed 3 >', 'a; '],
    ['a claim whose lineage is not stated over the default', 'a > b\n a: killed 3 > ?', 'a; '],
    ['a cited claim whose lineage is not stated', 'a > b\n a: killed 3\n b > c\n b: killed 3 > ?', 'b; a>b'],
    ['the default where the claim says nothing', 'a > b\n a: killed 3', 'b; a>b'],
    // A cited source is followed where its own claim on the attribute came from.
    ['by its claim', 'a > b\n a: killed 3\n b > c\n b: killed 3 > d', 'd; a>b b>d'],
    ['by its claim on its own account', 'a > b\n a: killed 3\n b > c\n b: killed 3 >', 'b; a>b'],
    ['by the same reading first', 'a > b\n a: killed 3\n b: killed 2 > c\n b: killed 3 > d', 'd; a>b b>d'],
    [
      'a denial is another reading',
      'a > b\n a: killed denies 3\n b: killed 3 > c\n b: killed denies 3 > d',
      'd; a>b b>d',
    ],
    ['by another reading where it has no same', 'a > b\n a: killed 3\n b > c\n b: killed 2 > d', 'd; a>b b>d'],
    ['not by another attribute', 'a > b\n a: killed 3\n b > c\n b: injured 3 > d', 'c; a>b b>c'],
    ['not by another event', 'a > b\n a: killed 3\n b > c\n b: killed@other 3 > d', 'c; a>b b>c'],
    ['by two claims of one reading', 'a > b\n a: killed 3\n b: killed 3 > c\n b: killed 3 > d', 'c d; a>b b>c b>d'],
    [
      'a source that speaks for itself and cites another is a root as well',
      'a > b\n a: killed 3\n b: killed 3 >\n b: killed 3 > c',
      'b c; a>b b>c',
    ],
  ])('%s', (_, text, expected) => {
    expect(chain(text)).toBe(expected)
  })

  test('the order of sources and citations does not matter', () => {
    const lines = ['a > c b', 'b > d', 'c > e d', 'd > f', 'e > f']
    expect(chain(lines.toReversed().join('\n'))).toBe(chain(lines.join('\n')))
  })

  test('a chain of 10,000 citations has one origin', () => {
    const sources = deepGraph(10_000)
    const [first] = sources
    if (!first) throw new Error('no sources')
    const followed = chainFollower(new Map(sources.map((s) => [s.id, s])))(first, claimOf('killed 3'))
    expect(rootSources(rootsOf(followed))).toEqual(['s09999'])
    expect(chainEdges([followed])).toHaveLength(9_999)
  })

  test('a ladder of diamonds takes no time', () => {
    const rungs = Array.from({ length: 60 }, (_, i) => `a${i} > b${i} c${i}\n b${i} > a${i + 1}\n c${i} > a${i + 1}`)
    expect(chain(`a > a0\n${rungs.join('\n')}`)).toMatch(/^a60;/)
  })
})

function deepGraph(length: number): CitingSource[] {
  const id = (i: number) => `s${String(i).padStart(5, '0')}`
  return Array.from({ length }, (_, i) => ({
    id: id(i),
    cites: i + 1 < length ? [id(i + 1)] : [],
    by: null,
    lineage: [],
    claims: [],
  }))
}
