import { parse } from 'csv-parse/sync'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { CLAIM_COLUMNS } from '../../../src/export/claim-columns.ts'
import { toClaimsCsv } from '../../../src/export/csv/claims-csv.ts'
import { claimsParquet } from '../../../tools/static-pages/for-machines/tables/claims-parquet.ts'
import type { PublishedDossier } from '../../../tools/static-pages/for-machines/published-dossier.ts'
import { ABOUT, NAMES } from '../../export/shown-fixture.ts'
import { buildCase } from '../../pipeline/case-folder.ts'
import { arbitraryDossier } from '../../publish/arbitrary-dossier.ts'
import { restoreFrom } from '../../publish/published-dossier.ts'
import fc from '../../seeded-fast-check.ts'
import { asFile, demo, published, toUrl } from './published-files.ts'

type Row = Readonly<Record<string, string | number | boolean | Date | readonly string[] | null | undefined>>

/** What another program reads. */
const read = async (dossier: PublishedDossier): Promise<Row[]> =>
  parquetReadObjects({ file: asFile(claimsParquet(dossier)) }) as Promise<Row[]>

/** As CSV has it. */
function asText(cell: Row[string]): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'object' ? cell.join('|') : String(cell)
}

/** The same claims as CSV, as another program reads it. */
function inCsv(dossier: PublishedDossier): Record<string, string>[] {
  const events = [...dossier.events()].map(({ event }) => ({ event, claims: event.claims }))
  const attributes = new Map(dossier.index.dossier.attributes.map((one) => [one.id, { ...one, units: new Map() }]))
  const { id, title } = dossier.index.dossier
  const names = {
    ...NAMES,
    attribute: (name: string) => attributes.get(name)?.label ?? name,
    naming: { ...NAMES.naming, attribute: (name: string) => attributes.get(name) },
    eventUrl: (event: string, name?: string) => toUrl(`/${id}/events/${event}#${name}`),
  }
  const about = { ...ABOUT, dataOf: dossier.release.dataOf ?? null }
  const text = toClaimsCsv({ dossier: { id, title }, events, names, about }, { withByteOrderMark: false })
  return parse(text, { columns: true })
}

function expectAsInCsv(rows: readonly Row[], dossier: PublishedDossier): void {
  const columns = Object.keys(CLAIM_COLUMNS)
  const textsOf = (row: Row) => columns.map((column) => `${column}: ${asText(row[column])}`)
  // In CSV an apostrophe is put before what a spreadsheet might run.
  const bare = (row: Record<string, string>) => columns.map((name) => `${name}: ${(row[name] ?? '').replace(/^'/, '')}`)
  expect(rows.map(textsOf)).toEqual(inCsv(dossier).map(bare))
}

