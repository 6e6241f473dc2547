import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../../pipeline/command/command.ts'
import { packSchema, wholePackSchema } from '../../src/contract/packs/pack-files.ts'
import { TABLES } from '../../tools/static-pages/for-machines/tables/tables.ts'
import { memoryDisk } from '../pipeline/memory-disk.ts'
import { publishedDemo } from '../publish/published-dossier.ts'
import { demo } from '../tools/for-machines/published-files.ts'

const DOCS = join(import.meta.dirname, '../../docs')
const sqlOf = (file: string) =>
  [...readFileSync(join(DOCS, file), 'utf8').matchAll(/^```sql\n([^]*?)^```$/gm)].map(([, text = '']) => text)

const [toLines = '', toWhole = '', toPacks = '', ...questions] = sqlOf('scale.md')
const folder = mkdtempSync(join(tmpdir(), 'faultline-scale-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Files and folders that a block names lie in the folder. */
const here = (sql: string) =>
  sql.replaceAll(/'([\w/*]+\.(?:parquet|jsonl)|lines|whole|packs)'/g, (_, path: string) => `'${folder}/${path}'`)

let connection: DuckDBConnection | undefined
const run = async (sql: string) => {
  if (!connection) throw new Error('DuckDB has not started')
  return connection.runAndReadAll(here(sql))
}

/** Has a part of the lines compared. */
function compare(part: string, ...options: string[]): string {
  const files = [...publishedDemo()].filter(([path]) => path.startsWith('demo/'))
  let [stdout, stderr] = ['', '']
  const status = runCommand(['compare', 'demo', '--out', 'data', ...options], {
    disk: memoryDisk(Object.fromEntries(files.map(([path, text]) => [`data/${path}`, text]))),
    clock: () => 0,
    stdin: () => [readFileSync(join(folder, 'lines', part, 'data_0.csv'))],
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

const readPacks = (of: 'whole' | 'packs'): unknown[] =>
  readdirSync(join(folder, of)).map(
    (number) => JSON.parse(readFileSync(join(folder, of, number, 'data_0.csv'), 'utf8')) as unknown,
  )

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect()
  for (const [file, write] of Object.entries(TABLES)) writeFileSync(join(folder, file), write(demo))
})

describe('what docs/scale.md does with DuckDB', () => {
  const whole = new Map(demo.index.events.map(({ id }) => [id, publishedDemo().get(`demo/events/${id}.json`) ?? '']))

  it('gives lines from which the worker makes the events as they are published, and packs of these', async () => {
    await run(toLines)
    const parts = readdirSync(join(folder, 'lines')).sort()
    expect(parts).toEqual(['part=0', 'part=1'])
    for (const [of, options] of [
      ['compared', []],
      ['index', ['--index']],
    ] as const) {
      mkdirSync(join(folder, of))
      parts.forEach((part, at) => writeFileSync(join(folder, of, `${at}.jsonl`), compare(part, ...options)))
    }
    await run(toWhole)
    const packs = readPacks('whole').map((pack) => wholePackSchema.parse(pack))
    const events = packs.flatMap((pack) => pack.events)
    expect(events.map(({ id }) => id).sort()).toEqual([...whole.keys()].sort())
    // What withdrawn sources say is in no table.
    const counted = events.filter(({ id }) => !whole.get(id)?.includes('"withdrawn"'))
    expect(counted.length).toBeGreaterThan(0.8 * events.length)
    for (const event of counted) expect(event).toEqual(JSON.parse(whole.get(event.id) ?? ''))

    await run(toPacks)
    const [pack, ...others] = readPacks('packs').map((one) => packSchema.parse(one))
    expect(others).toEqual([])
    expect(pack?.numbers).toEqual(demo.index.events.map((_, number) => number))
    expect(pack?.events.map(({ id }) => id)).toEqual(demo.index.events.map(({ id }) => id))
  })

  it('has a question in every block', () => expect(questions.length).toBeGreaterThanOrEqual(6))

  it.each(questions)('asks what the tables answer: %s', async (sql) => {
    // The days that are asked for are of another dossier.
    const rows = await run(sql.replaceAll(/DATE '2024-\d\d-\d\d'/g, "DATE '2022-05-01'").replace('>= DATE', '<= DATE'))
    expect(rows.getRows().length).toBeGreaterThan(0)
  })
})

describe('what docs/exports.md asks', () => {
  it.each(sqlOf('exports.md'))('the tables answer: %s', async (sql) => {
    expect((await run(sql)).getRows().length).toBeGreaterThan(0)
  })
})
