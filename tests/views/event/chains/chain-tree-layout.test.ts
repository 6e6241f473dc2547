import { describe, expect, it } from 'vitest'
import { layOutChainTree } from '../../../../src/views/event/chains/chain-tree-layout.ts'
import { toCompareColumns } from '../../../../src/views/event/compare/by-source/compare-columns.ts'
import { toFindings } from '../../../../src/views/event/findings/finding.ts'
import { names } from '../finding-fixture.ts'
import { dossier, event } from '../fixture.ts'

const findings = toFindings(dossier, event, names)
const columns = toCompareColumns(event)
const [model] = event.claims
if (!model) throw new Error('the fixture has claims')

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
    const photo = { ...model, source: 'kyiv-independent', chain: [['kyiv-independent', 'photo']] as [string, string][] }
    const tree = layOutChainTree({ ...event, claims: [...event.claims, photo] }, columns, findings)
    expect(tree.nodes.find(({ id }) => id === 'photo')).toEqual({ id: 'photo', column: 1, row: 3, track: 1 })
    expect([tree.besides, tree.rows]).toEqual([3, 4])
  })
})
