import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { heapOption, mostHeapMb } from '../pipeline/disk/room/run-with-room.ts'
import { generateEvents } from './generate/generate-events.ts'
import { bounded, measured, type Outcome } from './report/outcome.ts'
import { toDossierFiles, type WrittenForm } from './generate/to-dossier-files.ts'

export interface PipelineResult {
  readonly sources: number
  readonly claims: number
  /** How the dossier is written, and how much of it, MB (10⁶ bytes). */
  readonly form: WrittenForm
  readonly writtenMb: number
  /** Of the whole command, from its start to its end: of the first build, of one with nothing changed, and of one with one value changed. */
  readonly seconds: number
  readonly unchangedSeconds: number
  readonly changedSeconds: number
  /** The most that the first build had in memory, MB; `null`: this machine does not tell. */
  readonly memoryMb: number | null
  readonly files: number
  readonly publishedMb: number
}

const ROOT = join(import.meta.dirname, '..')
/** Up to so many events people would write them; more are written by programs. */
const MOST_YAML_EVENTS = 10_000

/** Writes a generated dossier into a folder of its own, and times `dossier build` on it. */
export async function measurePipeline(
  eventCount: number,
  seed: number,
  mostMs: number,
): Promise<Outcome<PipelineResult>> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-bench-'))
  const [dossiers, out] = [join(folder, 'dossiers'), join(folder, 'out')]
  try {
    const dossier = generateEvents(eventCount, seed)
    const form = eventCount > MOST_YAML_EVENTS ? 'JSON Lines' : 'YAML'
    const files = toDossierFiles(dossier, form)
    let bytes = 0
    for (const [path, text] of files) {
      write(join(dossiers, path), text)
      bytes += Buffer.byteLength(text)
    }
    const first = await build(dossiers, out, mostMs)
    if (first.kind !== 'measured') return first
    const unchanged = await build(dossiers, out, mostMs)
    if (unchanged.kind !== 'measured') return unchanged
    const [changedFile, changedText] = withValueChanged(files)
    write(join(dossiers, changedFile), changedText)
    const changed = await build(dossiers, out, mostMs)
    if (changed.kind !== 'measured') return changed
    let claims = 0
    for (const event of dossier.events()) claims += event.claims.length
    return measured({
      sources: dossier.cast.sources.length,
      claims,
      form,
      writtenMb: bytes / MB,
      ...first.value,
      unchangedSeconds: unchanged.value.seconds,
      changedSeconds: changed.value.seconds,
      ...countFiles(out),
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const MB = 1e6

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** A source that says how many were killed says one more. */
function withValueChanged(files: ReadonlyMap<string, string>): [path: string, text: string] {
  const number = /("?killed"?, ?"?value"?: ?"?|"attribute":"killed","value":")(\d+)/
  for (const [path, text] of files)
    if (path.includes('/sources/') && number.test(text))
      return [path, text.replace(number, (_, before: string, value: string) => `${before}${Number(value) + 1}`)]
  throw new Error('no source says how many were killed')
}

function countFiles(folder: string): Pick<PipelineResult, 'files' | 'publishedMb'> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
  return { files: files.length, publishedMb: bytes / MB }
}

/** How often the memory of a build is looked at; what is told is the most that it ever had. */
const LOOK_MS = 100

async function build(
  dossiers: string,
  out: string,
  mostMs: number,
): Promise<Outcome<Pick<PipelineResult, 'seconds' | 'memoryMb'>>> {
  const startMs = performance.now()
  // Given its room at once, it runs in one process, whose memory can be looked at.
  const script = ['--max-semi-space-size=128', heapOption(mostHeapMb()), '--import', 'tsx', 'pipeline/cli.ts']
  const args = [...script, 'build', '--json', '--dossiers', dossiers, '--out', out]
  // Node itself and not its wrapper: killing that would leave the command running.
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  let memoryMb: number | null = null
  const looking = setInterval(() => (memoryMb = mostMemoryMb(child.pid) ?? memoryMb), LOOK_MS)
  const ended = new Promise<Outcome<Pick<PipelineResult, 'seconds' | 'memoryMb'>>>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      const seconds = (performance.now() - startMs) / 1000
      if (status === 0) resolve(measured({ seconds, memoryMb }))
      else resolve(whyNotBuilt(Buffer.concat(stdout).toString(), Buffer.concat(stderr).toString()))
    })
  })
  const outcome = await bounded(ended, mostMs)
  clearInterval(looking)
  child.kill('SIGKILL')
  return outcome.kind === 'measured' ? outcome.value : outcome
}

/** The most that a process has had in memory so far, where the system tells. */
function mostMemoryMb(pid: number | undefined): number | null {
  try {
    const [, kB] = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kB === undefined ? null : (Number(kB) * 1024) / MB
  } catch {
    return null
  }
}

function whyNotBuilt(stdout: string, stderr: string): Outcome<never> {
  if (stderr.includes('heap out of memory')) return { kind: 'refused', why: 'out of memory' }
  try {
    const { problems } = JSON.parse(stdout) as {
      problems: { severity: string; code: string; file: string; message: string }[]
    }
    const [first] = problems.filter(({ severity }) => severity === 'error')
    const why = first ? `${basename(first.file)} ${first.message}` : 'no error was reported'
    return { kind: first?.code === 'too-large' ? 'refused' : 'failed', why }
  } catch {
    return { kind: 'failed', why: stderr.trim().split('\n').at(-1) ?? '' }
  }
}
