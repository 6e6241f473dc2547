import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeDisk, nodeDiskOfOne } from '../../../pipeline/disk/node-disk.ts'

let [folder, out] = ['', '']
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-'))
  out = join(folder, 'out')
  nodeDiskOfOne.replace(out, Object.entries(OLD), [])
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const OLD = { 'a.json': 'a', 'events/b.json': 'b', 'events/c.json': 'c' }
const NEW = { ...OLD, 'events/b.json': 'b2', 'sources/d.json': 'd' }

function texts(): Record<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted()
  return Object.fromEntries(paths.map((path) => [path.slice(out.length + 1), readFileSync(path, 'utf8')]))
}
const inode = (path: string) => statSync(join(folder, path)).ino
const leftovers = () => readdirSync(folder).filter((name) => name.startsWith('.'))

describe('a disk of which one is the only reader', () => {
  it('moves in what differs, and leaves all else', () => {
    const before = ['out', 'out/events', 'out/a.json', 'out/events/c.json'].map(inode)
    expect(nodeDiskOfOne.replace(out, Object.entries(NEW), [])).toEqual(['events/b.json', 'sources/d.json'])
    expect(texts()).toEqual(NEW)
    expect(['out', 'out/events', 'out/a.json', 'out/events/c.json'].map(inode)).toEqual(before)
    expect(leftovers()).toEqual([])
  })

  it('exchanges the folder where a file goes', () => {
    const before = inode('out')
    const changed = nodeDiskOfOne.replace(out, [['a.json', 'a2']], ['a.json', 'events/b.json'])
    expect(changed).toEqual(['a.json', 'events/b.json'])
    expect(texts()).toEqual({ 'a.json': 'a2', 'events/c.json': 'c' })
    expect(inode('out')).not.toBe(before)
    expect(leftovers()).toEqual([])
  })

  it('moves nothing where a file cannot be made', () => {
    const files = function* () {
      yield ['a.json', 'a2'] as const
      throw new Error('a fault')
    }
    expect(() => nodeDiskOfOne.replace(out, files(), [])).toThrow('a fault')
    expect(() => nodeDiskOfOne.replace(out, Object.entries({ 'a.json': 'a2', events: 'x' }), [])).toThrow('is a folder')
    expect(texts()).toEqual(OLD)
    expect(leftovers()).toEqual([])
  })

  it('leaves to the next build, whose ever, what a killed one had not moved', () => {
    const moving = join(folder, '.out.moving')
    mkdirSync(join(moving, 'sources'), { recursive: true })
    mkdirSync(join(moving, 'events'))
    writeFileSync(join(moving, 'sources/d.json'), 'd')
    writeFileSync(join(moving, 'events/b.json'), 'b2')
    const lock = nodeDisk.lock(out)
    expect(texts()).toEqual(NEW)
    expect(existsSync(moving)).toBe(false)
    if ('release' in lock) lock.release()
    expect(leftovers()).toEqual([])
  })
})
