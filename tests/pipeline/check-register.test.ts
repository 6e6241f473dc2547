import { describe, expect, it } from 'vitest'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

const EVENTS = 'dossiers/d/events.yaml'
const SOURCE = 'dossiers/d/sources/s.yaml'
const REGISTER = 'dossiers/d/published-ids.txt'

/** The small dossier, built once. */
function publishedDossier() {
  const disk = memoryDisk(smallDossier())
  expect(run(disk, 'build').status).toBe(0)
  return disk
}
const idsIn = (disk: ReturnType<typeof memoryDisk>) =>
  String(disk.files.get(REGISTER))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
const codes = (disk: ReturnType<typeof memoryDisk>, command: string) =>
  run(disk, command).problems.map(({ code }) => code)

describe('the register of published ids', () => {
  it('is made by the first build, says what it is, and stays as it is while nothing is new', () => {
    const disk = memoryDisk(smallDossier())
    expect(run(disk, 'build').written).toContain(REGISTER)
    const text = String(disk.files.get(REGISTER))
    expect(text).toMatch(/^# Every id of this dossier that was ever published\./)
    expect(idsIn(disk)).toEqual(['dossier d', 'event e', 'source s'])
    run(disk, 'build')
    expect(disk.files.get(REGISTER)).toBe(text)
  })

  it('grows in order, and keeps its comments and its line ends to itself', () => {
    const disk = memoryDisk(smallDossier({ [REGISTER]: '# Ours.\r\nsource s\r\nevent e\r\n' }))
    disk.files.set(EVENTS, '- { id: e, kind: strike, title: E }\n- { id: d, kind: strike, title: D }\n')
    expect(run(disk, 'build').status).toBe(0)
    expect(disk.files.get(REGISTER)).toBe('# Ours.\ndossier d\nevent d\nevent e\nsource s\n')
  })

  it('is not touched by check, nor by a build that finds an error or cannot publish', () => {
    const disk = memoryDisk(smallDossier())
    run(disk, 'check')
    disk.files.set(EVENTS, '- { id: e, kind: strike, title: "E }\n')
    run(disk, 'build')
    expect(disk.files.has(REGISTER)).toBe(false)

    const full = memoryDisk(smallDossier())
    const { replace } = full
    full.replace = (folder, ...rest) => {
      if (folder === 'public/data') throw new Error('no')
      return replace(folder, ...rest)
    }
    expect(codes(full, 'build')).toEqual(['cannot-write'])
    expect(full.files.has(REGISTER)).toBe(false)
  })

  it('says so if it cannot be written', () => {
    const disk = memoryDisk(smallDossier())
    disk.write = () => {
      throw new Error('no')
    }
    expect(run(disk, 'build')).toMatchObject({
      status: 1,
      problems: [{ code: 'cannot-write', file: REGISTER, hint: expect.stringContaining('ake dossiers/d writable') }],
    })
  })

  it('must have all that is published: check says if it was not committed with it', () => {
    const disk = publishedDossier()
    disk.files.set(REGISTER, 'dossier d\nevent e\n')
    expect(run(disk, 'check')).toMatchObject({
      status: 1,
      problems: [{ code: 'unregistered-id', file: REGISTER, message: expect.stringContaining('source s') }],
    })
    disk.files.delete(REGISTER)
    expect(codes(disk, 'check')).toEqual(['unregistered-id'])
    expect(codes(disk, 'build')).toEqual([])
    expect(codes(disk, 'check')).toEqual([])
  })

  it('does not hinder what is written and not yet published', () => {
    const disk = publishedDossier()
    disk.files.set(EVENTS, '- { id: e, kind: strike, title: E }\n- { id: new, kind: strike, title: New }\n')
    expect(codes(disk, 'check')).toEqual(['no-claim'])
  })
})

describe('ids once published', () => {
  it('cannot vanish, whatever became of the output, and can move to formerIds', () => {
    const disk = publishedDossier()
    const source = new TextDecoder().decode(disk.read(SOURCE) ?? undefined)
    for (const path of disk.files.keys()) if (path.startsWith('public/')) disk.files.delete(path)

    disk.files.set(EVENTS, '- { id: f, kind: strike, title: E }\n')
    disk.files.set(SOURCE, source.replace('event: e', 'event: f'))
    const vanished = run(disk, 'build')
    expect(vanished.status).toBe(1)
    expect(vanished.written).toEqual([])
    expect(vanished.problems).toEqual([
      expect.objectContaining({
        code: 'vanished-id',
        file: REGISTER,
        line: 5,
        column: 7,
        hint: expect.stringContaining('formerIds: [e]') as string,
      }),
    ])

    disk.files.set(EVENTS, '- { id: f, kind: strike, title: E, formerIds: [e] }\n')
    const moved = run(disk, 'build')
    expect(moved.problems).toEqual([])
    expect(idsIn(disk)).toEqual(['dossier d', 'event e', 'event f', 'source s'])

    // A former id binds for ever.
    disk.files.set(EVENTS, '- { id: f, kind: strike, title: E }\n')
    expect(codes(disk, 'check')).toEqual(['vanished-id'])
  })

  it('of sources are kept as well', () => {
    const disk = publishedDossier()
    const source = new TextDecoder().decode(disk.read(SOURCE) ?? undefined)
    disk.files.delete(SOURCE)
    disk.files.set('dossiers/d/sources/t.yaml', source.replace('id: s', 'id: t'))
    expect(run(disk, 'check').problems).toEqual([
      expect.objectContaining({ code: 'vanished-id', file: REGISTER, line: 6, column: 8 }),
    ])
    disk.files.set('dossiers/d/sources/t.yaml', source.replace('id: s', 'id: t\nformerIds: [s]'))
    expect(codes(disk, 'check')).toEqual([])
  })

  it('are not said to vanish where their file cannot be read', () => {
    const disk = publishedDossier()
    disk.files.set(EVENTS, '- { id: e, kind: strike, title: "E }\n')
    expect(codes(disk, 'check')).toEqual(['syntax'])
  })

  it('a dossier keeps its name, and takes its register with it when it is taken down', () => {
    const disk = publishedDossier()
    const before = new Map(disk.files)
    for (const [path, text] of before) {
      if (!path.startsWith('dossiers/d/')) continue
      disk.files.set(path.replace('/d/', '/other/'), String(text).replace('id: d\n', 'id: other\n'))
      disk.files.delete(path)
    }
    expect(codes(disk, 'build')).toEqual(['renamed-dossier'])
    disk.files.delete('dossiers/other/published-ids.txt')
    // What was published of it is not left there in silence.
    expect(codes(disk, 'build')).toEqual(['unknown-data'])
    for (const path of disk.files.keys()) if (path.startsWith('public/data/d/')) disk.files.delete(path)
    expect(codes(disk, 'build')).toEqual([])
  })
})
