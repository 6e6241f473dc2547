import { describe, expect, it } from 'vitest'
import { sourcesOfEvents } from '../../../src/model/filters/sources-of-events.ts'
import { Selection } from '../../../src/model/selection.ts'
import { EMPTY_VIEW } from '../../../src/state/address/view.ts'
import { onDay, openDossier } from '../../index-fixture.ts'
import { groupSources, sourceSupport } from '../../../src/views/sources/group-sources.ts'
import { toOutletParts } from '../../../src/views/sources/outlet-parts.ts'
import { selectSources } from '../../../src/views/sources/select-sources.ts'
import { openListed } from '../../source-fixture.ts'
import { statedRoots } from '../../roots.ts'

const ids = (sources: readonly { id: string }[]) => sources.map(({ id }) => id)

describe('selectSources', () => {
  const sources = [
    openListed('a', { outlet: 'Libération', language: 'fr', events: ['strike'], claims: 2 }),
    openListed('b', { outlet: 'TASS', events: ['veto'], claims: 1, behind: ['strike'] }),
    openListed('c', { outlet: 'UN monitors', unread: true, language: null, behind: ['strike'] }),
  ]

  it('finds words in outlet, title and language, blind to accents and case', () => {
    expect(ids(selectSources(sources, null, 'liberation'))).toEqual(['a'])
    expect(ids(selectSources(sources, null, 'FRENCH title'))).toEqual(['a'])
    expect(ids(selectSources(sources, null, 'title of b'))).toEqual(['b'])
    expect(ids(selectSources(sources, null, '  '))).toEqual(['a', 'b', 'c'])
  })

  it('lists who speaks of an event, and who says nothing and stands behind one', () => {
    const dossier = openDossier([onDay('strike', '2024-01-02'), onDay('veto', '2024-03-28', { kind: 'veto' })])
    const speaking = (kind: string) => {
      const filter = { chosen: { ...EMPTY_VIEW.chosen, kind: [kind] }, onlyDisputed: false, found: null }
      return sourcesOfEvents(Selection.matching(dossier, filter), sources)
    }
    expect([...(speaking('strike') ?? [])]).toEqual(['a', 'c'])
    expect(ids(selectSources(sources, speaking('strike'), ''))).toEqual(['a', 'c'])
    expect(ids(selectSources(sources, speaking('veto'), ''))).toEqual(['b'])
    expect(selectSources(sources, speaking('statement'), '')).toEqual([])
  })
})

describe('groupSources', () => {
  const sources = [
    openListed('r2', { outlet: 'Reuters', published: '2024-05-07', claims: 3, roots: statedRoots('un') }),
    openListed('k', { outlet: 'KBS', published: '2023', claims: 25, citedBy: 1 }),
    openListed('r1', {
      outlet: 'Reuters (Yahoo)',
      published: '2024-04-29',
      claims: 1,
      roots: statedRoots('un'),
      against: 1,
    }),
    openListed('t', { outlet: 'tass', published: null }),
    openListed('z', { outlet: 'Zeit', published: '2024-05/2024-06', claims: 1 }),
  ]
  const grouped = (order: Parameters<typeof groupSources>[1]) =>
    groupSources(sources, order).map(({ heading, sources: own }) => [heading, ...ids(own)])

  it('puts the documents of one outlet under its name, and leaves the others without a heading', () => {
    expect(grouped('outlet')).toEqual([
      [null, 'k'],
      ['Reuters', 'r1', 'r2'],
      [null, 't', 'z'],
    ])
    expect(groupSources(sources, 'outlet')[1]?.support).toBe('2 sources, going back to 1 origin')
  })

  it('goes by the first day of publication, month by month, the unknown last', () => {
    expect(grouped('date')).toEqual([
      ['January 2023', 'k'],
      ['April 2024', 'r1'],
      ['May 2024', 'z', 'r2'],
      ['No date known', 't'],
    ])
  })

  it('goes by a number, the highest first, in bands', () => {
    expect(grouped('claims')).toEqual([
      ['20 or more claims', 'k'],
      ['2 to 4 claims', 'r2'],
      ['1 claim', 'r1', 'z'],
      ['No claim', 't'],
    ])
    expect(grouped('cited')[0]).toEqual(['Cited by 1 source', 'k'])
    expect(grouped('differs')[0]).toEqual(['Contradicted by an assessment once', 'r1'])
  })

  it('loses no source in any order', () => {
    for (const order of ['outlet', 'date', 'claims', 'cited', 'differs'] as const) {
      const listed = groupSources(sources, order).flatMap((group) => ids(group.sources))
      expect(listed.toSorted()).toEqual(ids(sources).toSorted())
    }
  })

  it('counts an origin once', () => {
    expect(sourceSupport(sources)).toBe('5 sources, going back to 4 independent origins')
  })
})

describe('toOutletParts', () => {
  it.each([
    ['daniel-healy.com (copy of CTV News)', 'daniel-healy.com', 'copy of CTV News'],
    ['Reuters', 'Reuters', null],
    ['(unnamed)', '(unnamed)', null],
    ['A (b) C', 'A (b) C', null],
  ])('%s', (outlet, name, note) => {
    expect(toOutletParts(outlet)).toEqual({ name, note })
  })
})
