import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changeId } from '../../../../pipeline/command/edit/change-id.ts'
import { changeIdInLines } from '../../../../pipeline/command/edit/change-id-in-lines.ts'
import { MOVED_SORTS } from '../../../../pipeline/command/edit/id-places.ts'
import { asLines } from '../../yaml/lines/as-lines.ts'
import { memoryDisk, run, smallDossier } from '../../memory-disk.ts'

const REGISTER = 'dossiers/d/published-ids.txt'
const more = {
  'dossiers/d/assessments.yaml':
    '- event: e\n  attribute: occurred\n  stands: 2024-04-25\n  because: The source says so.\n  basis: [s]\n',
  [REGISTER]: 'dossier d\nevent e\nsource s\n',
}

const lay = (others: Readonly<Record<string, string>> = more) => memoryDisk(smallDossier(others))

describe('mv', () => {
  it('gives an event another id in every file, and links to the old one go on working', () => {
    const disk = lay()
    const { status, written } = run(disk, 'mv', 'event', 'd', 'e', 'strike-on-kharkiv')
    expect({ status, written }).toEqual({
      status: 0,
      written: ['dossiers/d/assessments.yaml', 'dossiers/d/events.yaml', 'dossiers/d/sources/s.yaml'],
    })
    expect(disk.files.get('dossiers/d/events.yaml')).toContain('id: strike-on-kharkiv, formerIds: [e]')
    expect(run(disk, 'check')).toMatchObject({ status: 0, problems: [] })
  })

  it('gives a source another id and its file the name', () => {
    const disk = lay()
    expect(run(disk, 'mv', 'source', 'd', 's', 'o-2024-05-01').status).toBe(0)
    expect(disk.files.has('dossiers/d/sources/s.yaml')).toBe(false)
    expect(disk.files.get('dossiers/d/sources/o-2024-05-01.yaml')).toMatch(/^id: o-2024-05-01\nformerIds: \[s\]\n/)
    expect(run(disk, 'check')).toMatchObject({ status: 0, problems: [] })
  })

  it('goes back to an id that it had', () => {
    const disk = lay()
    run(disk, 'mv', 'event', 'd', 'e', 'e-2')
    run(disk, 'build')
    expect(run(disk, 'mv', 'event', 'd', 'e-2', 'e').status).toBe(0)
    expect(disk.files.get('dossiers/d/events.yaml')).toContain('id: e, formerIds: [e-2]')
    expect(run(disk, 'check')).toMatchObject({ status: 0, problems: [] })
  })

  it('leaves no former id where the old one was never published', () => {
    const disk = lay({})
    expect(run(disk, 'mv', 'event', 'd', 'e', 'f').status).toBe(0)
    expect(disk.files.get('dossiers/d/events.yaml')).not.toContain('formerIds')
  })

  it.each([
    [
      'an id that is not there',
      ['event', 'd', 'ee', 'f'],
      'there is no event “ee”',
      /^Did you mean e\? Name the event by its id\.$/,
    ],
    ['an id that is none', ['event', 'd', 'e', 'E 2'], /E 2/, /kebab-case/],
    ['the same id', ['event', 'd', 'e', 'e'], '“e” is the id of a present event', /choose another/],
    ['the id of another', ['source', 'd', 's', 't'], '“t” is the id of a present source', /choose another/],
    ['a former id of another', ['source', 'd', 's', 'u'], '“u” is a former id of t', /choose another/],
    ['a former id as the old one', ['source', 'd', 'u', 'v'], '“u” is a former id', /Write the present one: t\./],
    ['a dossier that is not there', ['event', 'x', 'e', 'f'], 'holds no dossier “x”', /There is d\./],
  ])('refuses %s, and writes nothing', (_, args, message, hint) => {
    const disk = lay({ 'dossiers/d/sources/t.yaml': 'id: t\noutlet: O\ntitle: T\nunread: true\nformerIds: [u]\n' })
    const before = new Map(disk.files)
    const { status, problems } = run(disk, 'mv', ...args)
    expect(status).toBe(1)
    expect(problems[0]?.message).toMatch(message)
    expect(problems[0]?.hint).toMatch(hint)
    expect(disk.files).toEqual(before)
  })

  it('refuses a dossier that has an error: an id may stand where it is not read', () => {
    const disk = lay({ 'dossiers/d/sources/t.yaml': 'id: t\nclaims:\n  - { event: e\n' })
    const before = new Map(disk.files)
    expect(run(disk, 'mv', 'event', 'd', 'e', 'f')).toMatchObject({ status: 1, written: [] })
    expect(disk.files).toEqual(before)
  })

  it.each([
    [['mv'], 'Say what gets another id: mv event|source DOSSIER OLD-ID NEW-ID.'],
    [['mv', 'actor', 'd', 'a', 'b'], 'Say what gets another id: mv event|source DOSSIER OLD-ID NEW-ID.'],
    [
      ['mv', 'event', 'd', 'e'],
      'Name the dossier, the id as it is and the new one: mv event|source DOSSIER OLD-ID NEW-ID.',
    ],
    [['mv', 'event', 'd', 'e', 'f', 'g'], '“g” is one word too many.'],
  ])('says what is missing of %j', (args, message) => {
    expect(run(lay(), ...args).problems[0]?.message).toBe(message)
  })
})

