import { compareText } from '../../src/domain/text-order.ts'
import type { Disk, Entry } from '../disk/disk.ts'
import { didYouMean, suggestFrom } from '../names/nearest.ts'
import { type Problems, quoted, startOf } from '../problem.ts'
import { isLogo, SITE_YAML } from '../publish/site/read-site.ts'
import { isRetired } from '../register/read-retired.ts'
import { REGISTER_NAME } from '../register/register.ts'
import { reportedOnceOf } from '../../src/publish/remembered/reported-once-of.ts'
import { type LinesShape, parseLines } from '../yaml/lines/parse-lines.ts'
import { RELEASES } from '../releases/release-folder.ts'
import { joinTables, type ParsedSource, TABLE_NAMES, type TableName, type Tables } from './join-tables.ts'
import { type ParsedFile, parseFile } from './parse.ts'
import { parseTable } from './parse-table.ts'
import { reportOddEntry } from './report-odd-entry.ts'
import { LIST_NAMES, type ListName, type ParsedDossier } from './validate.ts'

const parsedOnce = reportedOnceOf<ParsedFile | null>()

const REQUIRED: readonly string[] = ['dossier', 'events']
/** Files that need no explanation anywhere. */
const PLAIN: ReadonlySet<string> = new Set(['README.md', 'LICENSE.md', 'LICENSE'])
const KNOWN: readonly string[] = ['dossier', ...LIST_NAMES]

/** A folder of the dossiers, and its path. */
export interface FoundDossier {
  readonly id: string
  readonly path: string
}

/** Finds the dossiers of a folder, each a folder of its own, in order of their names; none that was retired. */
export function findDossiers(folder: string, disk: Disk, problems: Problems): FoundDossier[] {
  const entries = visible(disk.list(folder))
  const dossiers: FoundDossier[] = []
  let isAnyOther = false
  for (const entry of entries ?? []) {
    const { name, kind } = entry
    const path = `${folder}/${name}`
    if (reportOddEntry(entry, path, null, problems)) isAnyOther = true
    else if (kind === 'folder' && isRetired(path, disk)) isAnyOther = true
    else if (kind === 'folder') dossiers.push({ id: name, path })
    // What holds for the site as a whole is read elsewhere.
    else if (!PLAIN.has(name) && name !== SITE_YAML && name !== 'site.yml' && !isLogo(name))
      warnUnexpected(path, 'Only folders, one a dossier, belong here.', problems)
  }
  if (dossiers.length === 0 && !isAnyOther) {
    const what = entries ? 'holds no dossier' : 'is not there, or is no folder'
    const hint = 'Name the folder of the dossiers with --dossiers DIR; each dossier is a folder in it.'
    problems.error('no-dossiers', startOf(folder), what, hint)
  }
  return dossiers
}

/** The one dossier of an id, among those of a folder; none (and a report) where there is no such. */
export function findDossier(
  id: string,
  folder: string,
  found: readonly FoundDossier[],
  problems: Problems,
): FoundDossier[] {
  const one = found.filter((dossier) => dossier.id === id)
  if (one.length === 0 && found.length > 0) {
    const known = found.map((dossier) => dossier.id)
    const hint = `${didYouMean(suggestFrom(known)(id))}There is ${known.join(', ')}.`
    problems.error('no-such-dossier', startOf(folder), `holds no dossier ${quoted(id)}`, hint)
  }
  return one
}

