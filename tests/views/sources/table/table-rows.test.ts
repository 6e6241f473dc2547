import { describe, expect, it } from 'vitest'
import { countDependents, groupSources } from '../../../../src/views/sources/group-sources.ts'
import { firstOfLetters, inGroups, toTableRows } from '../../../../src/views/sources/table/table-rows.ts'
import { statedRoots } from '../../../roots.ts'
import { openListed } from '../../../source-fixture.ts'

const sources = [
  openListed('un', { outlet: 'UN monitors', roots: statedRoots('un') }),
  openListed('r1', { outlet: 'Reuters', roots: statedRoots('un') }),
  openListed('r2', { outlet: 'Reuters (Yahoo)', roots: statedRoots('un') }),
  openListed('e', { outlet: 'Église', roots: statedRoots('r1') }),
  openListed('n', { outlet: '1yy', roots: statedRoots('n') }),
]

describe('the rows of the sources', () => {
  it('hold every source once, each group together', () => {
    const rows = toTableRows(groupSources(sources, 'outlet'))
    expect(rows.flatMap((row) => ('source' in row ? row.source.id : []))).toEqual(['n', 'e', 'r1', 'r2', 'un'])
    expect(inGroups(rows).flat()).toEqual(rows)
    expect(inGroups(rows).map((part) => part.length)).toEqual([2, 3, 1])
  })

  it('have the first row of each letter, whatever its accent', () => {
    expect(firstOfLetters(toTableRows(groupSources(sources, 'outlet')))).toEqual([
      { letter: '#', at: 0 },
      { letter: 'E', at: 1 },
      { letter: 'R', at: 2 },
      { letter: 'U', at: 5 },
    ])
  })
})

describe('first sources', () => {
  it('are those to which others go back, the most first', () => {
    const dependents = countDependents(sources)
    expect([...dependents]).toEqual([
      ['un', 2],
      ['r1', 1],
    ])
    const first = sources.filter(({ id }) => dependents.has(id))
    expect(groupSources(first, 'first', dependents).map(({ heading }) => heading)).toEqual([
      '2 to 4 other sources go back to it',
      '1 other source goes back to it',
    ])
  })
})
