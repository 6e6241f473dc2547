import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makeDossier } from '../../../../pipeline/import/in-browser/make-dossier.ts'
import type { GivenFile } from '../../../../src/data/local/import-messages.ts'
import { memoryDisk, run } from '../../memory-disk.ts'

const CUTS = 'tests/pipeline/import/importers/data-sets/cuts'
const DEMO = 'tests/dossiers/demo'

const SLIDES = JSON.stringify({
  title: { text: { headline: 'Two things' } },
  events: [
    { start_date: { year: '2001', month: '9' }, text: { headline: 'E' }, group: 'strike' },
    { start_date: { year: '2002' }, text: { headline: 'Further' }, location: { name: 'Kyiv' } },
  ],
})
const TABLE = 'title,date,dead\nA strike,2024-03-12,4\nA meeting,2024-03-13,\n,,\n'

const given = (path: string, content: string | Uint8Array): GivenFile => ({
  path,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
})
const make = (...files: GivenFile[]) => makeDossier({ files, order: null })
const errorsOf = ({ problems }: ReturnType<typeof make>) => problems.filter(({ severity }) => severity === 'error')
const folderOf = (zip: Uint8Array, id: string) =>
  Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => {
      expect(path.startsWith(`${id}/`)).toBe(true)
      return [path.slice(id.length + 1), strFromU8(bytes)]
    }),
  )

/** The files beneath a folder of a disk, as texts. */
function beneath(files: ReadonlyMap<string, string | Uint8Array>, folder: string): Record<string, string> {
  const own = [...files].filter(([path]) => path.startsWith(`${folder}/`))
  return Object.fromEntries(
    own.map(([path, content]) => [
      path.slice(folder.length + 1),
      typeof content === 'string' ? content : new TextDecoder().decode(content),
    ]),
  )
}

const demoFiles = readdirSync(DEMO, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(yaml|jsonl|json)$/.test(path))
  .map((path) => path.replaceAll('\\', '/'))

describe('a file that is imported in the browser', () => {
  it.each([
    ['two-things.json', SLIDES],
    ['what-happened.csv', TABLE],
    ['vetoes.csv', readFileSync(join(CUTS, 'vetoes.csv'))],
  ])('%s becomes what the commands make of it, to the byte', (name, content) => {
    const id = name.replace(/\..*$/, '')
    const disk = memoryDisk({ [name]: content })
    expect(run(disk, 'import', name).status).toBe(0)
    const imported = beneath(disk.files, `dossiers/${id}`)
    const warned = run(disk, 'build', id, '--out', 'out')
    expect(warned.status).toBe(0)

    const { dossier, report, problems } = make(given(name, content))
    expect(dossier?.ownId).toBe(id)
    expect(Object.fromEntries(dossier?.published ?? [])).toEqual(beneath(disk.files, `out/${id}`))
    expect(folderOf(dossier?.zip ?? new Uint8Array(), id)).toEqual(imported)
    expect(problems.map(({ message }) => message)).toEqual(warned.problems.map(({ message }) => message))
    expect(report?.summary).toMatch(/^\d+ rows?: \d+ taken/)
  })

  it('says which rows are not taken, and why', () => {
    const rows = ['title,date', 'One,2024-03-12', 'Two,2024-03-14', 'No day,soon', 'Three,2024-03-17', ',2024-03-19']
    const { report } = make(given('what-happened.csv', `${rows.join('\n')}\n`))
    expect(report?.summary).toBe('5 rows: 4 taken, 0 merged, 1 set aside')
    expect(report?.odd).toEqual([
      'line 4  taken as no-day  “No day”; its Date has no place: “soon” is no date that can be read',
      'line 6  set aside: it has no title',
    ])
    expect(report?.text).toContain('line 2  taken as one')
  })

  it('says of a broken file what the command says', () => {
    const broken = '{ "events": [ { "start_date": ] }'
    const disk = memoryDisk({ 'broken.json': broken })
    const outcome = make(given('broken.json', broken))
    expect(outcome.dossier).toBeNull()
    const said = run(disk, 'import', 'broken.json').problems
    expect(said.length).toBeGreaterThan(0)
    expect(outcome.problems).toEqual(
      said.map(({ severity, file, line, column, message, hint }) => ({ severity, file, line, column, message, hint })),
    )
  })

  it.each(['local.csv', 'Schema.csv', '条約.csv'])('%s gets an id that a dossier can have', (name) => {
    expect(make(given(name, TABLE)).dossier?.ownId).toBe('imported')
  })

  it('takes the day from where the reader says that it stands', () => {
    const dates = 'title,date\nOne,03/04/2024\n'
    const of = (order: 'dmy' | 'mdy') =>
      makeDossier({ files: [given('dates.csv', dates)], order }).dossier?.published.get('index.json')
    expect(of('dmy')).not.toEqual(of('mdy'))
    expect(errorsOf(make(given('dates.csv', dates)))).not.toEqual([])
  })
})

describe('a dossier that is given', () => {
  const loose = demoFiles.map((path) => given(`demo/${path}`, readFileSync(join(DEMO, path))))

  it('is published as the command publishes it, as a folder or packed', () => {
    const disk = memoryDisk(Object.fromEntries(loose.map(({ path, bytes }) => [`dossiers/${path}`, bytes])))
    expect(run(disk, 'build', 'demo', '--out', 'out').status).toBe(0)
    const published = beneath(disk.files, 'out/demo')
    const whole = zipSync(Object.fromEntries(loose.map(({ path, bytes }) => [`main/dossiers/${path}`, bytes])))
    const bare = zipSync(Object.fromEntries(loose.map(({ path, bytes }) => [path.slice('demo/'.length), bytes])))
    for (const outcome of [make(...loose), make(given('x.zip', whole)), make(given('y.zip', bare))]) {
      expect(errorsOf(outcome)).toEqual([])
      expect(outcome.report).toBeNull()
      expect(outcome.dossier?.ownId).toBe('demo')
      expect(Object.fromEntries(outcome.dossier?.published ?? [])).toEqual(published)
    }
  })

  it('is the same when it is exported and given again', () => {
    const first = make(...loose).dossier
    const second = make(given('demo.zip', first?.zip ?? new Uint8Array())).dossier
    expect(second).toEqual(first)
  })

  it('with a fault is refused with its place', () => {
    const files = loose.map((file) =>
      file.path === 'demo/events.yaml' ? given(file.path, '- id: one\n  kind: no-such-kind\n') : file,
    )
    const outcome = make(...files)
    expect(outcome.dossier).toBeNull()
    expect(errorsOf(outcome).some(({ file, line }) => file === 'demo/events.yaml' && line > 0)).toBe(true)
  })

  it('is refused where several are given, where none is, and where a zip is broken', () => {
    const two = [...loose, given('other/dossier.yaml', 'id: other\n')]
    expect(errorsOf(make(...two))[0]?.message).toMatch(/several dossiers: demo\/dossier\.yaml, other\/dossier\.yaml/)
    expect(errorsOf(make(given('a.csv', TABLE), given('b.csv', TABLE)))[0]?.hint).toMatch(/dossier\.yaml among them/)
    const cut = zipSync({ 'demo/dossier.yaml': new Uint8Array(2000) }).subarray(0, 60)
    expect(errorsOf(make(given('cut.zip', cut)))[0]?.message).toMatch(/cannot be unpacked/)
  })
})
