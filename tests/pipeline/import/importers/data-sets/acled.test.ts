import { describe, expect, it } from 'vitest'
import { claimsOf, fatesOf, importOf } from '../../import-of.ts'

const COLUMNS =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,actor2,iso,country,admin1,admin2,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities'

/** Rows that are made up: ACLED does not allow its own to be passed on. */
const file = (...rows: readonly Readonly<Record<string, string>>[]) =>
  [
    COLUMNS,
    ...rows.map((row) =>
      COLUMNS.split(',')
        .map((name) => `"${row[name] ?? ''}"`)
        .join(','),
    ),
  ].join('\n')

const BATTLE = {
  event_id_cnty: 'XYZ1',
  event_date: '05 March 2021',
  time_precision: '1',
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  actor1: 'Rebels (A)',
  actor2: 'Civilians (Mali)',
  assoc_actor_1: 'Farmers (Mali); Hunters (Mali)',
  iso: '466',
  country: 'Mali',
  admin1: 'Mopti',
  admin2: 'Bankass',
  location: 'Ogossagou',
  latitude: '13.9',
  longitude: '-3.4',
  geo_precision: '1',
  source: 'Whatsapp; Studio Tamani',
  source_scale: 'New media-National',
  notes: 'Two were killed.',
  fatalities: '2',
}

describe('ACLED', () => {
  const done = importOf(
    'acled.csv',
    file(
      BATTLE,
      { ...BATTLE, event_id_cnty: 'XYZ2', event_date: '2021-03-10', time_precision: '2', geo_precision: '2' },
      { ...BATTLE, event_id_cnty: 'XYZ3', time_precision: '3', geo_precision: '3', fatalities: 'ten' },
      { ...BATTLE, event_id_cnty: 'XYZ4', event_date: '31 June 2021', notes: 'one '.repeat(13), source: '' },
      BATTLE,
      { notes: 'x' },
    ),
  )
  const claims = claimsOf(done)

  it('takes dates and places as exact as they are coded', () => {
    expect(claims.filter((claim) => / (?:occurred|place) /.test(claim))).toEqual([
      'acled-xyz1 occurred 2021-03-05',
      'acled-xyz1 place ogossagou',
      'acled-xyz2 occurred 2021-03-07/2021-03-13',
      'acled-xyz2 place near-ogossagou',
      'acled-xyz3 occurred 2021-03',
      'acled-xyz3 place mopti',
      'acled-xyz4 place ogossagou',
    ])
    expect(done.dossier.places.map(({ id, within, country }) => [id, within, country])).toEqual([
      ['mopti', undefined, 'ML'],
      ['bankass', 'mopti', 'ML'],
      ['ogossagou', 'near-ogossagou', 'ML'],
      ['near-ogossagou', 'mopti', 'ML'],
    ])
  })

  it('takes deaths, sides, sorts, and each outlet as an unread source', () => {
    expect(claims.filter((claim) => claim.startsWith('acled-xyz1 '))).toEqual([
      'acled-xyz1 occurred 2021-03-05',
      'acled-xyz1 killed 2',
      'acled-xyz1 sides rebels-a',
      'acled-xyz1 associated farmers-mali,hunters-mali',
      'acled-xyz1 place ogossagou',
      'acled-xyz1 sort-of-event armed-clash',
      'acled-xyz1 scale-of-sources New media-National',
    ])
    expect(done.dossier.sources.map(({ header }) => [header.id, header.outlet, header.unread])).toEqual([
      ['acled', 'ACLED', undefined],
      ['whatsapp', 'Whatsapp', true],
      ['studio-tamani', 'Studio Tamani', true],
    ])
    expect(done.dossier.sources[0]?.claims.find(({ quote }) => quote !== undefined)?.quote).toBe('Two were killed.')
    expect(done.dossier.kinds).toMatchObject([{ id: 'battles', label: 'Battles', lasts: false }])
  })

  it('accounts for every row, and says what ACLED forbids', () => {
    expect(fatesOf(done)).toEqual([
      '2: acled-xyz1',
      '3: acled-xyz2',
      '4: acled-xyz3; fatalities are left out: “ten” is no count',
      '5: acled-xyz4; it has no date: “31 June 2021” is no day',
      '6: = acled-xyz1',
      '7: × has neither an id nor a place nor a sort of event',
    ])
    expect(done.report.remarks.join(' ')).toContain('forbid to publish its rows')
    expect(done.report.remarks).toContain('The notes of 1 rows are not taken: they have more than twelve words.')
  })
})