const DEMO = 'tests/dossiers/demo'

describe('mv in a dossier of JSON Lines', () => {
  it('renames the file of a source, and leaves the lines that do not name it as they are', () => {
    const files = asLines(smallDossier(more))
    const path = 'dossiers/d/sources/s.jsonl'
    const spaced = files[path]!.replace('{"event"', '{ "event"')
    const disk = memoryDisk({ ...files, [path]: spaced })
    expect(run(disk, 'mv', 'source', 'd', 's', 's-2').status).toBe(0)
    expect(disk.files.has(path)).toBe(false)
    const [head, ...claims] = String(disk.files.get('dossiers/d/sources/s-2.jsonl')).split('\n')
    expect(JSON.parse(head!)).toMatchObject({ id: 's-2', formerIds: ['s'] })
    expect(claims).toEqual(spaced.split('\n').slice(1))
    expect(run(disk, 'check')).toMatchObject({ status: 0, problems: [] })
  })
})

describe('a whole dossier is as sound as before when the ids are changed', () => {
  const paths = readdirSync(DEMO, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(yaml|txt)$/.test(path))
  const files = new Map(paths.map((path) => [path, readFileSync(`${DEMO}/${path}`, 'utf8')]))
  const lines = new Map(
    Object.entries(asLines(Object.fromEntries([...files].map(([path, text]) => [`/${path}`, text])))).map(
      ([path, text]) => [path.slice(1), text] as const,
    ),
  )
  const registered = files.get('published-ids.txt')?.split('\n') ?? []
  const problemsOf = (texts: ReadonlyMap<string, string>) => {
    const disk = memoryDisk(Object.fromEntries([...texts].map(([path, text]) => [`dossiers/demo/${path}`, text])))
    return run(disk, 'check').problems.map(({ code, message }) => `${code}: ${message}`)
  }

  it.each(MOVED_SORTS.flatMap((sort) => [[sort, 'YAML', files] as const, [sort, 'JSON Lines', lines] as const]))(
    'of every %s, in %s',
    (sort, _, written) => {
      const moved = new Map(written)
      for (const line of registered) {
        const [of, from = ''] = line.split(' ')
        if (of !== sort) continue
        for (const [path, text] of moved) {
          const change = { sort, from, to: `${from}-moved`, wasPublished: true }
          const isLines = path.endsWith('.jsonl')
          const changed = isLines ? changeIdInLines(path, text, change) : changeId(path, text, change)
          const isItsOwn = sort === 'source' && path === `sources/${from}.${isLines ? 'jsonl' : 'yaml'}`
          if (isItsOwn) moved.delete(path)
          moved.set(isItsOwn ? path.replace(from, `${from}-moved`) : path, changed)
        }
      }
      expect([...moved.values()].join('').match(/-moved["\n]/g)?.length).toBeGreaterThan(10)
      // A place with an old id would be warned of: that is a former id now.
      expect(problemsOf(moved).filter((problem) => /^(former|unknown|vanished)/.test(problem))).toEqual([])
      expect(problemsOf(moved)).toHaveLength(problemsOf(written).length)
    },
  )
})
