import { describe, expect, it } from 'vitest'
import { IMPORTERS } from '../../../pipeline/import/importers.ts'
import { memoryDisk, run, smallDossier } from '../memory-disk.ts'
import { asLines } from '../yaml/lines/as-lines.ts'

const SLIDES = JSON.stringify({
  title: { text: { headline: 'Two things' } },
  events: [
    { start_date: { year: '2001', month: '9' }, text: { headline: 'E' }, group: 'strike' },
    { start_date: { year: '2002' }, text: { headline: 'Further' }, location: { name: 'Kyiv' } },
  ],
})

const texts = (disk: ReturnType<typeof memoryDisk>) => Object.fromEntries(disk.files) as Record<string, string>

/** As {@link run}, with what the document says of the import. */
function runImport(disk: ReturnType<typeof memoryDisk>, ...args: string[]) {
  return run(disk, 'import', ...args) as ReturnType<typeof run> & {
    readonly import: { readonly counts: Record<string, number> }
  }
}

describe('import', () => {
  it('begins a dossier that checks and builds, in one command', () => {
    const disk = memoryDisk({ 'saved/Two Things.json': SLIDES })
    const done = runImport(disk, 'saved/Two Things.json')
    expect(done).toMatchObject({ status: 0, problems: [], import: { counts: { rows: 3, taken: 3, 'set-aside': 0 } } })
    expect(done.written).toEqual([
      'dossiers/two-things/dossier.yaml',
      'dossiers/two-things/events.yaml',
      'dossiers/two-things/places.yaml',
      'dossiers/two-things/sources/two-things.yaml',
    ])
    expect(run(disk, 'build', 'two-things')).toMatchObject({
      status: 0,
      problems: [],
      counts: { 'two-things': { events: 2, claims: 2 } },
    })
  })

  it('writes over nothing', () => {
    const disk = memoryDisk({ 'a.json': SLIDES, ...smallDossier() })
    const before = texts(disk)
    expect(runImport(disk, 'a.json', '--new', 'd')).toMatchObject({ status: 1, problems: [{ code: 'is-there' }] })
    disk.files.set('mine.txt', 'mine')
    expect(runImport(disk, 'a.json', '--report', 'mine.txt')).toMatchObject({
      status: 1,
      problems: [{ code: 'is-there' }],
    })
    expect(texts(disk)).toEqual({ ...before, 'mine.txt': 'mine' })
  })

  it('adds lines to lists that are JSON Lines, and to an unended last one', () => {
    const disk = memoryDisk({ 'a.json': SLIDES, ...asLines(smallDossier()) })
    const before = String(disk.files.get('dossiers/d/events.jsonl')).trimEnd()
    disk.files.set('dossiers/d/events.jsonl', before)
    expect(runImport(disk, 'a.json', '--into', 'd', '--kind', 'strike')).toMatchObject({ status: 0, problems: [] })
    const lines = String(disk.files.get('dossiers/d/events.jsonl')).split('\n')
    expect(lines[0]).toBe(before)
    expect(JSON.parse(lines.at(-2) ?? '')).toMatchObject({ title: 'Further', places: ['kyiv'] })
    expect(disk.files.has('dossiers/d/events.yaml')).toBe(false)
    expect(run(disk, 'check')).toMatchObject({ status: 0, problems: [] })
  })

  it('adds to a dossier, and leaves all that stands in it as it is', () => {
    const frame =
      '# Ours.\nid: d\ntitle: D\nzone: Europe/Kyiv\nkinds:\n    # Kinds.\n    - id: strike\n      placedBy: occurred # by its day\n' +
      '\nattributes: # what is claimed\n- {id: occurred, type: date}\n- id: killed\n  type: quantity\n  unit: people\n# The end.'
    const events = '# What happened.\nevents:\n  - id: e\n    kind: strike\n    title: E\n\n# More to come.\n'
    const disk = memoryDisk({
      ...smallDossier({ 'dossiers/d/dossier.yaml': frame, 'dossiers/d/events.yaml': events }),
      'dossiers/d/places.yaml': '[]\n',
      'dossiers/d/published-ids.txt': 'dossier d\nevent e\nevent further\nsource s\n',
      'dossiers/d/sources/further.yaml': 'id: further\noutlet: O\nlabel: L\nunread: true\n',
      'a.json': SLIDES,
    })
    // What was published stays taken, though it is gone.
    disk.files.set('dossiers/d/published-ids.txt', 'dossier d\nevent e\nevent further\nsource s\nsource two-things\n')
    expect(runImport(disk, 'a.json', '--into', 'd')).toMatchObject({ status: 0, problems: [] })
    const written = texts(disk)
    expect(written['dossiers/d/dossier.yaml']).toBe(
      frame
        .replace('# by its day\n', '# by its day\n    - id: event\n      label: Event\n      placedBy: occurred\n')
        .concat('\n'),
    )
    expect(written['dossiers/d/events.yaml']).toBe(
      events.replace(
        'title: E\n',
        'title: E\n  - id: e-2\n    kind: strike\n    title: E\n  - id: further-2\n    kind: event\n    title: Further\n    places:\n      - kyiv\n',
      ),
    )
    expect(written['dossiers/d/places.yaml']).toBe('- id: kyiv\n  name: Kyiv\n')
    expect(written['dossiers/d/sources/two-things-2.yaml']).toContain('event: further-2')
    expect(run(disk, 'check', 'd').counts['d']).toMatchObject({ events: 3, claims: 3 })
  })

  it('gives all events a kind of the dossier, and dates them as that is dated', () => {
    const frame =
      'id: d\ntitle: D\nkinds:\n  - id: report\n    placedBy: dated\nattributes:\n  - id: dated\n    type: date\n'
    const disk = memoryDisk({
      'dossiers/d/dossier.yaml': frame,
      'dossiers/d/events.yaml': '[]\n',
      'a.json': SLIDES,
    })
    expect(runImport(disk, 'a.json', '--into', 'd', '--kind', 'reprot')).toMatchObject({
      problems: [{ code: 'no-kind' }],
    })
    expect(runImport(disk, 'a.json', '--into', 'd', '--kind', 'report')).toMatchObject({ status: 0 })
    expect(texts(disk)['dossiers/d/dossier.yaml']).toBe(frame)
    expect(texts(disk)['dossiers/d/sources/two-things.yaml']).toContain('attribute: dated\n    value: 2001-09')
    expect(run(disk, 'check', 'd').problems).toEqual([])
  })

  it('refuses the same file a second time, unless it is another release', () => {
    const disk = memoryDisk({ 'a.json': SLIDES })
    runImport(disk, 'a.json', '--new', 'x', '--published', '2020')
    const again = runImport(disk, 'a.json', '--into', 'x', '--published', '2020')
    expect(again).toMatchObject({
      status: 1,
      problems: [{ code: 'is-imported', file: 'dossiers/x/sources/two-things.yaml' }],
    })
    expect(runImport(disk, 'a.json', '--into', 'x', '--published', '2021')).toMatchObject({ status: 0 })
    expect(run(disk, 'check', 'x').counts['x']).toMatchObject({ events: 2, claims: 4 })
    expect(runImport(disk, 'a.json', '--into', 'x', '--published', '2022', '--match', 'none')).toMatchObject({
      status: 0,
    })
    expect(run(disk, 'check', 'x').counts['x']).toMatchObject({ events: 4, claims: 6 })
  })

  it.each([
    ['attributes: [{ id: occurred, type: text }]', [], 'other-type', '“occurred” is of type text here'],
    ['attributes: [{ id: dated, type: date }]', [], 'in-brackets', 'has “attributes” in brackets'],
  ])('says what does not go together: %s', (attributes, more, code, message) => {
    const placedBy = attributes.includes('dated') ? 'dated' : 'other'
    const disk = memoryDisk({
      'dossiers/d/dossier.yaml': `id: d\ntitle: D\nkinds:\n  - id: report\n    placedBy: ${placedBy}\n${attributes}\n`,
      'dossiers/d/events.yaml': '[]\n',
      'a.json': SLIDES,
    })
    const before = texts(disk)
    const { status, problems } = runImport(disk, 'a.json', '--into', 'd', ...more)
    expect({ status, problems }).toMatchObject({
      status: 1,
      problems: [{ code, message: expect.stringContaining(message) as unknown }],
    })
    expect(texts(disk)).toEqual(before)
  })

  it('writes only the report of a dry run', () => {
    const disk = memoryDisk({ 'a.json': SLIDES })
    expect(runImport(disk, 'a.json', '--dry-run', '--report', 'r.txt')).toMatchObject({ status: 0, written: ['r.txt'] })
    expect(texts(disk)['r.txt']).toBe(
      '# Import of a.json, read as timelinejs-3\n\n3 rows: 3 taken, 0 merged, 0 set aside\n\n' +
        '- Pictures, captions, credits and backgrounds are not taken: a dossier has none.\n' +
        '- When the file was published is not known: 2012 or later, by its format. --published says when.\n' +
        '- Whose file it is is not known: --outlet says whose.\n\n' +
        'line 1  taken as title and description of the dossier  “Two things”\n' +
        'line 1  taken as e  “E”\nline 1  taken as further  “Further”\n',
    )
    expect(runImport(disk, 'a.json', '--dry-run', '--report', 'r.txt')).toMatchObject({ status: 0 })
    expect(runImport(disk, 'a.json', '--report', 'r.JSON')).toMatchObject({ status: 0 })
    expect(JSON.parse(texts(disk)['r.JSON'] ?? '')).toMatchObject({ counts: { rows: 3 }, rows: [{}, {}, {}] })
  })

  it.each([
    [['import'], 'usage'],
    [['import', 'a.json', '--into', 'd', '--new', 'e'], 'usage'],
    [['import', 'a.json', '--order', 'ymd'], 'usage'],
    [['import', 'a.json', '--kind', 'x'], 'usage'],
    [['import', 'gone.json'], 'cannot-read'],
    [['import', 'a.json', '--as', 'timeline-3'], 'no-importer'],
    [['import', 'a.json', '--published', 'May'], 'bad-published'],
    [['import', 'a.json', '--url', 'a.example'], 'bad-url'],
    [['import', 'a.json', '--zone', 'Kyiv'], 'bad-zone'],
    [['import', 'a.json', '--new', 'A B'], 'bad-id'],
    [['import', 'a.json', '--into', 'nowhere'], 'no-such-dossier'],
    [['import', 'other.txt'], 'unknown-format'],
    [['import', 'empty.csv'], 'empty-file'],
    [['import', 'headless.csv'], 'nothing-taken'],
    [['import', 'rowless.json'], 'nothing-taken'],
  ])('refuses %j', (args, code) => {
    const disk = memoryDisk({
      'a.json': SLIDES,
      'other.txt': 'To whom it may concern',
      'empty.csv': '',
      'headless.csv': 'Title,Year\n,2001\n',
      'rowless.json': '{"events": []}',

      ...smallDossier(),
    })
    const { status, problems } = run(disk, ...args)
    expect({ status, codes: problems.map((one) => one.code) }).toMatchObject({ status: 1, codes: [code] })
  })

  it('names importers once each', () => {
    expect(new Set(IMPORTERS.map(({ id }) => id)).size).toBe(IMPORTERS.length)
  })
})
