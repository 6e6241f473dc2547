import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CSV_COLUMNS, toClaimsCsv } from '../../../src/export/csv/claims-csv.ts'
import { event } from '../../views/event/fixture.ts'
import { ABOUT, showEvents } from '../shown-fixture.ts'

const rows = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true })
const read = (shown = showEvents(event)) => rows(toClaimsCsv(shown, { withByteOrderMark: true }))

describe('claims as CSV', () => {
  test('a row a claim, in their order', () => {
    expect(read().map(({ source, attribute }) => [source, attribute])).toEqual(
      event.claims.map(({ source, attribute }) => [source, attribute]),
    )
  })

  test('a row says what is claimed, by whom, and how it stands', () => {
    expect(read()[2]).toMatchObject({
      dossier: 'missiles',
      event: 'un-report',
      event_date: '2024-04-25',
      event_url: 'https://faultline.example/missiles/events/un-report#dated',
      attribute: 'dated',
      stance: 'asserts',
      value: '2024-04-29',
      earliest: '2024-04-29',
      latest: '2024-04-29',
      quote: 'issued on April 29',
      difference: 'conflict',
      level: 'disagree',
      nature: 'retold',
      standing: 'departs',
      reading_sources: '1',
      source: 'kyiv-independent',
      outlet: 'The Kyiv Independent',
      source_title_is_ours: 'false',
      lineage: 'taken',
      cites: 'reuters',
      roots: 'un-report',
      known_on: '2024-04-30',
    })
    expect(read()[3]).toMatchObject({ stance: 'undetermined', value: '', unit: '', speaker: 'un-monitors' })
    expect(read()[9]).toMatchObject({ value: '63', unit: 'people', min: '63', max: '63', difference: 'revised' })
  })

  test('every row says of which day the data is, and what was left out', () => {
    for (const row of read()) {
      expect(row).toMatchObject({ data_of: '2024-04-30', exported_on: '2026-11-30', exported_from: ABOUT.address })
      expect(row['left_out']).toBe('1 of 162 events. Filters: Report; only disputed.')
    }
  })

  test('only the claims that are shown', () => {
    const shown = { ...showEvents(event), events: [{ event, claims: event.claims.slice(0, 2) }] }
    expect(read(shown)).toHaveLength(2)
  })

  test('the document of the formats explains every column', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../docs/exports.md'), 'utf8')
    const [, ofCsv = ''] = /^## CSV$([\s\S]*?)^## /m.exec(text) ?? []
    const explained = [...ofCsv.matchAll(/^\| `([a-z_]+)`/gm)].map(([, name]) => name)
    expect(explained).toEqual(CSV_COLUMNS)
  })
})
