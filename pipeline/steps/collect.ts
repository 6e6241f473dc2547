import { compareText } from '../../src/domain/reading.ts'
import type { Disk, Entry } from '../disk.ts'
import { didYouMean, suggestFrom } from '../nearest.ts'
import { type Problems, quoted, startOf } from '../problem.ts'
import { parseFile } from './parse.ts'
import type { ParsedDossier } from './validate.ts'

const LISTS = ['actors', 'places', 'events', 'assessments'] as const
const REQUIRED: readonly string[] = ['dossier', 'events']
/** Files that need no explanation anywhere. */
const PLAIN: ReadonlySet<string> = new Set(['README.md', 'LICENSE.md', 'LICENSE'])
const KNOWN: readonly string[] = ['dossier', ...LISTS]

/** Finds the dossiers of a folder, each a folder of its own; in order of their names. */
export function findDossiers(folder: string, disk: Disk, problems: Problems): { id: string; path: string }[] {
  const entries = visible(disk.list(folder))
  const folders = entries?.filter(({ isFolder }) => isFolder) ?? []
  if (!entries || folders.length === 0) {
    const what = entries ? 'holds no dossier' : 'is not there, or is no folder'
    problems.error(
      'no-dossiers',
      startOf(folder),
      what,
      'Name the folder of the dossiers with --dossiers DIR; each dossier is a folder in it.',
    )
  }
  for (const { name, isFolder } of entries ?? []) {
    if (!isFolder && !PLAIN.has(name))
      warnUnexpected(`${folder}/${name}`, 'Only folders, one a dossier, belong here.', problems)
  }
  return folders.map(({ name }) => ({ id: name, path: `${folder}/${name}` }))
}

/** Parses the files of one dossier. */
export function collectDossier(id: string, path: string, disk: Disk, problems: Problems): ParsedDossier {
  const entries = visible(disk.list(path)) ?? []
  const parsed = new Map<string, ReturnType<typeof parseFile>>()
  let hasSources = false
  for (const entry of entries) {
    const { name, isFolder } = entry
    const stem = stemOf(name)
    if (isFolder && name === 'sources') hasSources = true
    else if (!isFolder && KNOWN.includes(stem) && isYaml(entry, path, problems)) {
      parsed.set(stem, name.endsWith('.yaml') ? read(`${path}/${name}`, disk, problems) : null)
    } else if (!isFolder && PLAIN.has(name)) continue
    else if (isFolder || isYaml(entry, path, problems)) {
      const expected = [...KNOWN.map((known) => `${known}.yaml`), 'sources/']
      const hint = `${didYouMean(suggestFrom(expected)(name))}A dossier holds ${expected.join(', ')}.`
      warnUnexpected(`${path}/${name}`, hint, problems)
    }
  }
  for (const stem of REQUIRED) {
    if (!parsed.has(stem)) {
      parsed.set(stem, null)
      problems.error(
        'missing-file',
        startOf(`${path}/${stem}.yaml`),
        'is not there',
        `Every dossier needs a file ${stem}.yaml.`,
      )
    }
  }
  return {
    id,
    path,
    dossier: parsed.get('dossier') ?? null,
    lists: {
      actors: parsed.get('actors'),
      places: parsed.get('places'),
      events: parsed.get('events'),
      assessments: parsed.get('assessments'),
    },
    sources: hasSources ? collectSources(`${path}/sources`, disk, problems) : [],
  }
}

function collectSources(path: string, disk: Disk, problems: Problems): ParsedDossier['sources'] {
  const sources: { stem: string; parsed: ReturnType<typeof parseFile> }[] = []
  for (const entry of visible(disk.list(path)) ?? []) {
    const { name, isFolder } = entry
    if (isFolder || !/\.ya?ml$/.test(name)) {
      if (!PLAIN.has(name)) warnUnexpected(`${path}/${name}`, 'Only files <source id>.yaml belong here.', problems)
    } else if (isYaml(entry, path, problems)) {
      sources.push({
        stem: stemOf(name),
        parsed: name.endsWith('.yaml') ? read(`${path}/${name}`, disk, problems) : null,
      })
    }
  }
  return sources
}

/** Reports a file that ends in .yml: it is not read, yet what it should hold is not missing either. */
function isYaml({ name }: Entry, path: string, problems: Problems): boolean {
  if (name.endsWith('.yml')) {
    problems.error('wrong-extension', startOf(`${path}/${name}`), 'ends in .yml', `Rename it to ${stemOf(name)}.yaml.`)
  }
  return true
}

function read(file: string, disk: Disk, problems: Problems): ReturnType<typeof parseFile> {
  const bytes = disk.read(file)
  if (bytes) return parseFile(file, bytes, problems)
  problems.error('cannot-read', startOf(file), 'cannot be read', 'Look at its permissions.')
  return null
}

function warnUnexpected(path: string, hint: string, problems: Problems): void {
  problems.warn('unexpected-file', startOf(path), `${quoted(path.split('/').at(-1) ?? '')} is not looked at`, hint)
}

function stemOf(name: string): string {
  return name.replace(/\.ya?ml$/, '')
}

function visible(entries: readonly Entry[] | null): Entry[] | null {
  return entries && entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => compareText(a.name, b.name))
}
