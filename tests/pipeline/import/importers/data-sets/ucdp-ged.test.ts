import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimsOf, fatesOf, importOf, tryImport } from '../../import-of.ts'

/**
 * Rows of two releases of the UCDP Georeferenced Event Dataset, in the columns of the Humanitarian Data Exchange:
 * Uppsala Conflict Data Program, CC BY 4.0.
 */
const cut = (name: string) => readFileSync(join(import.meta.dirname, 'cuts', `ucdp-ukraine-${name}.csv`), 'utf8')

const COLUMNS =
  'id,type_of_violence,side_a,gwnoa,side_b,number_of_sources,source_article,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,country,event_clarity,date_prec,date_start,date_end,best,high,low'
const row = (cells: Readonly<Record<string, string>>) =>
  COLUMNS.split(',')
    .map((column) => `"${(cells[column] ?? '').replaceAll('"', '""')}"`)
    .join(',')
const file = (...rows: readonly Readonly<Record<string, string>>[]) => [COLUMNS, ...rows.map(row)].join('\n')

describe('UCDP GED', () => {
  const done = importOf('conflict_data_ukr.csv', cut('2019'))
  const claims = claimsOf(done)

  it('is found by its columns, and sets the row of tags aside', () => {
    expect(done.report.importer).toBe('ucdp-ged')
    expect(fatesOf(done)[0]).toBe('2: × names what the columns hold (HXL tags)')
    expect(done.report.rows.filter(({ fate }) => fate.kind === 'taken')).toHaveLength(done.dossier.events.length)
    expect(done.dossier.sources[0]?.header).toMatchObject({
      outlet: 'Uppsala Conflict Data Program',
      label: 'Georeferenced Event Dataset, Ukraine, 2014–2019',
      published: '2019/..',
    })
  })

  it('says what the release says of an event, in the numbers that it gives', () => {
    expect(claims.filter((claim) => claim.startsWith('ucdp-147997 '))).toEqual([
      'ucdp-147997 occurred 2014-01-22',
      'ucdp-147997 killed 5',
      'ucdp-147997 killed-of-side-a 0',
      'ucdp-147997 killed-of-side-b 5',
      'ucdp-147997 civilians-killed 0',
      'ucdp-147997 killed-of-unknown-side 0',
      'ucdp-147997 sides government-of-ukraine,maidan',
      'ucdp-147997 place kiev-city',
      'ucdp-147997 violence state-based',
      'ucdp-147997 reported-as one-event',
      'ucdp-147997 conflict Ukraine: Government',
      'ucdp-147997 place-described Kiev/Kyiv city (Maidan Nezalezhnosti protest camp)',
      'ucdp-147997 first-told-by Maidan protesters, General Prosecutor of Ukraine',
    ])
  })

  it('gives the range beside the best estimate, and says where the two do not go together', () => {
    expect(claims.filter((claim) => claim.startsWith('ucdp-155086 killed '))).toEqual([
      'ucdp-155086 killed 228',
      'ucdp-155086 killed 35',
    ])
    expect(claims.filter((claim) => claim.startsWith('ucdp-155043 killed '))).toEqual(['ucdp-155043 killed 49'])
    const fates = fatesOf(done).join('\n')
    expect(fates).toContain('its best estimate (228) is not between its low (35) and its high one (35)')
    expect(fates).toContain('its low estimate (50) is above its high one (49): both are left out')
  })

  it('makes an unread source of each article once, quotation marks within it and all', () => {
    const articles = done.dossier.sources.slice(1).map(({ header }) => header)
    expect(articles.every(({ unread }) => unread)).toBe(true)
    expect(articles.map(({ title }) => title)).toContain('Ukraine says "up to 200" rebels killed in Donetsk airport')
    expect(articles.map(({ title }) => title)).toContain(
      'WRAPUP 9-Ukraine parliament removes Yanukovich, who flees Kiev in "coup"',
    )
    const of147997 = done.dossier.sources[0]?.claims.find(({ event }) => event === 'ucdp-147997')
    expect(of147997?.cites).toEqual([
      'agence-france-presse-2014-01-22',
      'agence-france-presse-2014-01-22-2',
      'agence-france-presse-2014-01-22-3',
      'agence-france-presse-2014-01-22-4',
      'agence-france-presse-2014-01-25',
    ])
  })

  it('is as exact as the file is: of dates', () => {
    const date = (date_prec: string, date_start: string, date_end: string) => ({
      id: `${date_start} ${date_end} ${date_prec}`,
      where_coordinates: 'A',
      side_a: 'X',
      date_prec,
      date_start,
      date_end,
      best: '1',
    })
    const dates = importOf(
      'a.csv',
      file(
        date('1', '2014-01-22 00:00:00.000', '2014-01-22 00:00:00.000'),
        date('2', '2014-01-22', '2014-01-24'),
        date('4', '2016-02-01', '2016-02-29'),
        date('5', '2016-01-01', '2016-12-31'),
        date('2', '2016-03-01', '2016-03-01'),
        date('1', '2016-04-02', '2016-04-01'),
        date('1', '2016-02-30', '2016-02-30'),
      ),
    )
    expect(claimsOf(dates).filter((claim) => claim.includes(' occurred '))).toEqual([
      'ucdp-2014-01-22-00-00-00-000-2014-01-22-00-00-00-000-1 occurred 2014-01-22',
      'ucdp-2014-01-22-2014-01-24-2 occurred 2014-01-22/2014-01-24',
      'ucdp-2016-02-01-2016-02-29-4 occurred 2016-02',
      'ucdp-2016-01-01-2016-12-31-5 occurred 2016',
      'ucdp-2016-03-01-2016-03-01-2 occurred 2016-03-01?',
    ])
    expect(fatesOf(dates).slice(-2).join('\n')).toMatch(
      /ends on 2016-04-01, before .*\n.*has no date: from “2016-02-30”/,
    )
  })

  it('is as exact as the file is: of places', () => {
    const place = (id: string, where_prec: string, where_coordinates: string, longitude = '37.8') => ({
      id,
      where_prec,
      where_coordinates,
      adm_1: 'Donetsk Oblast',
      latitude: '48',
      longitude,
      country: 'Ukraine',
      side_a: 'X',
      date_start: '2014-01-22',
      date_end: '2014-01-22',
      best: '1',
    })
    const places = importOf(
      'a.csv',
      file(
        place('1', '1', 'Donetsk town'),
        place('2', '2', 'Donetsk town'),
        place('3', '4', 'Donetsk Oblast', '37.74'),
        place('4', '6', 'Ukraine', '31'),
        place('5', '1', 'Donetsk town', '20'),
      ),
    )
    expect(places.dossier.places).toEqual([
      { id: 'donetsk-oblast', name: 'Donetsk Oblast', country: 'UA', lat: 48, lon: 37.74 },
      { id: 'donetsk-town', name: 'Donetsk town', country: 'UA', lat: 48, lon: 37.8, within: 'near-donetsk-town' },
      {
        id: 'near-donetsk-town',
        name: 'Near Donetsk town',
        country: 'UA',
        lat: 48,
        lon: 37.8,
        extent: 25,
        within: 'donetsk-oblast',
      },
      { id: 'ukraine', name: 'Ukraine', country: 'UA', lat: 48, lon: 31, extent: 'country' },
      {
        id: 'donetsk-town-48-20',
        name: 'Donetsk town (48, 20)',
        country: 'UA',
        lat: 48,
        lon: 20,
        within: 'donetsk-oblast',
      },
    ])
  })

  it('merges a row that is there twice, and tells of one id for two events', () => {
    const one = { id: '7', where_coordinates: 'A', side_a: 'X', date_start: '2014-01-22', date_end: '2014-01-22' }
    const twice = importOf('a.csv', file({ ...one, best: '1' }, { ...one, best: '1' }, { ...one, best: 'two' }, {}))
    expect(fatesOf(twice)).toEqual([
      '2: ucdp-7',
      '3: = ucdp-7',
      '4: ucdp-7-2; its id “7” is that of another row, which says other things; best is left out: “two” is no count',
      '5: × is empty',
    ])
  })

  it('says which column it lacks', () => {
    expect(tryImport('a.csv', 'id,best\n1,2', { as: 'ucdp-ged' }).problems).toMatchObject([
      { code: 'no-column', message: 'has no column “date_start”, “date_end”' },
    ])
  })
})
