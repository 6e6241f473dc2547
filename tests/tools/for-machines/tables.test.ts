import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TABLES, type TableFile } from '../../../tools/static-pages/for-machines/tables/tables.ts'
import { asFile, demo } from './published-files.ts'

type Row = Readonly<Record<string, unknown>>

const FILES = Object.keys(TABLES) as TableFile[]
const DOCS = readFileSync(join(import.meta.dirname, '../../../docs/exports.md'), 'utf8')

/** What another program reads, days as the JSON has them. */
const read = async (file: TableFile): Promise<Row[]> => {
  const rows = (await parquetReadObjects({ file: asFile(TABLES[file](demo)) })) as Row[]
  const plain = (cell: unknown): unknown =>
    cell instanceof Date ? cell.toISOString().slice(0, 10) : Array.isArray(cell) ? cell.map(plain) : (cell ?? null)
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)])))
}

describe('the tables of a dossier, as another program reads them', () => {
  it('have every event, as the index has it', async () => {
    const rows = await read('events.parquet')
    const kinds = new Map(demo.index.dossier.kinds.map((kind) => [kind.id, kind]))
    expect(
      rows.map((row) => ({
        id: row['event'],
        title: row['event_title'],
        summary: row['event_summary'],
        lane: row['event_lane'],
        placedBy: row['placed_by'],
        days: [row['event_earliest'], row['event_latest']],
        lists: [row['actors'], row['countries'], row['places'], row['former_ids'], row['disputes']],
        weightiest: [row['nature'], row['weight']],
        counts: [row['claims'], row['sources'], row['origins_stated'], row['origins_open']],
      })),
    ).toEqual(
      demo.index.events.map((event) => ({
        id: event.id,
        title: event.title,
        summary: event.summary,
        lane: kinds.get(event.kind)?.lane,
        placedBy: kinds.get(event.kind)?.placedBy,
        days: [event.at?.earliest ?? null, event.at?.latest ?? null],
        lists: [event.actors, event.countries, event.places, event.formerIds, event.disputes],
        weightiest: [event.weightiest?.nature ?? null, event.weightiest?.weight ?? null],
        counts: [event.claims, event.sources.length, event.origins.stated, event.origins.open],
      })),
    )
    expect(rows[0]?.['event_url']).toBe(`https://example.org/demo/events/${demo.index.events[0]?.id}`)
  })

  it('have every source, those that were withdrawn and those that nobody has read among them', async () => {
    const rows = await read('sources.parquet')
    const sources = demo.sources()
    expect(
      rows.map((row) => [row['source'], row['cites'], row['known_on'], row['withdrawn_on'], row['versions']]),
    ).toEqual(
      sources.map(({ id, cites, knownOn, withdrawn, versions }) => [
        id,
        cites,
        knownOn,
        withdrawn?.on ?? null,
        versions.map(({ capturedOn }) => capturedOn),
      ]),
    )
    for (const isThere of [
      ({ unread }: Row) => unread === true,
      (row: Row) => row['withdrawn_on'] !== null,
      ({ cites }: Row) => Array.isArray(cites) && cites.length === 0,
      ({ versions }: Row) => Array.isArray(versions) && versions.length > 0,
    ])
      expect(rows.filter(isThere).length, isThere.toString()).toBeGreaterThan(0)
  })

  it('have every assessment that counts, with the reading that it lets stand', async () => {
    const rows = await read('assessments.parquet')
    const assessed = [...demo.events()].flatMap(({ event }) =>
      [...event.discrepancies, ...event.agreements].flatMap(({ attribute, assessment, readings }) =>
        assessment ? [[event.id, attribute, readings[assessment.stands ?? -1]?.value ?? null, assessment.basis]] : [],
      ),
    )
    expect(assessed.length).toBeGreaterThan(0)
    expect(rows.map((row) => [row['event'], row['attribute'], row['value'], row['basis']])).toEqual(assessed)
  })

  it.each(FILES)('say of which dossier, release and licence they are: %s', (file) => {
    const { key_value_metadata: facts } = parquetMetadata(asFile(TABLES[file](demo)))
    expect(Object.fromEntries((facts ?? []).map(({ key, value }) => [key, value]))).toMatchObject({
      dossier: 'demo',
      release: demo.release.release,
    })
  })

  it.each(FILES)('are the same to the byte, each time: %s', (file) => {
    expect(Buffer.from(TABLES[file](demo)).equals(TABLES[file](demo))).toBe(true)
  })

  it.each(FILES)('are explained column by column: %s', (file) => {
    const explained = new Set([...DOCS.matchAll(/^\| `([a-z_]+)`/gm)].map(([, name]) => name))
    const { schema } = parquetMetadata(asFile(TABLES[file](demo)))
    const columns = schema.slice(1).map(({ name }) => name)
    const unexplained = columns.filter((name) => !explained.has(name) && name !== 'list' && name !== 'element')
    expect(unexplained).toEqual([])
    expect(DOCS).toContain(`\`${file}\``)
  })
})