describe('claims.parquet, as another program reads it', () => {
  it('has every claim of the demo dossier, each in a row that says what CSV says', async () => {
    const rows = await read(demo)
    expect(rows).toHaveLength(demo.index.counts.claims)
    expectAsInCsv(rows, demo)
  })

  it('has every claim of any dossier', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier(false), async (dossier) => {
        const files = published(dossier)
        expectAsInCsv(await read(files), files)
      }),
      { numRuns: 40 },
    )
  })

  it('has days as days, and says of each end of a range whether it is open', async () => {
    const rows = await read(demo)
    const said = rows.filter(({ event, attribute }) => event === 'audit-report' && attribute === 'dated')
    expect(said.find(({ value }) => value === '2022-04-11')).toMatchObject({
      earliest: new Date('2022-04-11'),
      latest: new Date('2022-04-11'),
      earliest_is_open: false,
      latest_is_open: false,
      min_is_open: null,
    })
    for (const {
      value,
      min,
      max,
      min_is_open: minOpen,
      max_is_open: maxOpen,
      earliest,
      earliest_is_open: open,
    } of rows) {
      if (typeof value === 'string' && /^>=?\d+$/.test(value))
        expect([max, maxOpen, minOpen]).toEqual([null, true, false])
      if (typeof value === 'string' && /^<=?\d+$/.test(value))
        expect([min, minOpen, maxOpen]).toEqual([null, true, false])
      if (open === true) expect(earliest).toBeNull()
    }
    expect(rows.some(({ max_is_open: open }) => open === true)).toBe(true)
  })

  it('tells an own account, which cites none, from one that does not say where it has it from', async () => {
    const rows = await read(published(restoreFrom(buildCase('origins').files, 'origins')))
    const citesOf = (asked: string) => rows.filter(({ lineage }) => lineage === asked).map(({ cites }) => cites)
    expect(new Set(rows.map(({ lineage }) => lineage))).toEqual(new Set(['own', 'taken', 'not-stated']))
    for (const cites of citesOf('own')) expect(cites).toEqual([])
    for (const cites of citesOf('not-stated')) expect(cites ?? null).toBeNull()
  })

  it('numbers the claims of a source on one attribute, and says of each what it was corrected from', async () => {
    const rows = await read(demo)
    const keyOf = ({ event, attribute, source, claim_number: number }: Row) =>
      [event, attribute, source, number].map((part) => JSON.stringify(part)).join(' ')
    expect(new Set(rows.map(keyOf)).size).toBe(rows.length)
    expect(rows.some(({ claim_number: number }) => number === 2)).toBe(true)
    const corrected = [...demo.events()].flatMap(({ event }) => event.claims.flatMap((claim) => claim.corrected ?? []))
    expect(corrected.length).toBeGreaterThan(0)
    const told = rows.flatMap((row) => {
      const [on, was, because] = [row['corrected_on'], row['corrected_was'], row['corrected_because']] as unknown as [
        Date[],
        string[],
        string[],
      ]
      return on.map((day, at) => ({ on: asText(day), was: was[at], because: because[at] }))
    })
    expect(told).toEqual(corrected.map(({ on, was, because }) => ({ on, was, because })))
  })

  it('has a time of day as an instant', async () => {
    const at = {
      earliest: '2017-11-28',
      latest: '2017-11-28',
      instants: { start: '2017-11-28T18:17Z', end: '2017-11-28T18:18Z' },
    }
    const [first, ...others] = demo.events()
    const [row, ...rest] = first?.rows ?? []
    if (!row?.reading || !first) throw new Error('the first event has claims')
    const rows = [{ ...row, reading: { ...row.reading, days: at } }, ...rest]
    const withTime = Object.create(demo, {
      events: { value: () => [{ ...first, rows }, ...others] },
    }) as PublishedDossier
    expect((await read(withTime))[0]).toMatchObject({
      start: new Date('2017-11-28T18:17Z'),
      end: new Date('2017-11-28T18:18Z'),
      earliest: new Date('2017-11-28'),
    })
  })

  it('says of which dossier, release and licence it is, stores each type as what it is, and repeated texts once', () => {
    const file = claimsParquet(demo)
    const { schema, key_value_metadata: facts, row_groups: groups } = parquetMetadata(asFile(file))
    expect(Object.fromEntries((facts ?? []).map(({ key, value }) => [key, value]))).toEqual({
      dossier: 'demo',
      title: demo.index.dossier.title,
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      release: demo.release.release,
      data_of: demo.release.dataOf,
      version: String(demo.index.version),
    })
    const typeOf = new Map(schema.map(({ name, type, converted_type: as }) => [name, as ?? type]))
    expect(
      ['value', 'earliest', 'start', 'min', 'reading', 'min_is_open', 'roots'].map((name) => typeOf.get(name)),
    ).toEqual(['UTF8', 'DATE', 'TIMESTAMP_MILLIS', 'DOUBLE', 'INT32', 'BOOLEAN', 'LIST'])
    const encodings = new Map(
      groups[0]?.columns.map(({ meta_data: about }) => [about?.path_in_schema[0], about?.encodings] as const),
    )
    for (const column of ['event', 'event_title', 'attribute', 'stance', 'source', 'outlet', 'roots'])
      expect(encodings.get(column), column).toContain('RLE_DICTIONARY')
    expect(file.length).toBeLessThan(30_000)
  })

  it('is the same to the byte, each time', () => {
    expect(Buffer.from(claimsParquet(demo)).equals(claimsParquet(demo))).toBe(true)
  })
})
