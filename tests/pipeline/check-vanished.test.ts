import { describe, expect, it } from 'vitest'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

const EVENTS = 'dossiers/d/events.yaml'
const SOURCE = 'dossiers/d/sources/s.yaml'

describe('ids once published', () => {
  it('cannot vanish, and can move to formerIds', () => {
    const disk = memoryDisk(smallDossier())
    expect(run(disk, 'build').status).toBe(0)
    const source = new TextDecoder().decode(disk.read(SOURCE) ?? undefined)

    disk.files.set(EVENTS, '- { id: f, kind: strike, title: E }\n')
    disk.files.set(SOURCE, source.replace('event: e', 'event: f'))
    const vanished = run(disk, 'build')
    expect(vanished.status).toBe(1)
    expect(vanished.written).toEqual([])
    expect(vanished.problems).toEqual([
      expect.objectContaining({
        code: 'vanished-id',
        file: EVENTS,
        hint: expect.stringContaining('formerIds: [e]') as string,
      }),
    ])

    disk.files.set(EVENTS, '- { id: f, kind: strike, title: E, formerIds: [e] }\n')
    const moved = run(disk, 'build')
    expect(moved.problems).toEqual([])
    expect(disk.files.has('public/data/d/events/e.json')).toBe(false)
    expect(disk.files.has('public/data/d/events/f.json')).toBe(true)

    // A former id binds for ever.
    disk.files.set(EVENTS, '- { id: f, kind: strike, title: E }\n')
    expect(run(disk, 'check').problems.map(({ code }) => code)).toEqual(['vanished-id'])
  })

  it('of sources are kept as well', () => {
    const disk = memoryDisk(smallDossier())
    run(disk, 'build')
    const source = new TextDecoder().decode(disk.read(SOURCE) ?? undefined)
    disk.files.delete(SOURCE)
    disk.files.set('dossiers/d/sources/t.yaml', source.replace('id: s', 'id: t'))
    expect(run(disk, 'check').problems).toEqual([
      expect.objectContaining({ code: 'vanished-id', file: 'dossiers/d/sources', line: 1, column: 1 }),
    ])
    disk.files.set('dossiers/d/sources/t.yaml', source.replace('id: s', 'id: t\nformerIds: [s]'))
    expect(run(disk, 'check').problems).toEqual([])
  })

  it('are not said to vanish where their file cannot be read', () => {
    const disk = memoryDisk(smallDossier())
    run(disk, 'build')
    disk.files.set(EVENTS, '- { id: e, kind: strike, title: "E }\n')
    expect(run(disk, 'check').problems.map(({ code }) => code)).toEqual(['syntax'])
  })
})
