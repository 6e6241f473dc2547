import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getHeapStatistics } from 'node:v8'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { roomFor } from '../../../pipeline/disk/room/run-with-room.ts'

const ROOT = join(import.meta.dirname, '../../..')
const FOLDER = join(ROOT, 'node_modules/.cache/run-with-room')
const SOURCES = join(FOLDER, 'dossiers/many/sources')

beforeEach(() => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(SOURCES, { recursive: true })
})
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

/** A file that takes no room on the disk. */
function writeEmpty(path: string, bytes: number): void {
  writeFileSync(path, '')
  truncateSync(path, bytes)
}

const args = ['build', 'many', '--dossiers', join(FOLDER, 'dossiers')]
const limit = getHeapStatistics().heap_size_limit

describe('the room that a command needs', () => {
  it('is that which it has, for a dossier as people write it', () => {
    writeEmpty(join(SOURCES, 'one.yaml'), 4_000_000)
    expect(roomFor(args)).toBeNull()
    expect(roomFor(['build', '--dossiers', join(FOLDER, 'nowhere')])).toBeNull()
  })

  it('is more for much that is read: more of it in lines of JSON than in YAML', () => {
    const bytes = Math.ceil(limit / 50)
    writeEmpty(join(SOURCES, 'one.jsonl'), bytes)
    expect(roomFor(args)).toBeNull()
    writeEmpty(join(SOURCES, 'two.yaml'), bytes)
    const room = roomFor(args)
    expect(room?.expectedMb).toBeCloseTo((bytes * 90) / 1e6)
    expect(room?.heapMb).toBeGreaterThan(0)
    expect(roomFor([...args.slice(0, 2), `--dossiers=${join(FOLDER, 'dossiers')}`])).toEqual(room)
  })

  it('is that of a file, too, that is named', () => {
    const table = join(FOLDER, 'table.csv')
    writeEmpty(table, limit)
    expect(roomFor(['import', table])?.expectedMb).toBeGreaterThan(limit / 1e6)
    expect(roomFor(['import', table, '--dossiers', FOLDER])).not.toBeNull()
    // What is wrong with it is told by what reads it.
    expect(roomFor(['check', '--dossiers', table])).toBeNull()
  })

  it.each(['--max-old-space-size=300', '--no-warnings --max_old_space_size=300'])(
    'is that which somebody set: %s',
    (options) => {
      writeEmpty(join(SOURCES, 'one.yaml'), limit)
      expect(roomFor(args)).not.toBeNull()
      vi.stubEnv('NODE_OPTIONS', options)
      expect(roomFor(args)).toBeNull()
      vi.unstubAllEnvs()
    },
  )
})

describe('a command that runs with more room', () => {
  const [program, runner] = [join(FOLDER, 'program.mjs'), join(FOLDER, 'runner.mts')]
  const RUNNER = `
    import { runWithRoom } from ${JSON.stringify(join(ROOT, 'pipeline/disk/room/run-with-room.ts'))}
    const [, , heapMb] = process.argv
    const room = { expectedMb: 90_000, heapMb: Number(heapMb) }
    process.exitCode = await runWithRoom(room, ${JSON.stringify(program)}, ['a b', '--json'])`

  function runIt(heapMb: number, code: string) {
    writeFileSync(program, code)
    writeFileSync(runner, RUNNER)
    const node = ['--import', 'tsx', runner, String(heapMb)]
    const { status, stdout, stderr } = spawnSync(process.execPath, node, { cwd: ROOT, encoding: 'utf8' })
    return { status, stdout, stderr }
  }

  it('has its words and its exit status from there', () => {
    const say = `import { getHeapStatistics } from 'node:v8'
      console.log(process.argv.slice(2).join('|'), getHeapStatistics().heap_size_limit > 7e9)
      process.exitCode = 3`
    const ran = runIt(8000, say)
    expect([ran.status, ran.stdout]).toEqual([3, 'a b|--json true\n'])
    expect(ran.stderr).toBe('About 90.0 GB of memory may be needed; 8.0 GB may be used on this machine.\n')
  })

  it('says that memory did not suffice, and what to do', () => {
    const ran = runIt(60, 'const all = []; for (;;) all.push(Array.from({ length: 1000 }, (_, at) => ({ at })))')
    expect(ran.status).toBe(1)
    expect(ran.stderr).toContain('The command ran out of memory: it could use 0.1 GB')
    expect(ran.stderr).toContain('What was published before is as it was. Divide the dossier')
  })

  it('ends when it is told to end', async () => {
    writeFileSync(program, "console.log('begun'); setInterval(() => {}, 1000)")
    writeFileSync(runner, RUNNER)
    const ran = spawn(process.execPath, ['--import', 'tsx', runner, '60'], { cwd: ROOT })
    let stderr = ''
    ran.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
    await new Promise<void>((resolve) => ran.stdout.once('data', () => resolve()))
    ran.kill('SIGTERM')
    // Its output ends when no process writes to it any more.
    const status = await new Promise((resolve) => ran.on('close', resolve))
    expect(status).toBe(1)
    expect(stderr).toContain('The command was ended by SIGTERM.')
    expect(stderr).not.toContain('ran out of memory')
  })

  it('says that it was killed', () => {
    const ran = runIt(60, "process.kill(process.pid, 'SIGKILL')")
    expect([ran.status, ran.stderr]).toEqual([1, expect.stringContaining('was killed, as systems do')])
  })
})
