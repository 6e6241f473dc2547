import { DuckDBInstance } from '@duckdb/node-api'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer'
import { afterAll, describe, expect, it } from 'vitest'
import { linesOfParquet } from '../../pipeline/disk/parquet/lines-of-parquet.ts'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'
import { manyEvents } from './publish/packed/many-events.ts'
import { asTables } from './yaml/lines/as-tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'faultline-tables-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs SQL with DuckDB, where tables lie in a folder of their own. */
async function runSql(sql: string): Promise<void> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(sql.replaceAll(/'([\w-]+\.(?:parquet|jsonl))'/g, (_, name: string) => `'${join(folder, name)}'`))
  connection.closeSync()
}

const tableAt = (name: string) => new Uint8Array(readFileSync(join(folder, name)))
/** A disk that reads Parquet as the one of this machine does. */
const diskOf = (files: Readonly<Record<string, string | Uint8Array>>) => ({ ...memoryDisk(files), linesOfParquet })

function published(disk: ReturnType<typeof memoryDisk>) {
  const { status, problems } = run(disk, 'build')
  expect([status, problems.filter(({ severity }) => severity === 'error')]).toEqual([0, []])
  return [...disk.files].filter(([path]) => path.startsWith('public/')).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

const told = (files: Readonly<Record<string, string | Uint8Array>>, disk = diskOf(files)) =>
  run(disk, 'check').problems.map(({ code, file, line, column, message }) => [
    code,
    `${file}:${line}:${column}`,
    message,
  ])

function readDossiers(of: string): Record<string, string> {
  const paths = readdirSync(of, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(yaml|txt)$/.test(path))
  return Object.fromEntries(paths.map((path) => [`dossiers/${path}`, readFileSync(`${of}/${path}`, 'utf8')]))
}

const SMALL = asTables(smallDossier())
const [SOURCES, CLAIMS] = ['dossiers/d/sources.jsonl', 'dossiers/d/claims.jsonl']

describe('sources and claims as two lists', () => {
  it.each([
    'tests/dossiers',
    ...['worked-cases', 'origins', 'placement', 'versions'].map((name) => `tests/pipeline/cases/${name}/dossier`),
  ])('are published as files of sources are, byte for byte: %s', (of) => {
    const files = readDossiers(of)
    const tables = asTables(files)
    expect(Object.keys(tables).some((path) => path.endsWith('/claims.jsonl'))).toBe(true)
    expect(Object.keys(tables).some((path) => path.includes('/sources/'))).toBe(false)
    expect(published(memoryDisk(tables))).toEqual(published(memoryDisk(files)))
  })

  it('may have a source with a file of its own beside them, and claims in several files', () => {
    const files = manyEvents(60)
    const tables = asTables(files)
    const { 'dossiers/many/sources.jsonl': heads = '', 'dossiers/many/claims.jsonl': claims = '', ...others } = tables
    const lines = claims.trimEnd().split('\n')
    const without = (text: string, id: string) =>
      text.replaceAll(new RegExp(`^.*"(?:id|source)":"${id}".*\n`, 'gm'), '')
    const half = (from: number, to: number) => without(`${lines.slice(from, to).join('\n')}\n`, 's1')
    const divided = {
      ...others,
      'dossiers/many/sources/s1.yaml': files['dossiers/many/sources/s1.yaml'] ?? '',
      'dossiers/many/sources.jsonl': without(heads, 's1'),
      'dossiers/many/claims/a.jsonl': half(0, 40),
      'dossiers/many/claims/b.jsonl': half(40, lines.length),
    }
    expect(published(memoryDisk(divided))).toEqual(published(memoryDisk(files)))
  })

  it.each([
    ['a claim without its source', CLAIMS, '{"event":"e"}', ['missing-key', `${CLAIMS}:2:1`, 'lacks the key “source”']],
    ['a claim of none', CLAIMS, '{"source":7}', ['unknown-source', `${CLAIMS}:2:11`, expect.stringContaining('“7”')]],
    ['no id', CLAIMS, '{"source":["s"]}', ['wrong-type', `${CLAIMS}:2:11`, '“source” is no id']],
    ['no map', CLAIMS, '[7]', ['wrong-type', `${CLAIMS}:2:1`, 'is not a set of keys']],
    ['a source without an id', SOURCES, '{"outlet":"O"}', ['missing-key', `${SOURCES}:2:1`, 'lacks the key “id”']],
    ['an id used twice', SOURCES, '{"id":"s"}', ['duplicate-id', `${SOURCES}:2:7`, 'the id “s” is used twice']],
    [
      'a source with its claims',
      SOURCES,
      '{"id":"t","outlet":"O","title":"T","published":"2024","claims":[]}',
      ['misplaced-key', `${SOURCES}:2:55`, 'a source of the list has the key “claims”'],
    ],
    [
      'what is wrong in a claim',
      CLAIMS,
      '{"source":"s","event":"nobody","attribute":"killed","value":3}',
      ['unknown-event', `${CLAIMS}:2:23`, expect.stringContaining('“nobody”')],
    ],
  ])('tell where a fault stands: %s', (_, file, line, expected) => {
    expect(told({ ...SMALL, [file]: `${SMALL[file]}${line}\n` })).toContainEqual(expected)
  })

  it('tell of an id that a source with a file of its own has, of claims without sources, and of a list twice', () => {
    const own = { 'dossiers/d/sources/s.yaml': smallDossier()['dossiers/d/sources/s.yaml'] ?? '' }
    expect(told({ ...SMALL, ...own })).toEqual([['duplicate-id', `${SOURCES}:1:7`, 'the id “s” is used twice']])
    const { [SOURCES]: _, ...claimsAlone } = SMALL
    expect(told(claimsAlone)).toContainEqual(['missing-file', `${SOURCES}:1:1`, 'is not there, and claims are'])
    expect(told({ ...SMALL, 'dossiers/d/claims/a.jsonl': '' })).toContainEqual([
      'second-file',
      `${CLAIMS}:1:1`,
      'stands beside claims/: what it holds is written once, in one of the two',
    ])
    // What is in the other is not known to be absent.
    expect(told({ ...SMALL, [SOURCES]: '{"id":' }).map(([code]) => code)).toEqual(['syntax'])
  })

  it('have ids changed by mv', () => {
    const disk = memoryDisk({ ...SMALL, 'dossiers/d/published-ids.txt': 'dossier d\nevent e\nsource s\n' })
    expect(run(disk, 'mv', 'source', 'd', 's', 'wire').status).toBe(0)
    expect(run(disk, 'mv', 'event', 'd', 'e', 'strike').status).toBe(0)
    expect(disk.files.get(SOURCES)).toContain('{"id":"wire",')
    expect(disk.files.get(SOURCES)).toContain('"formerIds":["s"]')
    expect(disk.files.get(CLAIMS)).toMatch(/^\{"source":"wire","event":"strike",/)
    expect(run(disk, 'check').problems).toEqual([])
  })
})

describe('lists in Parquet', () => {
  const { 'dossiers/d/events.jsonl': __, [SOURCES]: ___, [CLAIMS]: ____, ...frame } = SMALL

  it('are published as the same in YAML, byte for byte', async () => {
    const files = manyEvents(300)
    const lines = asTables(files)
    const tables: Record<string, string | Uint8Array> = {}
    for (const [path, text] of Object.entries(lines)) {
      const name = /(actors|events|sources|claims)\.jsonl$/.exec(path)?.[1]
      if (name === undefined) {
        tables[path] = text
        continue
      }
      writeFileSync(join(folder, `${name}.jsonl`), text)
      await runSql(`COPY (SELECT * FROM read_json('${name}.jsonl', format = 'newline_delimited', sample_size = -1,
        map_inference_threshold = -1, auto_detect = true)) TO '${name}.parquet' (FORMAT parquet)`)
      tables[path.replace(/jsonl$/, 'parquet')] = tableAt(`${name}.parquet`)
    }
    expect(Object.keys(tables).filter((path) => path.endsWith('.parquet'))).toHaveLength(4)
    expect(published(diskOf(tables))).toEqual(published(memoryDisk(files)))
  })

  it('are written by the SQL of docs/dossier.md', async () => {
    const [sql = ''] = /(?<=^```sql\n)[^]*?(?=^```$)/m.exec(readFileSync('docs/dossier.md', 'utf8')) ?? []
    await runSql(sql)
    const disk = diskOf({
      ...frame,
      'dossiers/d/events.yaml': '- { id: strike-1, kind: strike, title: E }\n',
      'dossiers/d/sources.parquet': tableAt('sources.parquet'),
      'dossiers/d/claims.parquet': tableAt('claims.parquet'),
    })
    expect(run(disk, 'check')).toMatchObject({ problems: [], counts: { d: { sources: 2, claims: 3 } } })
  })

  const table = (columnData: Parameters<typeof parquetWriteBuffer>[0]['columnData'], schema?: SchemaElement[]) =>
    new Uint8Array(parquetWriteBuffer({ columnData, ...(schema && { schema }) }))
  /** The names of the columns, and the rows as their lines are. */
  const linesOf = (bytes: Uint8Array) => {
    const read = linesOfParquet(bytes)
    if ('message' in read) throw new Error(read.message)
    const lines = new TextDecoder().decode(read.lines).split('\n')
    expect(lines.pop()).toBe('')
    return [read.columns, ...lines]
  }

  it('say what a row says, numbers exactly, without what is null', async () => {
    await runSql(`COPY (SELECT * FROM (VALUES
      ('a', DATE '2024-02-29', 9007199254740993::BIGINT, 0.3::DECIMAL(15, 14), 0.1::DOUBLE, ['UA', 'KP'], {'lat': 1.1, 'many': 3::DECIMAL(4, 1) * 0.1::DECIMAL(2, 1), 'on': NULL}, '3.10'),
      ('Č', NULL, NULL, NULL, 'NaN'::DOUBLE, [], NULL, '["x",\n"y"]')) AS t (id, day, many, exact, share, countries, place, value)
    ) TO 'typed.parquet' (FORMAT parquet, COMPRESSION gzip)`)
    await runSql(
      `COPY (SELECT * REPLACE (value::JSON AS value) FROM 'typed.parquet') TO 'json.parquet' (FORMAT parquet)`,
    )
    expect(linesOf(tableAt('json.parquet'))).toEqual([
      ['id', 'day', 'many', 'exact', 'share', 'countries', 'place', 'value'],
      '{"id":"a","day":"2024-02-29","many":9007199254740993,"exact":0.3,"share":0.1,"countries":["UA","KP"],"place":{"lat":1.1,"many":0.3},"value":3.10}',
      '{"id":"Č","share":"NaN","countries":[],"value":["x", "y"]}',
    ])
    expect(linesOf(table([{ name: 'id', data: [] as string[], type: 'STRING' }]))).toEqual([['id']])
  })

  it('read rows of several groups, in their order', () => {
    const ids = Array.from({ length: 45_000 }, (_, nth) => `e${nth}`)
    const groups = parquetWriteBuffer({ columnData: [{ name: 'id', data: ids, type: 'STRING' }], rowGroupSize: 21_000 })
    const [, ...lines] = linesOf(new Uint8Array(groups))
    expect(lines).toEqual(ids.map((id) => `{"id":"${id}"}`))
  })

  it.each([
    ['TIMESTAMP', `TIMESTAMP '2024-05-01'`],
    ['DECIMAL', '1.1::DECIMAL(16, 2)'],
    ['DECIMAL', '{a: 1.1::DECIMAL(4, 2), b: 1.1::DOUBLE}'],
    ['FLOAT', '1.1::FLOAT'],
    ['TIME', `TIME '12:00:00'`],
  ])('refuse the type %s, which is not as a source has it', async (type, value) => {
    await runSql(`COPY (SELECT 'a' AS id, [${value}] AS other) TO 'refused.parquet' (FORMAT parquet)`)
    expect(linesOfParquet(tableAt('refused.parquet'))).toMatchObject({
      message: `the column “other” is of type ${type}`,
      hint: expect.stringMatching(/[Ww]rite /) as string,
    })
  })

  it('tell what cannot be read, and where a fault stands: row and column', async () => {
    const events = 'dossiers/d/events.parquet'
    expect(told({ ...frame, [events]: new Uint8Array([1, 2, 3]) })).toContainEqual([
      'cannot-read',
      `${events}:1:1`,
      expect.stringMatching(/^cannot be read as Parquet: /),
    ])
    await runSql(
      `COPY (SELECT * FROM (VALUES ('e', 'strike', 'E'), ('f', 'stirke', 'F')) AS t (id, kind, title)) TO 'events.parquet' (FORMAT parquet)`,
    )
    expect(told({ ...frame, [events]: tableAt('events.parquet') })).toContainEqual([
      'unknown-kind',
      `${events}:2:2`,
      expect.stringContaining('“stirke”'),
    ])
    // A browser reads none.
    const files = { ...frame, [events]: tableAt('events.parquet') }
    expect(told(files, { ...diskOf(files), linesOfParquet: undefined } as never)).toContainEqual([
      'cannot-read',
      `${events}:1:1`,
      'is a table in Parquet, which is not read here',
    ])
  })

  it('are not edited: mv says where to change an id', async () => {
    await runSql(`COPY (SELECT 'e' AS id, 'strike' AS kind, 'E' AS title) TO 'one.parquet' (FORMAT parquet)`)
    const disk = diskOf({
      ...frame,
      'dossiers/d/events.parquet': tableAt('one.parquet'),
      [SOURCES]: SMALL[SOURCES] ?? '',
    })
    expect(run(disk, 'mv', 'event', 'd', 'e', 'other')).toMatchObject({
      status: 1,
      problems: [{ code: 'in-parquet', file: 'dossiers/d/events.parquet' }],
    })
  })
  it('are not added to: import says how to make room', async () => {
    await runSql(`COPY (SELECT 'e' AS id, 'strike' AS kind, 'E' AS title) TO 'one.parquet' (FORMAT parquet)`)
    const disk = diskOf({
      ...frame,
      'dossiers/d/events.parquet': tableAt('one.parquet'),
      'more.csv': 'id,title,date\nf,Another strike,2024-05-01\n',
    })
    const into = ['import', 'more.csv', '--into', 'd', '--kind', 'strike', '--outlet', 'O', '--published', '2024']
    expect(run(disk, ...into)).toMatchObject({
      status: 1,
      problems: [{ code: 'in-parquet', file: 'dossiers/d/events.parquet' }],
    })
    const moved = diskOf({
      ...frame,
      'dossiers/d/events/a.parquet': tableAt('one.parquet'),
      'more.csv': disk.files.get('more.csv') ?? '',
    })
    expect(run(moved, ...into)).toMatchObject({ status: 0 })
    expect(moved.files.get('dossiers/d/events/imported.yaml')).toContain('Another strike')
    expect(run(moved, 'check')).toMatchObject({ status: 0, counts: { d: { events: 2 } } })
  })
})
