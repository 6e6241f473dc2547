import { readdirSync, readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { Problems } from '../../pipeline/problem.ts'
import { parseFile } from '../../pipeline/steps/parse.ts'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

const DEMO = 'tests/dossiers/demo'

/** The files of the demo, each list of it in a folder: one half as YAML, the other as JSON Lines. */
function inFolders(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => {
      const folder = /^(.*\/(?:actors|places|events|assessments))\.yaml$/.exec(path)?.[1]
      if (folder === undefined) return [[path, text]]
      const tree = parseFile(path, new TextEncoder().encode(text), new Problems())?.tree
      const items = Array.isArray(tree) ? (tree as unknown[]) : []
      expect(items.length).toBeGreaterThan(1)
      const half = items.length >> 1
      const lines = items.slice(half).map((item) => `${JSON.stringify(item)}\n`)
      return [
        [`${folder}/a.yaml`, stringify(items.slice(0, half), { defaultStringType: 'QUOTE_DOUBLE' })],
        [`${folder}/b.jsonl`, lines.join('')],
      ]
    }),
  )
}

const paths = readdirSync(DEMO, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(yaml|txt)$/.test(path))
const demo = Object.fromEntries(paths.map((path) => [`dossiers/demo/${path}`, readFileSync(`${DEMO}/${path}`, 'utf8')]))

const small = (events: Readonly<Record<string, string>>) => {
  const { 'dossiers/d/events.yaml': _, ...others } = smallDossier()
  return memoryDisk({
    ...others,
    ...Object.fromEntries(Object.entries(events).map(([name, text]) => [`dossiers/d/events/${name}`, text])),
  })
}

describe('a list that is a folder of files', () => {
  it('is published as the same in one file, byte for byte', () => {
    const published = (files: Record<string, string>) => {
      const disk = memoryDisk(files)
      expect(run(disk, 'build').status).toBe(0)
      return [...disk.files].filter(([path]) => path.startsWith('public/')).toSorted(([a], [b]) => (a < b ? -1 : 1))
    }
    const divided = inFolders(demo)
    expect(Object.keys(divided)).toHaveLength(Object.keys(demo).length + 4)
    expect(published(divided)).toEqual(published(demo))
  })

  it('uses an id once: both places are told', () => {
    const disk = small({
      '2023.yaml': '- { id: e, kind: strike, title: E }\n',
      '2024.jsonl': '{"id":"f","kind":"strike","title":"F"}\n{"id":"e","kind":"strike","title":"E again"}\n',
    })
    expect(run(disk, 'check').problems).toMatchObject([
      {
        code: 'duplicate-id',
        file: 'dossiers/d/events/2024.jsonl',
        line: 2,
        hint: 'It stands in dossiers/d/events/2023.yaml, line 1, already: choose another.',
      },
    ])
  })

  it('has what is wrong in one of its files told there, and nothing is said to be unknown for it', () => {
    const disk = small({ '2023.yaml': '- { id: e, kind: strike\n', '2024.yaml': '[]\n' })
    expect(run(disk, 'check').problems).toMatchObject([{ code: 'syntax', file: 'dossiers/d/events/2023.yaml' }])
  })

  it('holds a file of it at least', () => {
    const disk = small({ 'README.md': 'Nothing yet.\n' })
    expect(run(disk, 'check').problems).toMatchObject([
      { code: 'missing-file', file: 'dossiers/d/events', message: 'holds no file of events' },
    ])
  })

  it('is written once: a file of its name beside it is an error', () => {
    const files = { ...smallDossier(), 'dossiers/d/events/2024.yaml': '[]\n' }
    expect(run(memoryDisk(files), 'check').problems).toMatchObject([
      {
        code: 'second-file',
        file: 'dossiers/d/events.yaml',
        message: expect.stringMatching(/^stands beside events\/: /) as string,
      },
    ])
  })

  it('has other endings refused, and other files named', () => {
    const disk = small({
      '2023.yml': '[]\n',
      '2024.yaml': '- { id: e, kind: strike, title: E }\n',
      'notes.txt': 'Notes.\n',
    })
    expect(run(disk, 'check').problems.map(({ code, file }) => [code, file])).toEqual([
      ['wrong-extension', 'dossiers/d/events/2023.yml'],
      ['unexpected-file', 'dossiers/d/events/notes.txt'],
    ])
  })

  it('has what is imported in a file of its own', () => {
    const disk = small({ '2024.jsonl': '{"id":"e","kind":"strike","title":"E"}\n' })
    disk.files.set('t.csv', 'title,date\nFurther,2024-05-02\n')
    expect(run(disk, 'import', 't.csv', '--into', 'd', '--kind', 'strike')).toMatchObject({ status: 0, problems: [] })
    expect(disk.files.get('dossiers/d/events/imported.yaml')).toBe('- id: further\n  kind: strike\n  title: Further\n')
    disk.files.set('u.csv', 'title,date\nLater,2024-05-03\n')
    expect(run(disk, 'import', 'u.csv', '--into', 'd', '--kind', 'strike')).toMatchObject({ status: 0 })
    expect(disk.files.get('dossiers/d/events/imported.yaml')).toMatch(/^- id: further\n[^]*\n- id: later\n/)
    expect(run(disk, 'check', 'd')).toMatchObject({ status: 0, counts: { d: { events: 3 } } })
  })

  it('has an id changed in the file that writes it', () => {
    const disk = small({
      '2023.yaml': 'events:\n  - { id: e, kind: strike, title: E }\n',
      '2024.jsonl': '{"id":"f","kind":"strike","title":"F"}\n',
    })
    expect(run(disk, 'build').status).toBe(0)
    expect(run(disk, 'mv', 'event', 'd', 'e', 'e-2').written).toEqual([
      'dossiers/d/events/2023.yaml',
      'dossiers/d/sources/s.yaml',
    ])
    expect(run(disk, 'mv', 'event', 'd', 'f', 'f-2').written).toEqual(['dossiers/d/events/2024.jsonl'])
    expect(run(disk, 'check')).toMatchObject({ status: 0 })
  })
})
