import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder } from '../../../pipeline/disk/exchange/lock-folder.ts'
import { nodeDisk } from '../../../pipeline/disk/node-disk.ts'
import { run, smallDossier } from '../memory-disk.ts'
import { bundleCli } from './bundle-cli.ts'

const ROOT = join(import.meta.dirname, '../../..')
const BREAK = join(import.meta.dirname, 'break-node.mjs')
const OLD = '- { id: e, kind: strike, title: Old }\n'
const NEW = '- { id: e, kind: strike, title: New }\n'

const bundled = mkdtempSync(join(tmpdir(), 'faultline-cli-'))
let cli = ''
beforeAll(async () => {
  cli = await bundleCli(bundled)
}, 60_000)
afterAll(() => {
  rmSync(bundled, { recursive: true, force: true })
})

let folder = ''
let out = ''
let options: string[] = []
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'faultline-')))
  out = join(folder, 'out')
  options = ['--dossiers', join(folder, 'dossiers'), '--out', out]
  for (const [path, text] of Object.entries(smallDossier())) lay(path, String(text))
  layEvents(OLD)
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function lay(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const layEvents = (events: string) => lay('dossiers/d/events.yaml', events)
const build = () => run(nodeDisk, 'build', ...options)
const args = () => ['--import', BREAK, cli, 'build', ...options]

function buildBroken(env: Record<string, string>): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args(), {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, BREAK_IN: folder, ...env },
  })
  return { status, stdout, stderr }
}

/** All files of the output by path; none where there is no output. */
function contents(): Record<string, string> {
  if (!existsSync(out)) return {}
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const texts = files
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path, 'utf8')])
  return Object.fromEntries(texts) as Record<string, string>
}

/** What the output holds after a build of some events, with nothing that went before. */
function outputOf(events: string): Record<string, string> {
  layEvents(events)
  expect(build().status).toBe(0)
  return contents()
}

const leftovers = () => readdirSync(folder).filter((name) => name.startsWith('.'))

describe('a build that is killed', () => {
  it('leaves the old output or the new, whole, wherever it stops; the next one puts all in order', () => {
    const after = outputOf(NEW)
    const before = outputOf(OLD)
    layEvents(NEW)
    const calls = Number(/calls: (\d+)/.exec(buildBroken({}).stderr)?.[1])
    expect(calls).toBeGreaterThan(20)
    // The last are the ones that matter: the two renames, and what is swept after them.
    const places = [1, 10, ...Array.from({ length: 8 }, (_, i) => calls - 7 + i)]
    let isEverMissing = false
    for (const place of places) {
      layEvents(OLD)
      build()
      expect(contents(), `before ${place}`).toEqual(before)
      layEvents(NEW)
      expect(buildBroken({ BREAK_AT: String(place), BREAK_WITH: 'kill' }).status, String(place)).toBeNull()
      const left = contents()
      if (Object.keys(left).length === 0) isEverMissing = true
      else expect([before, after], `killed at call ${place}`).toContainEqual(left)
      layEvents(OLD)
      build()
      expect(leftovers(), `after ${place}`).toEqual([])
    }
    expect(isEverMissing).toBe(true)
  }, 120_000)

  it('between the two renames leaves the old output beside, and the next build takes it back', () => {
    const before = outputOf(OLD)
    nodeDisk.lock(out)
    spawnSync('mv', [out, join(folder, '.out.old')])
    lay('.out.new/catalogue.json', 'half')
    layEvents('- { id: e, kind: strike, title: "Old }\n')
    expect(build().status).toBe(1)
    expect(contents()).toEqual(before)
    expect(leftovers()).toEqual([])
  })
})

describe('a disk that is full', () => {
  it('leaves the old output and says so, wherever it is full', () => {
    const before = outputOf(OLD)
    layEvents(NEW)
    for (const place of [3, 6]) {
      const { status, stdout } = buildBroken({ BREAK_AT: String(place), BREAK_WITH: 'full' })
      expect(status).toBe(1)
      expect(stdout).toContain(`${out}:1:1  error  cannot be written: the disk is full`)
      expect(stdout).toContain('1 error, 0 warnings, nothing written')
      expect(contents()).toEqual(before)
      expect(leftovers()).toEqual([])
    }
  }, 30_000)
})

describe('two builds at once', () => {
  it('one waits for the other, and the output is of one of them', async () => {
    const [after, before] = [outputOf(NEW), outputOf(OLD)]
    for (let round = 0; round < 2; round++) {
      rmSync(out, { recursive: true })
      const children = [OLD, NEW].map((events) => {
        layEvents(events)
        return spawn(process.execPath, args(), {
          cwd: ROOT,
          env: { ...process.env, BREAK_IN: folder },
          stdio: 'ignore',
        })
      })
      const statuses = await Promise.all(
        children.map((child) => new Promise<number | null>((resolve) => child.on('exit', resolve))),
      )
      expect(statuses).toEqual([0, 0])
      expect([before, after]).toContainEqual(contents())
      expect(leftovers()).toEqual([])
    }
  }, 60_000)

  it('says who is at work if that does not end', () => {
    const disk = { ...nodeDisk, lock: () => ({ heldBy: 'process 7 on here (.out.lock)' }) }
    expect(run(disk, 'build', ...options)).toMatchObject({
      status: 1,
      written: [],
      problems: [{ code: 'locked', file: out, message: 'another build is at work: process 7 on here (.out.lock)' }],
    })
  })

  it('takes over a lock whose process is dead, and none else', () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    lay('.out.lock', `${pid} ${hostname()}\n`)
    const lock = lockFolder(out)
    expect(readFileSync(join(folder, '.out.lock'), 'utf8')).toBe(`${process.pid} ${hostname()}\n`)
    if ('release' in lock) lock.release()
    expect(leftovers()).toEqual([])
  })

  it('leaves no folder behind that it made for its lock alone', () => {
    layEvents('- { id: e, kind: strike, title: "Old }\n')
    const deep = join(folder, 'a/b/out')
    expect(run(nodeDisk, 'build', ...options.slice(0, 3), deep).status).toBe(1)
    expect(existsSync(join(folder, 'a'))).toBe(false)
  })
})

describe('a build changes its output in one step', () => {
  it('keeps what is not its own, links, empty folders and rights, and what does not change as it is', () => {
    outputOf(OLD)
    lay('out/CNAME', 'mine')
    mkdirSync(join(out, 'empty'))
    const { ino, mtimeMs } = statSync(join(out, 'schema/index.schema.json'))
    layEvents(NEW)
    build()
    expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('mine')
    expect(readdirSync(join(out, 'empty'))).toEqual([])
    expect(statSync(join(out, 'schema/index.schema.json'))).toMatchObject({ ino, mtimeMs })
  })

  it('refuses to write through a link in the output', () => {
    outputOf(OLD)
    spawnSync('mv', [join(out, 'd'), join(folder, 'elsewhere')])
    spawnSync('ln', ['-s', join(folder, 'elsewhere'), join(out, 'd')])
    const before = contents()
    layEvents(NEW)
    expect(build().problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'cannot-write', message: `cannot be written: ${out}/d is a link and should be a folder` },
    ])
    expect(contents()).toEqual(before)
  })

  it('sweeps what builds of before left in it', () => {
    outputOf(OLD)
    lay('out/.staging-dead/d/index.json', 'half')
    build()
    expect(existsSync(join(out, '.staging-dead'))).toBe(false)
  })
})
