import { parseArgs } from 'node:util'
import { parseIsoDay } from '../../src/domain/calendar-day.ts'

/** What is done with all dossiers. */
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

const OPTIONS = {
  dossiers: { type: 'string', default: 'dossiers' },
  out: { type: 'string', default: 'public/data' },
  archive: { type: 'string' },
  date: { type: 'string' },
  notes: { type: 'string' },
  sign: { type: 'string' },
  keep: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** Which options go with a command, besides --json and --help. */
const GOES_WITH: Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>> = {
  check: ['dossiers', 'out', 'archive', 'write'],
  build: ['dossiers', 'out', 'archive'],
  report: ['dossiers', 'out', 'archive'],
  release: ['dossiers', 'out', 'date', 'notes', 'sign', 'keep'],
  key: [],
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
    if (named !== undefined) return wrong(`“${named}” is one word too many.`)
    if (write && options.archive === null) return wrong(WRITE_GOES)
    return { kind: 'run', command: run, options, json, write }
  }
  if (extra !== undefined) return wrong(`“${extra}” is one word too many.`)
  if (command === 'key') {
    if (named === undefined) return wrong('Name the file for the new key: key FILE.')
    return { kind: 'key', file: named, json }
  }
  if (named === undefined) return wrong('Name the dossier of which a release is made: release ID --date 2026-11-30.')
  const { date, notes = null, sign: key = null, keep } = values
  if (date === undefined) return wrong('Give the release its day: --date 2026-11-30.')
  if (parseIsoDay(date) === null) return wrong(`“${date}” is not a day: write year, month and day, --date 2026-11-30.`)
  return { kind: 'release', dossier: named, date, notes, key, isKept: keep, options, json }
}

function wrong(message: string): ReadArgs {
  return { kind: 'wrong', message }
}

/** Without the slash at the end. */
function trimmed(folder: string): string {
  return folder.length > 1 ? folder.replace(/\/+$/, '') || '/' : folder
}
