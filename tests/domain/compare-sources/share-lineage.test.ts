import { describe, expect, it } from 'vitest'
import { shareLineage } from '../../../src/domain/compare-sources/share-lineage.ts'
import { rootsOf } from '../../../src/domain/compare/chains/roots-of.ts'
import { chainFollower } from '../../../src/domain/compare/lineage.ts'

/** Chains of claims from citations: `a < wire` says that a cites the wire. */
function lineage(citations: readonly string[], ...sources: readonly string[]) {
  const cites = new Map<string, string[]>()
  for (const citation of citations) {
    const [from = '', to = ''] = citation.split(' < ')
    cites.set(from, [...(cites.get(from) ?? []), to])
  }
  const ids = new Set([...sources, ...citations.flatMap((citation) => citation.split(' < '))])
  const claim = {
    event: 'e',
    attribute: 'dated',
    stance: 'undetermined',
    value: null,
    speaker: null,
    cites: null,
  } as const
  const graph = new Map(
    [...ids].map((id) => [id, { id, cites: cites.get(id) ?? [], by: null, lineage: [], claims: [] }] as const),
  )
  const follow = chainFollower(graph)
  const claims = sources.flatMap((id) => {
    const source = graph.get(id)
    if (!source) return []
    const chain = follow(source, claim)
    return [
      {
        source: id,
        attribute: 'dated',
        stance: 'undetermined' as const,
        value: null,
        asWritten: null,
        version: null,
        knownOn: null,
        chain,
        roots: rootsOf(chain),
      },
    ]
  })
  const found = shareLineage(claims, sources)
  const told = ({ source, by }: { source: string; by: readonly string[] }) => `${source}: ${by.join(' ')}`
  return {
    roots: found.roots.map(told),
    meetings: found.meetings.map(told),
    edges: found.edges.map(({ from, to }) => `${from} < ${to}`),
  }
}

describe('what the accounts of sources have in common', () => {
  it('is the root, and the nearest source through which they have it', () => {
    expect(lineage(['a < wire', 'b < paper', 'paper < wire', 'wire < report', 'b < else'], 'a', 'b')).toEqual({
      roots: ['report: a b'],
      meetings: ['wire: a b'],
      edges: ['a < wire', 'b < paper', 'paper < wire', 'wire < report'],
    })
  })

  it('is nothing where they share no root', () => {
    expect(lineage(['a < x', 'b < y'], 'a', 'b')).toEqual({ roots: [], meetings: [], edges: [] })
  })

  it('is one of the sources where another has it from there', () => {
    expect(lineage(['b < a'], 'a', 'b')).toEqual({ roots: ['a: a b'], meetings: ['a: a b'], edges: ['b < a'] })
  })

  it('may be shared by some of them only', () => {
    expect(lineage(['a < w', 'b < w', 'c < x', 'b < x'], 'a', 'b', 'c').meetings).toEqual(['w: a b', 'x: b c'])
    expect(lineage(['a < w', 'b < w', 'w < r', 'c < r'], 'a', 'b', 'c').meetings).toEqual(['r: a b c', 'w: a b'])
  })
})
