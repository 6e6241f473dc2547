import { parseArgs } from 'node:util'
import { parseIsoDay } from '../../src/domain/calendar-day.ts'
import { type AskedImport, IMPORT_OPTIONS, readImport } from '../import/command/import-args.ts'
import { type AskedDossier, WISH_NAMES } from './make/dossier/asked-dossier.ts'
import { MOVED_SORTS, type MovedSort } from './edit/id-places.ts'

/** What is done with all dossiers, or with one. */
const RUNS = ['check', 'build', 'report'] as const

export interface RunOptions {
  readonly dossiers: string
  readonly out: string
  readonly archive: string | null
}

export type ReadArgs =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | {
      readonly kind: 'run'
      readonly command: (typeof RUNS)[number]
      /** The one dossier that it is done with; `null`: all. */
      readonly only: string | null
      readonly options: RunOptions
      readonly json: boolean
      readonly write: boolean
    }
  | {
      readonly kind: 'release'
      readonly dossier: string
      readonly date: string
      /** Files. */
      readonly notes: string | null
      readonly key: string | null
      readonly isKept: boolean
      readonly options: RunOptions
      readonly json: boolean
    }
  | { readonly kind: 'key'; readonly file: string; readonly json: boolean }
  | AskedDossier
  | AskedSource
  | AskedImport
  | AskedMove
  | AskedRetirement
  | AskedRemoval
  | AskedRename
  | AskedComparison

/** A source to add. */
export interface AskedSource {
  readonly kind: 'add'
  readonly dossier: string
  /** An address, or a file. */
  readonly from: string
  readonly id: string | null
  readonly url: string | null
  readonly dossiers: string
  readonly json: boolean
}

/** An event or a source that gets another id. */
export interface AskedMove {
  readonly kind: 'mv'
  readonly sort: MovedSort
  readonly dossier: string
  readonly from: string
  readonly to: string
  readonly dossiers: string
  readonly json: boolean
}

/** A dossier that is retired. */
export interface AskedRetirement {
  readonly kind: 'retire'
  readonly dossier: string
  readonly date: string
  readonly because: string
  /** The dossier to read in its place; `null`: none. */
  readonly instead: string | null
  readonly options: RunOptions
  readonly json: boolean
}

/** A dossier that is removed for good. */
export interface AskedRemoval {
  readonly kind: 'remove'
  readonly dossier: string
  readonly isSure: boolean
  readonly options: RunOptions
  readonly json: boolean
}

/** A dossier that gets another id. */
export interface AskedRename {
  readonly kind: 'rename'
  readonly from: string
  readonly to: string
  readonly options: RunOptions
  readonly json: boolean
}

/** Events that are compared as they come. */
export interface AskedComparison {
  readonly kind: 'compare'
  /** The dossier whose frame and sources they have. */
  readonly dossier: string
  /** The folder of the published data. */
  readonly out: string
  /** Whether each is written as the index has it, and not whole. */
  readonly forIndex: boolean
}

const OPTIONS = {
  dossiers: { type: 'string', default: 'dossiers' },
  out: { type: 'string', default: 'public/data' },
  archive: { type: 'string' },
  date: { type: 'string' },
  notes: { type: 'string' },
  sign: { type: 'string' },
  title: { type: 'string' },
  zone: { type: 'string' },
  language: { type: 'string' },
  kinds: { type: 'string' },
  id: { type: 'string' },
  url: { type: 'string' },
  because: { type: 'string' },
  instead: { type: 'string' },
  yes: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  index: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  ...IMPORT_OPTIONS,
} as const

/** Which options go with a command, besides --json and --help. */
const GOES_WITH: Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>> = {
  check: ['dossiers', 'out', 'archive', 'write'],
  build: ['dossiers', 'out', 'archive'],
  report: ['dossiers', 'out', 'archive'],
  release: ['dossiers', 'out', 'date', 'notes', 'sign', 'keep'],
  key: [],
  init: ['dossiers', ...WISH_NAMES],
  add: ['dossiers', 'id', 'url'],
  import: [
    'dossiers',
    'title',
    'zone',
    'language',
    'url',
    ...(Object.keys(IMPORT_OPTIONS) as (keyof typeof IMPORT_OPTIONS)[]),
  ],
  mv: ['dossiers'],
  retire: ['dossiers', 'out', 'date', 'because', 'instead'],
  remove: ['dossiers', 'out', 'yes'],
  rename: ['dossiers', 'out'],
  compare: ['out', 'index'],
}

const WRITE_GOES = '--write goes with check --archive DIR.'

/** @param args what follows the name of the program */
export function readArgs(args: readonly string[]): ReadArgs {
  try {
    return read(args)
  } catch (error) {
    // parseArgs says which option is unknown or lacks its value.
    return wrong(`${(error instanceof Error ? error.message : String(error)).split('. ')[0]}.`)
  }
}

