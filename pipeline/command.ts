import { parseArgs } from 'node:util'
import type { Disk } from './disk.ts'
import { noteHashes } from './archive/note-hashes.ts'
import { formatRun } from './format-run.ts'
import { buildStateReport } from './report/build-state-report.ts'
import { formatStateReport } from './report/format-state-report.ts'
import { REGISTER_NAME } from './register/register.ts'
import { type ArchiveRun, type PipelineResult, runPipeline } from './run-pipeline.ts'
import { startOf, type Problem } from './problem.ts'

export const USAGE = `Usage: npm run dossier -- <command> [options]

Commands
  check   reads and compares the dossiers and reports every problem; writes nothing but what --write asks for
  build   does the same and, if there is no error, writes the JSON that the app reads, and adds the
          new ids to the register of each dossier, published-ids.txt
  report  says how a dossier stands, for its editors: what is unassessed, thin or far apart

Options
  --dossiers DIR   where the dossiers are, each a folder     (default: dossiers)
  --out DIR        where the JSON goes                       (default: public/data)
  --archive DIR    verify every quote and all words as written in DIR/<source id>.txt, or, of a version,
                   in DIR/<source id>@<day of capture>.txt
  --write          with check --archive, if there is no error: note the hash of each text of a version
                   that has none in the file of its source
  --json           print one JSON document instead of text
  --help           print this

Paths are relative to the working directory. npm runs a script in the folder of package.json.
The exit status is 1 if there is an error; warnings do not count.
`

/** What a command needs of its surroundings. */
export interface Surroundings {
  readonly disk: Disk
  /** Milliseconds from any fixed point. */
  readonly clock: () => number
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
}

/**
 * Runs one command line.
 * @param args what follows the name of the program
 * @returns the exit status: 0, or 1 where there is an error
 */
export function runCommand(args: readonly string[], { disk, clock, stdout, stderr }: Surroundings): 0 | 1 {
  const startMs = clock()
  const read = readArgs(args)
  if (read.kind === 'help') {
    stdout(USAGE)
    return 0
  }
  if (read.kind === 'wrong') {
    if (args.includes('--json')) stdout(toDocument([usageProblem(read.message)], null, []))
    else stderr(`${read.message}\n\n${USAGE}`)
    return 1
  }
  const { command, options, json, write } = read
  const misplaced = findMisplacedOutput(options, disk)
  if (misplaced) {
    if (json) stdout(toDocument([misplaced], null, []))
    else stderr(`${misplaced.message}\n    ${misplaced.hint}\n`)
    return 1
  }
  const result = runPipeline({ ...options, isPublishedRegistered: command === 'check' }, disk)
  const written = command === 'build' ? writeResult(result, options.out, disk) : write ? writeHashes(result, disk) : []
  const problems = result.problems.sorted()
  if (command === 'report' && result.problems.errorCount === 0) {
    const reports = result.compared.map((one) => [one.dossier.id, buildStateReport(one)] as const)
    stdout(
      json
        ? `${JSON.stringify(Object.fromEntries(reports), null, 2)}\n`
        : reports.map(([id, report]) => formatStateReport(id, report)).join('\n'),
    )
    return 0
  }
  if (json) stdout(toDocument(problems, result, written))
  else stdout(formatRun({ command, problems, result, written, elapsedMs: clock() - startMs }))
  return result.problems.errorCount > 0 ? 1 : 0
}

/**
 * Publishes, and then adds to the registers: what could not be published must not be registered.
 * @returns the paths written or removed; what could not be written is reported
 */
function writeResult({ files, stale, registers, problems }: PipelineResult, out: string, disk: Disk): string[] {
  if (!files) return []
  const written: string[] = []
  const write = (folder: string, texts: ReadonlyMap<string, string>, removed: readonly string[], otherwise: string) => {
    try {
      written.push(...disk.replace(folder, texts, removed).map((path) => `${folder}/${path}`))
      return true
    } catch (error) {
      const { message, hint } = whyNotWritten(error, otherwise)
      problems.error('cannot-write', startOf(folder), `cannot be written: ${message}`, hint)
      return false
    }
  }
  if (!write(out, files, stale, 'name another folder with --out DIR')) return []
  for (const [folder, text] of registers) {
    const otherwise = `make it writable: ${REGISTER_NAME} in it must list what is published`
    write(folder, new Map([[REGISTER_NAME, text]]), [], otherwise)
  }
  return written
}

/**
 * Notes the hashes of archived texts in the files of their sources.
 * @returns the paths written; what could not be written is reported
 */
