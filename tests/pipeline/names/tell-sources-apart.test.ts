import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellSourcesApart } from '../../../pipeline/names/tell-sources-apart.ts'
import { parseFuzzyDate } from '../../../src/domain/values/fuzzy-date.ts'
import type { DossierSource } from '../../../src/publish/dossier.ts'
import { toIndexSource } from '../../../src/publish/forms/published-parts.ts'
import { sourceName } from '../../../src/words/en/names.ts'

function makeSource(id: string, outlet: string, published: string | null, title: string): [string, DossierSource] {
  const date = published === null ? null : parseFuzzyDate(published)
  const head = { outlet, title, isLabel: false, apart: null, form: null, url: null, knownOn: null, language: null }
  const rest = { machineTranslatedFrom: null, cites: null, by: null, lineage: [], unread: false }
  return [id, { id, ...head, ...rest, published: date?.ok ? date.value : null, formerIds: [], versions: [] }]
}

const namesOf = (sources: ReturnType<typeof makeSource>[]) =>
  [...tellSourcesApart(new Map(sources)).values()].map((source) => {
    const named = toIndexSource(source)
    return named && sourceName(named)
  })

describe('documents of one outlet and day', () => {
  it('are told apart by their titles, and others need none', () => {
    expect(
      namesOf([
        makeSource('a', 'Reuters', '2024-01-05', 'Story on two analysts'),
        makeSource('b', 'Reuters', '2024-01-05', 'Story on the governor'),
        makeSource('c', 'Reuters', '2024-01-06', 'Story on the governor'),
        makeSource('d', 'AFP', '2024-01-05', 'Story on the governor'),
        makeSource('e', 'White House', null, 'Statements'),
        makeSource('f', 'White House', null, 'Accusation'),
      ]),
    ).toEqual([
      'Reuters, 5 January 2024: Story on two analysts',
      'Reuters, 5 January 2024: Story on the governor',
      'Reuters, 6 January 2024',
      'AFP, 5 January 2024',
      'White House: Statements',
      'White House: Accusation',
    ])
  })

  it('have short names, cut at a word', () => {
    const long = 'Record of the meeting of February 2024 at which the United States accused Russia'
    const [name = ''] = namesOf([makeSource('a', 'UN', null, long), makeSource('b', 'UN', null, 'Resolutions')])
    expect(name).toBe('UN: Record of the meeting of February 2024 at which the United…')
  })

  it('have names of their own, as long as their titles differ; order and all else stay', () => {
    const one = fc.tuple(fc.constantFrom('A', 'B'), fc.constantFrom('2024-01-05', '2024-01', null))
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (drawn) => {
        const sources = drawn.map(([outlet, day], at) => makeSource(`s${at}`, outlet, day, `Title ${at}`))
        const told = [...tellSourcesApart(new Map(sources)).values()]
        expect(new Set(namesOf(sources)).size).toBe(sources.length)
        expect(told.map((source) => ({ ...source, apart: null }))).toEqual(sources.map(([, source]) => source))
      }),
    )
  })
})
