import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { generateEvents } from './generate/generate-events.ts'
import { bounded, measured, type Outcome } from './report/outcome.ts'
import { toDossierFiles } from './generate/to-dossier-files.ts'

export interface PipelineResult {
  readonly sources: number
  readonly claims: number
  /** Of the YAML, MB (10⁶ bytes). */
  readonly writtenMb: number
  /** Of the whole command, from its start to its end. */
  readonly seconds: number
}

const ROOT = join(import.meta.dirname, '..')

/** Writes a generated dossier as YAML into a folder of its own, and times `dossier build` on it. */
export async function measurePipeline(
  eventCount: number,
  seed: number,
  mostMs: number,
): Promise<Outcome<PipelineResult>> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-bench-'))
  try {
    const dossier = generateEvents(eventCount, seed)
    let bytes = 0
    for (const [path, text] of toDossierFiles(dossier)) {
      const file = join(folder, 'dossiers', path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
      bytes += Buffer.byteLength(text)
    }
    const built = await build(join(folder, 'dossiers'), join(folder, 'out'), mostMs)
    if (built.kind !== 'measured') return built
    let claims = 0
    for (const event of dossier.events()) claims += event.claims.length
    const { length: sources } = dossier.cast.sources
    return { kind: 'measured', value: { sources, claims, writtenMb: bytes / 1e6, seconds: built.value } }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @returns the seconds that the command took */
async function build(dossiers: string, out: string, mostMs: number): Promise<Outcome<number>> {
  const startMs = performance.now()
  const args = ['--import', 'tsx', 'pipeline/cli.ts', 'build', '--json', '--dossiers', dossiers, '--out', out]
  // Node itself and not its wrapper: killing that would leave the command running.
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  const ended = new Promise<Outcome<number>>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      const seconds = (performance.now() - startMs) / 1000
      if (status === 0) resolve(measured(seconds))
      else resolve(whyNotBuilt(Buffer.concat(stdout).toString(), Buffer.concat(stderr).toString()))
    })
  })
  const outcome = await bounded(ended, mostMs)
  child.kill('SIGKILL')
  return outcome.kind === 'measured' ? outcome.value : outcome
}

function whyNotBuilt(stdout: string, stderr: string): Outcome<number> {
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
