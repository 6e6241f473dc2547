import { describe, expect, it } from 'vitest'
import type { Standing } from '../../../../src/domain/compare/standing.ts'
import { toChainPaths } from '../../../../src/views/event/chains/to-chain-paths.ts'
import { toChainTree } from '../../../../src/views/event/chains/to-chain-tree.ts'
import { toCitationParents } from '../../../../src/views/event/chains/to-citation-parents.ts'
import { toCompareColumns, toMainColumns } from '../../../../src/views/event/compare/to-compare-columns.ts'
import { type Finding, toFindings } from '../../../../src/views/event/to-findings.ts'
import { dossier, event } from '../fixture.ts'

const findings = toFindings(dossier, event)
const columns = toCompareColumns(event)
const [model] = event.claims
if (!model) throw new Error('the fixture has claims')

describe('toChainTree', () => {
  it('drops every chain into its column, origins on top', () => {
    const { nodes, branches, starts, changes } = toChainTree(event, columns, findings)
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
    const tree = toChainTree({ ...event, claims: [...event.claims, photo] }, columns, findings)
    expect(tree.nodes.find(({ id }) => id === 'photo')).toEqual({ id: 'photo', column: 1, row: 3, track: 1 })
    expect([tree.besides, tree.rows]).toEqual([3, 4])
  })
})

describe('toCitationParents', () => {
  it('leaves out a citation that would close a circle', () => {
    const chain: [string, string][] = [
      ['a', 'b'],
      ['b', 'a'],
    ]
    expect([...toCitationParents({ claims: [{ ...model, chain }] })]).toEqual([
      ['a', ['b']],
      ['b', []],
    ])
  })
})

describe('toChainPaths', () => {
  it('leads from the root to the source, by every way', () => {
    const claims = [
      {
        source: 'x',
        chain: [
          ['x', 'y'],
          ['y', 'z'],
        ] as [string, string][],
      },
      { source: 'x', chain: [['x', 'w']] as [string, string][] },
    ]
    expect(toChainPaths('x', claims)).toEqual([
      ['z', 'y', 'x'],
      ['w', 'x'],
    ])
    expect(toChainPaths('root', [])).toEqual([['root']])
  })
})

describe('toMainColumns', () => {
  it('keeps a source for every reading in dispute', () => {
    const many = ['a', 'b', 'c', ...columns]
    const shown = toMainColumns(many, findings, 'dated')
    expect(shown).toHaveLength(4)
    expect(shown).toEqual(expect.arrayContaining(['kyiv-independent', 'global-happenings', 'tass']))
  })

  /** Readings of an attribute in dispute, by who gives them. */
  function dispute(attribute: string, ...given: [Standing, string[]][]): Finding {
    const [dated] = findings
    const [said] = dated?.readings ?? []
    if (!dated || !said) throw new Error('the fixture disputes the date')
    const readings = given.map(([standing, sources]) => ({ ...said, standing, reading: { ...said.reading, sources } }))
    return { ...dated, attribute, readings }
  }
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const loud = ['killed', 'injured', 'hit'].map((id) => dispute(id, ['stands', ['a', 'b']], ['departs', ['c']]))

  it('shows every reading of the date, whatever else is disputed', () => {
    const dated = dispute('dated', ['stands', ['a', 'd']], ['departs', ['e']], ['departs', ['f']])
    expect(toMainColumns(many, [...loud, dated], 'dated')).toEqual(['a', 'c', 'e', 'f'])
  })

  it('adds a column where the dates alone take four', () => {
    const dated = dispute('dated', ['stands', ['d']], ['departs', ['e']], ['departs', ['f']], ['departs', ['g']])
    expect(toMainColumns(many, [...loud, dated], 'dated')).toEqual(['a', 'd', 'e', 'f', 'g'])
  })

  it('goes as far as five columns, with the dates that conflict before those that do not', () => {
    const given = (['other', 'other', 'stands', 'departs', 'departs', 'departs', 'departs'] as const).map(
      (standing, place): [Standing, string[]] => [standing, [many[place] ?? '']],
    )
    expect(toMainColumns(many, [dispute('dated', ...given)], 'dated')).toEqual(['c', 'd', 'e', 'f', 'g'])
  })
})
