import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { generateEvents } from './generate-events.ts'
import { bounded, type Outcome } from './outcome.ts'
import { toDossierFiles } from './to-dossier-files.ts'

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
  const args = ['--import', 'tsx', 'pipeline/cli.ts', 'build', '--dossiers', dossiers, '--out', out]
  // Node itself and not its wrapper: killing that would leave the command running.
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)))
  }
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      if (status === 0) resolve((performance.now() - startMs) / 1000)
      else reject(new Error(/heap out of memory/.test(said) ? 'out of memory' : (said.trim().split('\n').at(-1) ?? '')))
    })
  })
  const outcome = await bounded(ended, mostMs)
  child.kill('SIGKILL')
  return outcome
}
