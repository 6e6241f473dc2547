import { describe, expect, it } from 'vitest'
import { claimsOf, fatesOf, importOf, tryImport } from '../../import-of.ts'

const time = (text: string, precision = 11) => ({
  time: text,
  precision,
  calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
})
const snak = (property: string, datatype: string, value: unknown) => ({
  snaktype: 'value',
  property,
  datatype,
  datavalue: { value, type: datatype },
})
const item = (id: string) => ({ 'entity-type': 'item', id })
const grouped = (snaks: readonly { property: string }[]) =>
  Object.fromEntries(snaks.map((one) => [one.property, snaks.filter(({ property }) => property === one.property)]))
const statement = (
  mainsnak: object,
  more: { rank?: string; qualifiers?: { property: string }[]; references?: { property: string }[][] } = {},
) => ({
  mainsnak,
  type: 'statement',
  rank: more.rank ?? 'normal',
  qualifiers: grouped(more.qualifiers ?? []),
  references: (more.references ?? []).map((snaks) => ({ snaks: grouped(snaks) })),
})
const entity = (id: string, label: string, statements: { mainsnak: object }[]) => ({
  type: 'item',
  id,
  modified: '2024-05-01T10:00:00Z',
  labels: { de: { language: 'de', value: `${label} (de)` }, en: { language: 'en', value: label } },
  descriptions: { en: { language: 'en', value: `What ${label} is` } },
  claims: Object.fromEntries(
    statements.map((one) => {
      const { property } = one.mainsnak as { property: string }
      return [property, statements.filter(({ mainsnak }) => (mainsnak as { property: string }).property === property)]
    }),
  ),
})
const file = (...entities: { id: string }[]) =>
  JSON.stringify({ entities: Object.fromEntries(entities.map((one) => [one.id, one])) })

const BLAST = entity('Q1', 'Blast', [
  statement(snak('P585', 'time', time('+2020-08-04T00:00:00Z')), {
    rank: 'preferred',
    references: [[snak('P854', 'url', 'https://example.org/news/blast')], [snak('P248', 'wikibase-item', item('Q9'))]],
  }),
  statement(snak('P585', 'time', time('+2020-08-00T00:00:00Z', 10)), { rank: 'deprecated' }),
  statement(snak('P1120', 'quantity', { amount: '+218', unit: '1' })),
  statement(snak('P1120', 'quantity', { amount: '+207', unit: '1' }), {
    references: [[snak('P143', 'wikibase-item', item('Q328'))]],
  }),
  statement(snak('P276', 'wikibase-item', item('Q9'))),
  statement(snak('P646', 'external-id', '/m/0abc')),
  statement(snak('P213', 'external-id', '0000')),
  statement({ snaktype: 'somevalue', property: 'P828', datatype: 'wikibase-item' }),
  statement({ snaktype: 'novalue', property: 'P710', datatype: 'wikibase-item' }),
])

describe('items of Wikidata', () => {
  const done = importOf('blast.json', file(BLAST, entity('Q9', 'The Port', [])))
  const claims = done.dossier.sources[0]?.claims ?? []

  it('become events with their statements as claims', () => {
    expect(claimsOf(done)).toEqual([
      'wikidata-q1 occurred 2020-08-04',
      'wikidata-q1 occurred 2020-08',
      'wikidata-q1 killed 218',
      'wikidata-q1 killed 207',
      'wikidata-q1 location The Port',
      'wikidata-q1 cause undefined',
    ])
    expect(done.dossier.events).toEqual([
      { id: 'wikidata-q1', kind: 'event', title: 'Blast', label: 'Blast', summary: 'What Blast is' },
    ])
    expect(done.dossier.sources[0]?.header).toMatchObject({ outlet: 'Wikidata', published: '2024/..' })
    expect(fatesOf(done)).toEqual([
      '1: wikidata-q1; 2 statements of identifiers, addresses and media are not taken; a statement that there is no P710 is not taken',
      '1: × has no statement that can be taken',
    ])
  })

  it('keep their ranks and what is not known', () => {
    expect(claims.map(({ stance, gloss }) => [stance, gloss])).toEqual([
      [undefined, 'Of preferred rank'],
      ['denies', 'Of deprecated rank'],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
      ['undetermined', undefined],
    ])
  })

  it('cite what their references name', () => {
    expect(claims.map(({ cites }) => cites)).toEqual([
      ['example-blast', 'the-port'],
      undefined,
      undefined,
      ['q328'],
      undefined,
      undefined,
    ])
    expect(done.dossier.sources.slice(1).map(({ header }) => [header.outlet, header.label ?? header.title])).toEqual([
      ['example.org', 'Page “blast” of example.org'],
      ['The Port', 'Work Q9 of Wikidata'],
      ['Q328', 'Imported from Q328 of Wikidata'],
    ])
  })

  it('take bounds, “circa” and counts of another time for what they are', () => {
    const circa = entity('Q2', 'Old', [
      statement(snak('P571', 'time', time('+1200-00-00T00:00:00Z', 9)), {
        qualifiers: [snak('P1480', 'wikibase-item', item('Q5727902'))],
      }),
      statement(snak('P570', 'time', time('+1250-00-00T00:00:00Z', 7)), {
        qualifiers: [
          snak('P1319', 'time', time('+1240-00-00T00:00:00Z', 9)),
          snak('P1326', 'time', time('+1260-00-00T00:00:00Z', 9)),
        ],
      }),
      statement(snak('P1082', 'quantity', { amount: '+3000', unit: '1' }), {
        qualifiers: [snak('P585', 'time', time('+1300-00-00T00:00:00Z', 9))],
      }),
      statement(
        snak('P2048', 'quantity', { amount: '+10', lowerBound: '+9', upperBound: '+11', unit: 'http://x/Q11573' }),
      ),
    ])
    const old = importOf('old.json', file(circa), { wishes: { language: 'de' } })
    expect(claimsOf(old)).toEqual([
      'wikidata-q2 founded 1200~',
      'wikidata-q2 died 1240/1260',
      'wikidata-q2 population-over-time 3000 (1300)',
      'wikidata-q2 p2048 9..11',
    ])
    expect(old.dossier.events[0]?.title).toBe('Old (de)')
    expect(old.dossier.kinds).toEqual([{ id: 'foundation', label: 'Foundation', placedBy: 'founded' }])
  })

  it('are looked for', () => {
    expect(tryImport('a.json', '{"a": 1}', { as: 'wikidata' }).problems).toMatchObject([{ code: 'no-items' }])
  })
})
