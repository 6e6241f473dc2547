import { describe, expect, it } from 'vitest'
import { runCommand } from '../../../pipeline/command/command.ts'
import { KIND_IDS } from '../../../pipeline/command/make/dossier/kind-catalogue.ts'
import { memoryDisk, run, smallDossier } from '../memory-disk.ts'

const files = (disk: ReturnType<typeof memoryDisk>) => Object.fromEntries(disk.files) as Record<string, string>
const begin = (disk: ReturnType<typeof memoryDisk>, ...more: string[]) =>
  run(disk, 'init', 'my-case', '--title', 'My case', ...more)

describe('init', () => {
  it.each([...KIND_IDS.map((kind) => [kind]), [...KIND_IDS], [...KIND_IDS].toReversed()])(
    'writes a dossier that has one disagreement, no error and no warning, and builds: %s',
    (...kinds) => {
      const disk = memoryDisk({})
      expect(begin(disk, '--kinds', kinds.join(','))).toMatchObject({ status: 0, problems: [] })
      const checked = run(disk, 'check', 'my-case')
      expect(checked).toMatchObject({ status: 0, problems: [] })
      expect(checked.counts['my-case']).toMatchObject({
        events: kinds.length,
        sources: 2,
        disputedEvents: 1,
        discrepancies: { conflict: 1, revised: 0 },
      })
      expect(run(disk, 'build')).toMatchObject({ status: 0, problems: [] })
      const index = JSON.parse(files(disk)['public/data/my-case/index.json'] ?? '') as { dossier: { title: string } }
      expect(index.dossier).toMatchObject({ title: 'My case', lanes: kinds.map(() => expect.anything() as unknown) })
    },
  )

  it('keeps what is wished for, and writes no maps or lists in braces', () => {
    const disk = memoryDisk({})
    begin(disk, '--title=Beirut: 4 August #1', '--zone', 'Asia/Beirut', '--language', 'ar')
    const written = files(disk)
    expect(written['dossiers/my-case/dossier.yaml']).toMatch(/^title: 'Beirut: 4 August #1'$/m)
    expect(written['dossiers/my-case/dossier.yaml']).toMatch(/^zone: Asia\/Beirut #/m)
    expect(written['dossiers/my-case/sources/example-agency-2024-05-20.yaml']).toMatch(/^language: ar #/m)
    const lines = Object.values(written).flatMap((text) => text.split('\n').map((line) => line.replace(/#.*/, '')))
    expect(lines.filter((line) => /[{}]|\[[^\]]/.test(line))).toEqual([])
    expect(run(disk, 'check', 'my-case')).toMatchObject({ status: 0, problems: [] })
  })

  it('leaves nothing of the example when that is deleted as its comments say', () => {
    const disk = memoryDisk({})
    begin(disk)
    run(disk, 'build')
    const folder = 'dossiers/my-case'
    disk.files.set(`${folder}/events.yaml`, '[]\n')
    disk.files.delete(`${folder}/sources/example-agency-2024-05-20.yaml`)
    disk.files.delete(`${folder}/sources/example-gazette-2024-05-21.yaml`)
    disk.files.delete(`${folder}/published-ids.txt`)
    expect(run(disk, 'build')).toMatchObject({ status: 0, problems: [] })
    expect(run(disk, 'check')).toMatchObject({ status: 0, problems: [] })
    // The actor and the place of the example stay until editors put their own in their place.
    const left = [...disk.files].filter(([path, text]) => /example/.test(path) || /example-/.test(String(text)))
    expect(left.map(([path]) => path)).toEqual([
      `${folder}/actors.yaml`,
      `${folder}/places.yaml`,
      'public/data/my-case/index.json',
    ])
  })

  it('writes over nothing', () => {
    const disk = memoryDisk({ 'dossiers/my-case/notes.txt': 'mine' })
    expect(begin(disk)).toMatchObject({
      status: 1,
      written: [],
      problems: [{ code: 'is-there', file: 'dossiers/my-case' }],
    })
    expect(files(disk)).toEqual({ 'dossiers/my-case/notes.txt': 'mine' })
  })

  it.each([
    [['init', 'My Case', '--title', 'x'], '“id”: “My Case” is not an id', 'Did you mean my-case? Ids are kebab-case'],
    [['init', 'd'], 'The dossier has no title.', 'Give it one with --title "…", or run this in a terminal'],
    [['init', 'd', '--title', ' '], '“title” is empty', 'Write something.'],
    [['init', 'd', '--title', '<b>x</b>'], '“title” holds HTML: “<b>”', 'Texts are plain'],
    [
      ['init', 'd', '--title', 'x', '--kinds', 'incidnt'],
      'there is no kind “incidnt” to begin with',
      'Did you mean incident?',
    ],
    [['init', 'd', '--title', 'x', '--kinds', ','], '“kinds” is empty', 'Name one or more of incident, '],
    [['init', 'd', '--title', 'x', '--zone', 'Asia/Beiruth'], '“zone”: ', 'Did you mean Asia/Beirut?'],
    [['init', 'd', '--title', 'x', '--language', 'kr'], '“language”: “kr” is not a language tag', 'Did you mean ko?'],
  ])('%j: says what is wrong and what to do, and writes nothing', (args, message, hint) => {
    const disk = memoryDisk({})
    const { status, problems } = run(disk, ...args)
    expect(status).toBe(1)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toContain(message)
    expect(problems[0]?.hint).toContain(hint)
    expect(disk.files.size).toBe(0)
  })

  it('tells a person the same in two lines', () => {
    let stderr = ''
    const surroundings = { disk: memoryDisk({}), clock: () => 0, stdout: () => undefined }
    expect(runCommand(['init', 'd'], { ...surroundings, stderr: (text) => (stderr += text) })).toBe(1)
    expect(stderr).toBe(
      'The dossier has no title.\n    Give it one with --title "…", or run this in a terminal: then it is asked for.\n',
    )
  })

  it.each([
    [['init'], 'Name the dossier that begins: init ID.'],
    [['init', 'd', 'e'], '“e” is one word too many.'],
    [
      ['init', 'd', '--out', 'x'],
      '--out goes with check or build or report or release or retire or remove or rename or compare.',
    ],
  ])('%j is no command line: %s', (args, message) => {
    expect(run(memoryDisk({}), ...args).problems).toMatchObject([{ code: 'usage', message }])
  })
})

describe('a command for one dossier', () => {
  const two = () => {
    const disk = memoryDisk(smallDossier())
    begin(disk)
    return disk
  }

  it('looks at that one alone', () => {
    const disk = two()
    disk.files.set('dossiers/my-case/events.yaml', 'no: list\n')
    expect(run(disk, 'check').status).toBe(1)
    expect(run(disk, 'check', 'd')).toMatchObject({ status: 0, problems: [], counts: { d: { events: 1 } } })
    expect(Object.keys(run(disk, 'check', 'd').counts)).toEqual(['d'])
  })

  it('builds that one, and leaves the others in the catalogue as they are', () => {
    const [disk, whole] = [two(), two()]
    run(disk, 'build', 'my-case')
    expect(Object.keys(files(disk)).some((path) => path.startsWith('public/data/d/'))).toBe(false)
    run(disk, 'build', 'd')
    run(whole, 'build')
    expect(files(disk)).toEqual(files(whole))
  })

  it('refuses a catalogue that it cannot keep', () => {
    const disk = two()
    disk.files.set('public/data/catalogue.json', '{')
    expect(run(disk, 'build', 'd')).toMatchObject({ status: 1, written: [], problems: [{ code: 'bad-catalogue' }] })
    expect(run(disk, 'build')).toMatchObject({ status: 0 })
  })

  it.each(['check', 'build', 'report'])('%s: says which there are where there is none of that id', (command) => {
    expect(run(two(), command, 'my-cas')).toMatchObject({
      status: 1,
      problems: [{ code: 'no-such-dossier', hint: 'Did you mean my-case? There is d, my-case.' }],
    })
  })
})
