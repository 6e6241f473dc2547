import fc from '../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { FACETS } from '../../../src/selection/facet-filter.ts'
import { toFacetOptions } from '../../../src/model/filters/facet-options.ts'
import { Selection } from '../../../src/model/selection.ts'
import { makeActor, onDay, openDossier } from '../../index-fixture.ts'

const events = [
  onDay('a', '2024-04-01', { kind: 'report', countries: ['UA', 'US'], actors: ['un', 'russia'], sources: ['ap'] }),
  onDay('b', '2024-04-02', { kind: 'strike', countries: ['UA'], actors: ['russia'], sources: ['reuters'] }),
  onDay('c', '2024-04-03', { kind: 'strike', countries: ['KP'], actors: ['kcna'], sources: ['ap', 'reuters'] }),
]
const dossier = openDossier(events, {
  actors: [makeActor('un', 'UN monitors'), makeActor('russia', 'Russia'), makeActor('kcna', 'KCNA')],
  sources: [
    { id: 'ap', outlet: 'Associated Press', published: '2024-04-29' },
    { id: 'reuters', outlet: 'Reuters', published: null },
  ],
})
const ids = (facet: (typeof FACETS)[number]) => toFacetOptions(dossier, facet).map(({ id }) => id)
const labels = (facet: (typeof FACETS)[number]) => toFacetOptions(dossier, facet).map(({ label }) => label)

describe('toFacetOptions', () => {
  it('takes the kinds in the dossier’s order, without those that no event has', () => {
    expect(ids('kind')).toEqual(['strike', 'report'])
    expect(labels('kind')).toEqual(['Strike', 'Report'])
  })

  it('takes the others by how many events have them, then by name', () => {
    expect(ids('country')).toEqual(['UA', 'KP', 'US'])
    expect(labels('country')).toEqual(['Ukraine', 'North Korea', 'United States'])
    expect(labels('actor')).toEqual(['Russia', 'KCNA', 'UN monitors'])
    expect(labels('source')).toEqual(['Associated Press, 29 April 2024', 'Reuters'])
  })

  it('lists every choice that a filter counts, whatever is filtered: nothing jumps about', () => {
    const choices = FACETS.map((facet) => fc.subarray(ids(facet)))
    fc.assert(
      fc.property(fc.tuple(...choices), fc.boolean(), ([kind, country, actor, source], onlyDisputed) => {
        const chosen = { kind: kind ?? [], country: country ?? [], actor: actor ?? [], source: source ?? [] }
        const { countsOf } = Selection.matching(dossier, { chosen, onlyDisputed, found: null })
        for (const facet of FACETS) expect(ids(facet)).toEqual(expect.arrayContaining([...countsOf(facet).keys()]))
      }),
    )
  })

  it('falls back on the id where there is no name', () => {
    const odd = openDossier([onDay('a', '2024-04-01', { countries: ['??'], actors: ['nobody'], sources: ['lost'] })])
    const first = (facet: (typeof FACETS)[number]) => toFacetOptions(odd, facet)[0]?.label
    expect([first('country'), first('actor'), first('source')]).toEqual(['??', 'nobody', 'lost'])
  })
})