function writeHashes({ archive, problems }: PipelineResult, disk: Disk): string[] {
  if (problems.errorCount > 0) return []
  return (archive?.unhashed ?? []).flatMap(({ folder, stem, hashes }) => {
    const file = `${folder}/${stem}.yaml`
    const bytes = disk.read(file)
    const noted = bytes && noteHashes(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), hashes)
    if (!noted) {
      const lines = [...hashes.values()].map((hash) => `sha256: ${hash}`).join('; ')
      problems.error(
        'cannot-note',
        startOf(file),
        'the hashes of its versions cannot be noted',
        `Write by hand: ${lines}.`,
      )
      return []
    }
    try {
      return disk.replace(folder, new Map([[`${stem}.yaml`, noted]]), []).map((path) => `${folder}/${path}`)
    } catch (error) {
      const { message, hint } = whyNotWritten(error, 'make it writable')
      problems.error('cannot-write', startOf(file), `cannot be written: ${message}`, hint)
      return []
    }
  })
}

const COMMANDS = ['check', 'build', 'report'] as const
type Command = (typeof COMMANDS)[number]

function isCommand(word: string): word is Command {
  return COMMANDS.some((command) => command === word)
}

type ReadArgs =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | {
      readonly kind: 'run'
      readonly command: Command
      readonly options: { dossiers: string; out: string; archive: string | null }
      readonly json: boolean
      readonly write: boolean
    }

function readArgs(args: readonly string[]): ReadArgs {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        dossiers: { type: 'string', default: 'dossiers' },
        out: { type: 'string', default: 'public/data' },
        archive: { type: 'string' },
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return { kind: 'help' }
    const [command, extra] = positionals
    if (command === undefined) return wrong('There is no command.')
    if (!isCommand(command)) return wrong(`There is no command “${command}”.`)
    if (extra !== undefined) return wrong(`“${extra}” is one word too many.`)
    const [dossiers, out] = [trimmed(values.dossiers), trimmed(values.out)]
    const archive = values.archive === undefined ? null : trimmed(values.archive)
    if (dossiers === '' || out === '' || archive === '') return wrong('The name of a folder is empty.')
    if (values.write && (command !== 'check' || archive === null))
      return wrong('--write goes with check --archive DIR.')
    return { kind: 'run', command, options: { dossiers, out, archive }, json: values.json, write: values.write }
  } catch (error) {
    // parseArgs says which option is unknown or lacks its value.
    return wrong(`${(error instanceof Error ? error.message : String(error)).split('. ')[0]}.`)
  }
}

function wrong(message: string): ReadArgs {
  return { kind: 'wrong', message }
}

/** Without the slash at the end. */
function trimmed(folder: string): string {
  return folder.length > 1 ? folder.replace(/\/+$/, '') || '/' : folder
}

/** The output would be read as a dossier: real paths are compared, for either may be reached through a link. */
function findMisplacedOutput({ out, dossiers }: { out: string; dossiers: string }, disk: Disk): Problem | null {
  const [realOut, realDossiers] = [disk.realPath(out), disk.realPath(dossiers)]
  if (!`${realOut}/`.startsWith(`${realDossiers.replace(/\/$/, '')}/`)) return null
  const named = (path: string, real: string) => (path === real ? path : `${path} (${real})`)
  const message = `The output ${named(out, realOut)} lies among the dossiers ${named(dossiers, realDossiers)}.`
  const hint = 'Name another folder with --out DIR.'
  return { severity: 'error', code: 'misplaced-output', ...startOf(out), message, hint }
}

/** @param otherwise what helps besides room on the disk */
function whyNotWritten(error: unknown, otherwise: string): { message: string; hint: string } {
  const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
  if (isFull) return { message: 'the disk is full', hint: `Make room on it, or ${otherwise}.` }
  const message = error instanceof Error ? error.message : String(error)
  return { message, hint: `${otherwise.charAt(0).toUpperCase()}${otherwise.slice(1)}.` }
}

function usageProblem(message: string): Problem {
  return { severity: 'error', code: 'usage', ...startOf(''), message, hint: 'See npm run dossier -- --help.' }
}

function toDocument(problems: readonly Problem[], result: PipelineResult | null, written: readonly string[]): string {
  const ok = !problems.some(({ severity }) => severity === 'error')
  const counts = Object.fromEntries(result?.counts ?? [])
  const archive = result?.archive ? { archive: toArchiveDocument(result.archive) } : {}
  return `${JSON.stringify({ ok, problems, counts, ...archive, written }, null, 2)}\n`
}

function toArchiveDocument({ checked, missing, unhashed }: ArchiveRun) {
  const files = unhashed.map(({ folder, stem }) => `${folder}/${stem}.yaml`)
  return { checked, missing, unhashed: files }
}
