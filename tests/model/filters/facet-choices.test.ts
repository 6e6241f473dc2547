import { describe, expect, it } from 'vitest'
import { type FacetChoice, toFacetSections } from '../../../src/model/filters/facet-choices.ts'
import { Selection } from '../../../src/model/selection.ts'
import { type Facet, FACETS } from '../../../src/selection/facet-filter.ts'
import { KINDS, makeActor, onDay, openDossier } from '../../index-fixture.ts'
import fc from '../../seeded-fast-check.ts'

const INSPECTION = { ...KINDS[1], id: 'inspection', label: 'Inspection' } as (typeof KINDS)[number]
const events = [
  onDay('a', '2024-04-01', { kind: 'report', countries: ['UA', 'US'], actors: ['un', 'russia'], sources: ['ap'] }),
  onDay('b', '2024-04-02', { kind: 'strike', countries: ['UA'], actors: ['russia'], sources: ['reuters'] }),
  onDay('c', '2024-04-03', { kind: 'strike', countries: ['KP'], actors: ['kcna'], sources: ['ap', 'ap-2', 'reuters'] }),
  onDay('d', '2024-04-04', { kind: 'inspection', actors: ['kn-23'], sources: ['ap-0'] }),
]
const dossier = openDossier(events, {
  dossier: { kinds: [...KINDS, INSPECTION] },
  actors: [
    { ...makeActor('un', 'UN monitors'), type: 'organisation' },
    { ...makeActor('russia', 'Russia'), type: 'state' },
    { ...makeActor('kcna', 'KCNA'), type: 'organisation' },
    { ...makeActor('kn-23', 'KN-23'), type: 'weapon' },
  ],
  sources: [
    { id: 'ap', outlet: 'Associated Press', published: '2024-04-29' },
    { id: 'ap-2', outlet: 'Associated Press', published: null },
    { id: 'ap-0', outlet: 'Associated Press', published: '2024-04' },
    { id: 'reuters', outlet: 'Reuters', published: null },
  ],
})
const choicesOf = (facet: Facet) => toFacetSections(dossier, facet).flatMap(({ choices }) => choices)
const outline = (choices: readonly FacetChoice[]): unknown =>
  choices.map(({ label, members }) => (members ? { [label]: outline(members) } : label))

describe('toFacetSections', () => {
  it('takes the kinds by lane, in the dossier’s order, without lanes and kinds that no event has', () => {
    expect(outline(choicesOf('kind'))).toEqual([{ Strikes: ['Strike'] }, { Reports: ['Report', 'Inspection'] }])
  })

  it('gives lanes and kinds their marks', () => {
    expect(choicesOf('kind')[1]?.mark).toMatchObject({ mark: 'square', family: 'words' })
  })

  it('takes countries by how many events have them, then by name', () => {
    expect(outline(choicesOf('country'))).toEqual(['Ukraine', 'North Korea', 'United States'])
  })

  it('takes actors by what they are', () => {
    expect(toFacetSections(dossier, 'actor').map(({ label, choices }) => [label, outline(choices)])).toEqual([
      ['States', ['Russia']],
      ['Organisations', ['KCNA', 'UN monitors']],
      ['Weapons', ['KN-23']],
    ])
  })

  it('takes sources by outlet, the earliest article first and those without a date last', () => {
    expect(outline(choicesOf('source'))).toEqual([
      { 'Associated Press': ['April 2024', '29 April 2024', 'undated'] },
      { Reuters: ['undated'] },
    ])
  })

  it('lists every choice that a filter counts, whatever is filtered: nothing jumps about', () => {
    const idsOf = (facet: Facet) =>
      choicesOf(facet).flatMap(({ id, members = [] }) => [id, ...members.map((member) => member.id)])
    const choices = FACETS.map((facet) => fc.subarray(idsOf(facet)))
    fc.assert(
      fc.property(fc.tuple(...choices), fc.boolean(), ([kind, country, actor, source], onlyDisputed) => {
        const chosen = { kind: kind ?? [], country: country ?? [], actor: actor ?? [], source: source ?? [] }
        const { countsOf } = Selection.matching(dossier, { chosen, onlyDisputed, found: null })
        for (const facet of FACETS) expect(idsOf(facet)).toEqual(expect.arrayContaining([...countsOf(facet).keys()]))
      }),
    )
  })

  it('counts an event once for an outlet that tells of it in two articles', () => {
    const { countsOf } = Selection.matching(dossier, {
      chosen: { kind: [], country: [], actor: [], source: [] },
      onlyDisputed: false,
      found: null,
    })
    expect(countsOf('source').get('outlet:Associated Press')).toBe(3)
    expect(countsOf('kind').get('lane:reports')).toBe(2)
  })

  it('lets through by a lane or an outlet what its members let through together', () => {
    fc.assert(
      fc.property(fc.constantFrom<Facet>('kind', 'source'), fc.nat(), (facet, place) => {
        const groups = choicesOf(facet)
        const group = groups[place % groups.length]
        const passes = (ids: readonly string[]) =>
          Selection.matching(dossier, {
            chosen: { kind: [], country: [], actor: [], source: [], [facet]: ids },
            onlyDisputed: false,
            found: null,
          }).events
        expect(passes([group?.id ?? ''])).toEqual(passes(group?.members?.map(({ id }) => id) ?? []))
      }),
    )
  })

  it('falls back on the id where there is no name', () => {
    const odd = openDossier([
      onDay('a', '2024-04-01', { kind: 'odd', countries: ['??'], actors: ['nobody'], sources: ['lost'] }),
    ])
    const first = (facet: Facet) => toFacetSections(odd, facet)[0]?.choices[0]?.label
    expect([first('kind'), first('country'), first('actor'), first('source')]).toEqual(['odd', '??', 'nobody', 'lost'])
  })
})
