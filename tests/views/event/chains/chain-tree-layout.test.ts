import { describe, expect, it } from 'vitest'
import { layOutChainTree as layOut } from '../../../../src/views/event/chains/chain-tree-layout.ts'
import { toCompareColumns } from '../../../../src/views/event/compare/by-source/compare-columns.ts'
import { toFindings } from '../../../../src/views/event/findings/finding.ts'
import { chainOf, rowOf } from '../../../chain-of.ts'
import { names } from '../finding-fixture.ts'
import { dossier, openedEvent as event } from '../fixture.ts'

const findings = toFindings(dossier, event, names)
const columns = toCompareColumns(event)
const [[model], [aSource]] = [event.claims, event.sources]
if (!model || !aSource) throw new Error('the fixture has claims and sources')

const layOutChainTree = (...asked: Parameters<typeof layOut>) => {
  const tree = layOut(...asked)
  if (!tree) throw new Error('the tree is too deep')
  return tree
}

/** The event with a claim whose source stands beneath so many others. */
const deepBeneath = (citations: number) => ({
  ...event,
  sources: [
    ...event.sources,
    ...Array.from({ length: citations + 1 }, (_, at) => ({ ...aSource, id: `s${at}`, unread: at > 0 })),
  ],
  claims: [
    ...event.claims,
    {
      ...model,
      source: 's0',
      chain: rowOf(citations),
    },
  ],
})

describe('layOutChainTree', () => {
  it('drops every chain into its column, origins on top', () => {
    const { nodes, branches, starts, changes } = layOutChainTree(event, columns, findings)
    expect(columns).toEqual(['reuters', 'kyiv-independent', 'global-happenings', 'tass'])
    expect(nodes.map(({ id, column, row }) => [id, column, row])).toEqual([
      ['un-report', 0, 0],
      ['reuters', 0, 1],
      ['le-parisien', 2, 2],
      ['diplomat', 3, 0],
    ])
    expect(branches).toEqual([
      { row: 1, from: 0, to: 1 },
      { row: 1, from: 0, to: 2 },
    ])
    expect(starts).toEqual([0, 2, 2, 0])
    expect(changes).toEqual([0, 2, 0, 0])
  })

  it('puts what a source cites besides on a track of its own', () => {
    const photo = {
      ...model,
      source: 'kyiv-independent',
      chain: chainOf('kyiv-independent', [['kyiv-independent', 'photo']]),
    }
    const tree = layOutChainTree({ ...event, claims: [...event.claims, photo] }, columns, findings)
    expect(tree.nodes.find(({ id }) => id === 'photo')).toEqual({ id: 'photo', column: 1, row: 3, track: 1 })
    expect([tree.besides, tree.rows]).toEqual([3, 4])
  })

  it('is none where it would have more rows than a screen', () => {
    expect(layOut(deepBeneath(23), ['s0'], findings)?.rows).toBe(23)
    expect(layOut(deepBeneath(24), ['s0'], findings)).toBeNull()
    expect(layOut(deepBeneath(10_000), ['s0'], findings)).toBeNull()
  })

  it('is not kept from ordering the columns by a chain of ten thousand', () => {
    expect(toCompareColumns(deepBeneath(10_000))).toContain('s0')
  })
})
