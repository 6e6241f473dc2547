import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareDossier } from '../../../src/publish/compare-dossier.ts'
import type { Dossier, DossierAssessment, DossierClaim, DossierSource } from '../../../src/publish/dossier.ts'
import { compareOnce } from '../../../src/publish/remembered/compare-once.ts'
import { rememberWork } from '../../../src/publish/remembered/once-of.ts'
import { day, declareAttributes, entitiesWithin, parseClaims } from '../../claims-dsl.ts'

let forget = () => {}
beforeAll(() => void (forget = rememberWork()))
afterAll(() => forget())

const TYPES = { voted: 'date', counted: 'date', votes: 'quantity', place: 'entity' }

function attributes(types: Readonly<Record<string, string>> = TYPES) {
  return new Map(declareAttributes(types).map((attribute) => [attribute.id, attribute]))
}

function kinds(placedBy: string): Dossier['kinds'] {
  return new Map([['vote', { id: 'vote', label: 'Vote', lane: 'votes', placedBy, lasts: null, mark: 'circle' }]])
}

function claims(text: string): DossierClaim[] {
  const rest = { event: 'vote', gloss: null, quote: null, speaker: null, locator: null, cites: [] }
  return parseClaims(text, [...attributes().values()]).map((claim) => ({ ...claim, ...rest }))
}

const withdrawn = (id: string) => ({ id, withdrawn: { on: day('2022-08-01'), because: '' } }) as DossierSource
const sources = (...gone: readonly string[]) => new Map(gone.map((id) => [id, withdrawn(id)]))
const without = (...gone: readonly string[]) => ({
  sources: sources(...gone),
  withdrawn: { claimsByEvent: new Map<string, DossierClaim[]>(), assessmentsByEvent: new Map() },
})
const PAPER = sources('paper')
const aside = (votes: string) => ({
  sources: PAPER,
  withdrawn: { claimsByEvent: new Map([['vote', claims(`votes: paper ${votes}`)]]), assessmentsByEvent: new Map() },
})

const event = { id: 'vote', kind: 'vote', title: 'Vote' } as Dossier['events'][number]
const assessment: DossierAssessment = { event: 'vote', attribute: 'votes', standing: null, because: '', basis: [] }
const DOSSIER = {
  events: [event],
  attributes: attributes(),
  kinds: kinds('voted'),
  entities: entitiesWithin(),
  sources: sources(),
  claimsByEvent: new Map([
    [
      'vote',
      claims(`
        voted: post 2022-05-03 | wire 2022-05-03
        counted: post 2022-05-04
        votes: post 11 (known 2022-05-03) | wire 15 (known 2022-05-04)
        place: post town | wire hall
      `),
    ],
  ]),
  assessmentsByEvent: new Map([['vote', [assessment]]]),
} as unknown as Dossier

describe('compareOnce', () => {
  it('compares nothing again of what is as it was', () => {
    const [before] = compareOnce(DOSSIER)
    expect(before).toBeDefined()
    expect(compareOnce({ ...DOSSIER, title: 'Another' })[0]).toBe(before)
  })

  it.each<[string, Partial<Dossier>, Partial<Dossier>]>([
    ['the event', {}, { events: [{ ...event, title: 'A vote' }] }],
    ['the claims', {}, { claimsByEvent: new Map([['vote', claims('voted: post 2022-05-03')]]) }],
    ['the assessments', {}, { assessmentsByEvent: new Map() }],
    ['an attribute', {}, { attributes: attributes({ ...TYPES, votes: 'quantity cumulative' }) }],
    ['where a place lies', {}, { entities: entitiesWithin({ hall: 'town' }) }],
    ['what a kind is placed by', {}, { kinds: kinds('counted') }],
    ['which sources are withdrawn', without('paper'), without('paper', 'radio')],
    ['what is set aside', aside('9'), aside('8')],
  ])('compares again where another is %s', (_, one, other) => {
    const [before, after] = [
      { ...DOSSIER, ...one },
      { ...DOSSIER, ...other },
    ]
    expect(compareDossier(after)).not.toEqual(compareDossier(before))
    for (const dossier of [before, after, before]) expect(compareOnce(dossier)).toEqual(compareDossier(dossier))
  })
})