/** Parses the files of one dossier. */
export function collectDossier(id: string, path: string, disk: Disk, problems: Problems): ParsedDossier {
  /** What is there of the header and of each list, file after file. */
  const parsed = new Map<string, (ParsedFile | null)[]>()
  let sources: ParsedDossier['sources'] | null = []
  const seen = new Map<string, string>()
  for (const entry of entriesOf(path, disk, problems) ?? []) {
    const { name, kind } = entry
    const stem = stemOf(name)
    const at = `${path}/${name}`
    if (isSecond(stem, entry, at, seen, problems)) {
      // What it says is not known.
      parsed.get(stem)?.push(null)
      continue
    }
    if (name === 'sources') {
      sources = reportOddEntry(entry, at, 'folder', problems) ? null : collectSources(at, disk, problems)
    } else if (isInFolder(name) && kind === 'folder') parsed.set(name, collectList(name, at, disk, problems))
    else if (name === RELEASES) continue
    else if (name === REGISTER_NAME) reportOddEntry(entry, at, 'file', problems)
    else if (KNOWN.includes(stem) && isYamlName(name)) parsed.set(stem, [read(entry, at, disk, problems)])
    else if (isInLines(stem) && isRowsName(name)) parsed.set(stem, [read(entry, at, disk, problems, 'list')])
    else if (reportOddEntry(entry, at, null, problems) || (kind === 'file' && PLAIN.has(name))) continue
    else if (!isMisnamed(entry, at, problems)) {
      const expected = [...KNOWN.map((known) => `${known}.yaml`), 'sources/']
      const hint = `${didYouMean(suggestFrom(expected)(name))}A dossier holds ${expected.join(', ')}.`
      warnUnexpected(at, hint, problems)
    }
  }
  for (const stem of REQUIRED) {
    if (!parsed.has(stem)) {
      parsed.set(stem, [null])
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
    dossier: parsed.get('dossier')?.[0] ?? null,
    lists: {
      actors: parsed.get('actors'),
      places: parsed.get('places'),
      events: parsed.get('events'),
      assessments: parsed.get('assessments'),
    },
    ...joinSources(sources, { sources: parsed.get('sources'), claims: parsed.get('claims') }, path, problems),
  }
}

/** @param own those that have files of their own; `null`: they cannot be read */
function joinSources(
  own: ParsedDossier['sources'] | null,
  tables: Tables,
  path: string,
  problems: Problems,
): Pick<ParsedDossier, 'sources' | 'areSourcesKnown'> {
  const joined = joinTables(tables, path, new Set(own?.map(({ stem }) => stem)), problems)
  const areTablesKnown = [tables.sources, tables.claims].every((files) => files?.includes(null) !== true)
  return {
    sources: joined.length === 0 ? (own ?? []) : [...(own ?? []), ...joined].sort(bySourceFile),
    areSourcesKnown: own !== null && areTablesKnown,
  }
}

/** As files of these names would stand in a folder. */
function bySourceFile(a: ParsedSource, b: ParsedSource): number {
  return compareText(`${a.stem}.`, `${b.stem}.`)
}

/** The files of a list that is a folder, in order of their names; `null` for what cannot be read. */
function collectList(list: ListName | 'claims', path: string, disk: Disk, problems: Problems): (ParsedFile | null)[] {
  const entries = entriesOf(path, disk, problems)
  const seen = new Map<string, string>()
  let isWhole = entries !== null
  const files = (entries ?? []).flatMap((entry) => {
    const { name } = entry
    const at = `${path}/${name}`
    if (isSecond(stemOf(name), entry, at, seen, problems)) isWhole = false
    else if (isYamlName(name) && isList(list)) return read(entry, at, disk, problems)
    else if (isRowsName(name)) return read(entry, at, disk, problems, 'list')
    else if (reportOddEntry(entry, at, null, problems)) isWhole = false
    else if (!PLAIN.has(name)) warnUnexpected(at, `Only files of ${list}, ${endingsOf(list)}, belong here.`, problems)
    return []
  })
  if (!isWhole) return [...files, null]
  if (files.length > 0) return files
  const ending = isList(list) ? 'yaml' : 'jsonl'
  const hint = `Write the ${list} in files in it, such as ${list}/2024.${ending}, or make it a file ${list}.${ending}.`
  problems.error('missing-file', startOf(path), `holds no file of ${list}`, hint)
  return [null]
}

/** `null` where the folder cannot be read. */
function collectSources(path: string, disk: Disk, problems: Problems): ParsedDossier['sources'] | null {
  const entries = entriesOf(path, disk, problems)
  const seen = new Map<string, string>()
  return (
    entries?.flatMap((entry) => {
      const { name } = entry
      const at = `${path}/${name}`
      if (isSecond(stemOf(name), entry, at, seen, problems)) return []
      if (isYamlName(name)) return { stem: stemOf(name), parsed: read(entry, at, disk, problems) }
      if (isLinesName(name)) return { stem: stemOf(name), parsed: read(entry, at, disk, problems, 'source') }
      if (!reportOddEntry(entry, at, null, problems) && !PLAIN.has(name))
        warnUnexpected(at, 'Only files <source id>.yaml belong here.', problems)
      return []
    }) ?? null
  )
}

/**
 * Reports what says again what another is for: YAML, JSON Lines or Parquet of one name, or a list that is a file and a folder.
 * @param seen what came before it, by stems
 */
function isSecond(
  stem: string,
  { name, kind }: Entry,
  at: string,
  seen: Map<string, string>,
  problems: Problems,
): boolean {
  if (!isYamlName(name) && !isRowsName(name) && !(isInFolder(name) && kind === 'folder')) return false
  const first = seen.get(stem)
  if (first === undefined || at.endsWith('.yml') || first.endsWith('.yml')) {
    seen.set(stem, kind === 'folder' ? `${at}/` : at)
    return false
  }
  problems.error(
    'second-file',
    startOf(at),
    `stands beside ${first.slice(at.lastIndexOf('/') + 1)}: what it holds is written once, in one of the two`,
    'Join them, or delete one.',
  )
  return true
}

/** Reports a file that ends in .yml: it is not read, yet what it should hold is not missing either. */
function isMisnamed({ name, kind }: Entry, at: string, problems: Problems): boolean {
  if (kind !== 'file' || !name.endsWith('.yml')) return false
  problems.error('wrong-extension', startOf(at), 'ends in .yml', `Rename it to ${stemOf(name)}.yaml.`)
  return true
}

/** @param lines what the lines of a file of JSON Lines are; `null`: it is YAML */
function read(
  entry: Entry,
  at: string,
  disk: Disk,
  problems: Problems,
  lines: LinesShape | null = null,
): ParsedFile | null {
  if (reportOddEntry(entry, at, 'file', problems) || isMisnamed(entry, at, problems)) return null
  const bytes = disk.read(at)
  if (bytes)
    return parsedOnce([bytes], problems, () =>
      isParquetName(entry.name)
        ? parseTable(at, bytes, disk, problems)
        : lines
          ? parseLines(at, bytes, lines, problems)
          : parseFile(at, bytes, problems),
    )
  problems.error('cannot-read', startOf(at), 'cannot be read', 'Look at its permissions.')
  return null
}

/** What a folder holds that is known to be there, in order of names. */
function entriesOf(path: string, disk: Disk, problems: Problems): Entry[] | null {
  const entries = visible(disk.list(path))
  if (!entries) problems.error('cannot-read', startOf(path), 'cannot be read', 'Look at its permissions.')
  return entries
}

function warnUnexpected(path: string, hint: string, problems: Problems): void {
  problems.warn('unexpected-file', startOf(path), `${quoted(path.split('/').at(-1) ?? '')} is not looked at`, hint)
}

function isYamlName(name: string): boolean {
  return /\.ya?ml$/.test(name)
}

function isLinesName(name: string): boolean {
  return name.endsWith('.jsonl')
}

function isParquetName(name: string): boolean {
  return name.endsWith('.parquet')
}

/** Whether a file is a list that has an item a line, or a row. */
function isRowsName(name: string): boolean {
  return isLinesName(name) || isParquetName(name)
}

/** Whether files of that name may be lists of lines, or of rows. */
function isInLines(stem: string): stem is ListName | TableName {
  return isList(stem) || (TABLE_NAMES as readonly string[]).includes(stem)
}

/** Whether a folder of that name is a list in several files. */
function isInFolder(name: string): name is ListName | 'claims' {
  return isList(name) || name === 'claims'
}

function endingsOf(list: ListName | 'claims'): string {
  return list === 'claims' ? '.jsonl or .parquet' : '.yaml, .jsonl or .parquet'
}

function isList(stem: string): stem is ListName {
  return (LIST_NAMES as readonly string[]).includes(stem)
}

function stemOf(name: string): string {
  return name.replace(/\.(ya?ml|jsonl|parquet)$/, '')
}

function visible(entries: readonly Entry[] | null): Entry[] | null {
  return entries && entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => compareText(a.name, b.name))
}
