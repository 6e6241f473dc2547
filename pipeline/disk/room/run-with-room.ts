import { spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { getHeapStatistics } from 'node:v8'

/** Of the memory of a machine, what one command may have of it. */
const MOST_OF_MACHINE = 0.85
/** Of what a process may have, what a dossier may be expected to need before it gets another with more. */
const MOST_EXPECTED = 0.7

/** Bytes in memory for a byte of a file, at the most that was measured: of a line of JSON, of a table in Parquet, and of YAML. */
const HELD: Readonly<Record<string, number>> = { '.jsonl': 20, '.parquet': 200 }
const HELD_OF_YAML = 70

const HEAP_OPTION = '--max-old-space-size'
const MB = 1e6

/** How much one command may use on this machine, MB (10⁶ bytes). */
export function mostHeapMb(): number {
  const limit = process.constrainedMemory()
  return (MOST_OF_MACHINE * Math.min(totalmem(), limit > 0 ? limit : Infinity)) / MB
}

/** The option of Node that gives a process so much; Node counts in 2²⁰ bytes. */
export function heapOption(heapMb: number): string {
  return `${HEAP_OPTION}=${Math.floor((heapMb * MB) / 2 ** 20)}`
}

/** A process that may use more memory than Node gives it by itself. */
export interface Room {
  /** How much a command is expected to need, and how much it may use, MB (10⁶ bytes). */
  readonly expectedMb: number
  readonly heapMb: number
}

/**
 * The room that a command needs for what it reads; `null`: that which it has will do, or somebody set it.
 * @param args of the command line: the folder of the dossiers, and files that are named
 */
export function roomFor(args: readonly string[]): Room | null {
  if (isHeapSet()) return null
  const expectedBytes = sum(filesReadBy(args).map(([file, bytes]) => bytes * heldOf(file)))
  if (expectedBytes < MOST_EXPECTED * getHeapStatistics().heap_size_limit) return null
  return { expectedMb: expectedBytes / MB, heapMb: mostHeapMb() }
}

/**
 * Runs this program again, with more room, to its end; who ends this process ends that one.
 * @returns its exit status, and 1 with a word to the standard error where memory did not suffice
 */
export async function runWithRoom(
  { expectedMb, heapMb }: Room,
  script: string,
  args: readonly string[],
): Promise<number> {
  const options = [...process.execArgv, heapOption(heapMb)]
  if (expectedMb > heapMb)
    process.stderr.write(
      `About ${gb(expectedMb)} of memory may be needed; ${gb(heapMb)} may be used on this machine.\n`,
    )
  const child = spawn(process.execPath, [...options, script, ...args], { stdio: 'inherit' })
  for (const signal of ENDING) process.on(signal, () => child.kill(signal))
  const [status, signal] = await new Promise<[status: number | null, signal: NodeJS.Signals | null]>((end, fail) => {
    child.on('error', fail)
    child.on('exit', (...ended) => end(ended))
  })
  if (signal === null) return status ?? 1
  const what = SHORT_OF_MEMORY[signal]
  if (what === undefined) process.stderr.write(`\nThe command was ended by ${signal}.\n`)
  else
    process.stderr.write(
      `\nThe command ${what}: it could use ${gb(heapMb)}, and what it reads may need about ${gb(expectedMb)}.\n` +
        '    What was published before is as it was. Divide the dossier, or take a machine with more memory;\n' +
        '    docs/scale.md tells how events are compared in parts.\n',
    )
  return 1
}

/** By these somebody ends a command. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const SHORT_OF_MEMORY: Readonly<Record<string, string>> = {
  SIGABRT: 'ran out of memory',
  SIGKILL: 'was killed, as systems do where memory is short',
}

function isHeapSet(): boolean {
  return [...process.execArgv, process.env.NODE_OPTIONS ?? ''].some((option) =>
    /max[-_]old[-_]space[-_]size/.test(option),
  )
}

/** Paths and sizes of what a command line names to be read. */
function filesReadBy(args: readonly string[]): (readonly [file: string, bytes: number])[] {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: { dossiers: { type: 'string', default: 'dossiers' } },
  })
  const named = positionals.filter((path) => extname(path) !== '')
  return [...filesIn(String(values.dossiers)), ...named].flatMap((file) => {
    const state = statSync(file, { throwIfNoEntry: false })
    return state?.isFile() ? [[file, state.size] as const] : []
  })
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
  } catch {
    // What is wrong with it is told by what reads it.
    return []
  }
}

function heldOf(file: string): number {
  return HELD[extname(file)] ?? HELD_OF_YAML
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

function gb(mb: number): string {
  return `${(mb / 1000).toFixed(1)} GB`
}