function read(args: readonly string[]): ReadArgs {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    tokens: true,
    options: OPTIONS,
  })
  if (values.help) return { kind: 'help' }
  const [command, named, extra] = positionals
  if (command === undefined) return wrong('There is no command.')
  const own = GOES_WITH[command]
  if (!own) return wrong(`There is no command “${command}”.`)
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  const odd = given.find((name) => name !== 'json' && !own.some((known) => known === name))
  if (odd !== undefined) {
    if (odd === 'write') return wrong(WRITE_GOES)
    const fitting = Object.keys(GOES_WITH).filter((name) => GOES_WITH[name]?.some((known) => known === odd))
    return wrong(`--${odd} goes with ${fitting.join(' or ')}.`)
  }
  const options = {
    dossiers: trimmed(values.dossiers),
    out: trimmed(values.out),
    archive: values.archive === undefined ? null : trimmed(values.archive),
  }
  if (Object.values(options).includes('')) return wrong('The name of a folder is empty.')
  const { json, write } = values
  const run = RUNS.find((known) => known === command)
  if (run) {
    if (extra !== undefined) return wrong(`“${extra}” is one word too many.`)
    if (write && options.archive === null) return wrong(WRITE_GOES)
    return { kind: 'run', command: run, only: named ?? null, options, json, write }
  }
  if (command === 'add') return readAdd(positionals.slice(1), values, options.dossiers)
  if (command === 'mv') return readMove(positionals.slice(1), json, options.dossiers)
  if (command === 'rename') return readRename(positionals.slice(1), options, json)
  if (extra !== undefined) return wrong(`“${extra}” is one word too many.`)
  if (command === 'retire') return readRetirement(named, values, options)
  if (command === 'remove') {
    if (named === undefined) return wrong('Name the dossier that is removed for good: remove ID --yes.')
    return { kind: 'remove', dossier: named, isSure: values.yes, options, json }
  }
  if (command === 'compare') return readComparison(named, values.index, options.out, json)
  if (command === 'key') {
    if (named === undefined) return wrong('Name the file for the new key: key FILE.')
    return { kind: 'key', file: named, json }
  }
  if (command === 'import') return readImport(named, values, options.dossiers)
  if (command === 'init') {
    if (named === undefined) return wrong('Name the dossier that begins: init ID.')
    const { title = null, zone = null, language = null, kinds = null } = values
    return { kind: 'init', dossier: named, wishes: { title, zone, language, kinds }, dossiers: options.dossiers, json }
  }
  if (named === undefined) return wrong('Name the dossier of which a release is made: release ID --date 2026-11-30.')
  const { date, notes = null, sign: key = null, keep } = values
  if (date === undefined) return wrong('Give the release its day: --date 2026-11-30.')
  if (parseIsoDay(date) === null) return wrong(`“${date}” is not a day: write year, month and day, --date 2026-11-30.`)
  return { kind: 'release', dossier: named, date, notes, key, isKept: keep, options, json }
}

const ADD_SOURCE = 'add source DOSSIER URL|FILE'

function readAdd(
  [sort, dossier, from, extra]: readonly string[],
  { id, url, json }: { readonly id?: string | undefined; readonly url?: string | undefined; readonly json: boolean },
  dossiers: string,
): ReadArgs {
  if (sort !== 'source') return wrong(`Say what to add, and where: ${ADD_SOURCE}.`)
  if (dossier === undefined || from === undefined)
    return wrong(`Name the dossier, and an address or a file: ${ADD_SOURCE}.`)
  if (extra !== undefined) return wrong(`“${extra}” is one word too many.`)
  return { kind: 'add', dossier, from, id: id ?? null, url: url ?? null, dossiers, json }
}

const MOVE = `mv ${MOVED_SORTS.join('|')} DOSSIER OLD-ID NEW-ID`

function readMove([sort, dossier, from, to, extra]: readonly string[], json: boolean, dossiers: string): ReadArgs {
  const known = MOVED_SORTS.find((one) => one === sort)
  if (!known) return wrong(`Say what gets another id: ${MOVE}.`)
  if (dossier === undefined || from === undefined || to === undefined)
    return wrong(`Name the dossier, the id as it is and the new one: ${MOVE}.`)
  if (extra !== undefined) return wrong(`“${extra}” is one word too many.`)
  return { kind: 'mv', sort: known, dossier, from, to, dossiers, json }
}

const RETIRE = 'retire ID --date 2026-11-30 --because "Its claims are told in another dossier."'

interface RetirementValues {
  readonly date?: string | undefined
  readonly because?: string | undefined
  readonly instead?: string | undefined
  readonly json: boolean
}

function readRetirement(dossier: string | undefined, values: RetirementValues, options: RunOptions): ReadArgs {
  const { date, because, instead = null, json } = values
  if (dossier === undefined) return wrong(`Name the dossier that is retired: ${RETIRE}.`)
  if (date === undefined || because === undefined) return wrong(`Say since when, and why: ${RETIRE}.`)
  if (parseIsoDay(date) === null) return wrong(`“${date}” is not a day: write year, month and day, --date 2026-11-30.`)
  return { kind: 'retire', dossier, date, because, instead, options, json }
}

function readRename([from, to, extra]: readonly string[], options: RunOptions, json: boolean): ReadArgs {
  if (from === undefined || to === undefined)
    return wrong('Name the dossier by its id as it is, and the new one: rename OLD-ID NEW-ID.')
  if (extra !== undefined) return wrong(`“${extra}” is one word too many.`)
  return { kind: 'rename', from, to, options, json }
}

function readComparison(dossier: string | undefined, forIndex: boolean, out: string, json: boolean): ReadArgs {
  if (dossier === undefined) return wrong('Name the published dossier by whose frame events are compared: compare ID.')
  if (json) return wrong('What compare writes is JSON, a line an event: --json does not go with it.')
  return { kind: 'compare', dossier, out, forIndex }
}

function wrong(message: string): ReadArgs {
  return { kind: 'wrong', message }
}

/** Without the slash at the end. */
function trimmed(folder: string): string {
  return folder.length > 1 ? folder.replace(/\/+$/, '') || '/' : folder
}
