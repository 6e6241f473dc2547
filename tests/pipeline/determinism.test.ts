import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import type { Disk } from '../../pipeline/disk/disk.ts'
import { wholeTexts } from '../../pipeline/disk/file-text.ts'
import { nodeDisk } from '../../pipeline/disk/node-disk.ts'
import { CASES, isDerived } from './case-folder.ts'
import { memoryDisk, run } from './memory-disk.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'faultline-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function buildIn(timeZone: string): Promise<Map<string, string>> {
  const out = join(folder, timeZone.replace('/', '-'))
  const args = ['--import', 'tsx', 'pipeline/cli.ts', 'build', '--out', out]
  args.push('--dossiers', join(CASES, 'worked-cases/dossier'))
  await promisify(execFile)(process.execPath, args, { cwd: root, env: { ...process.env, TZ: timeZone } })
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(out.length + 1), readFileSync(path, 'utf8')]
    }),
  )
}

describe('two builds are the same to the byte', () => {
  it('in any time zone', async () => {
    const [west, east] = await Promise.all([buildIn('America/Los_Angeles'), buildIn('Pacific/Auckland')])
    expect(west.size).toBeGreaterThan(20)
    expect(east).toEqual(west)
    for (const [path, text] of west) {
      if (isDerived(path)) continue
      expect(text, path).toBe(readFileSync(join(CASES, 'worked-cases/expected', path), 'utf8'))
    }
  }, 20_000)

  it('in any order in which a disk lists its files', () => {
    const build = (reorder: (names: string[]) => string[]) => {
      const contents: Record<string, string> = {}
      const source = join(CASES, 'origins/dossier')
      const paths = readdirSync(source, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
      for (const path of reorder(paths.sort()))
        contents[`dossiers${path.slice(source.length)}`] = readFileSync(path, 'utf8')
      const disk = memoryDisk(contents)
      expect(run(disk, 'build').status).toBe(0)
      return [...disk.files].filter(([path]) => path.startsWith('public/')).sort(([a], [b]) => (a < b ? -1 : 1))
    }
    expect(build((paths) => paths.toReversed())).toEqual(build((paths) => paths))
  })

  it('of the real dossiers, with what is committed, the registers too', () => {
    const files = new Map<string, string>()
    const disk: Disk = {
      ...nodeDisk,
      list: (path: string) => nodeDisk.list(join(root, path)),
      read: (path: string) => nodeDisk.read(join(root, path)),
      replace(within, written) {
        for (const [path, text] of wholeTexts(written)) files.set(join(within, path), text)
        return []
      },
      lock: () => ({ release: () => undefined }),
      write(file, text) {
        files.set(file, text)
        return true
      },
    }
    expect(run(disk, 'build').problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect([...files.keys()]).toContain('dossiers/kharkiv-missile/published-ids.txt')
    for (const [path, text] of files) expect(readFileSync(join(root, path), 'utf8') === text, path).toBe(true)
  })
})
