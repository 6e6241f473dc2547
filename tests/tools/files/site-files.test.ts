import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { SiteFiles } from '../../../tools/static-pages/files/site-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'faultline-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

const dist = join(folder, 'dist')
const read = (name: string) => readFileSync(join(dist, name), 'utf8')
beforeEach(() => {
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist)
  writeFileSync(join(dist, 'index.html'), 'as it was')
})

test('nothing is in its place before all is there', () => {
  const files = new SiteFiles(dist)
  files.put('index.html', 'new')
  files.put('a/b/index.html', 'a page')
  expect(read('index.html')).toBe('as it was')
  expect(existsSync(join(dist, 'a'))).toBe(false)
  files.settle()
  expect(read('index.html')).toBe('new')
  expect(read('a/b/index.html')).toBe('a page')
  expect([...files.names]).toEqual(['index.html', 'a/b/index.html'])
  expect(files.changed).toBe(2)
})

test('a file that is as it was stays as it is, and of a file that is put twice the last holds', () => {
  utimesSync(join(dist, 'index.html'), 1000, 1000)
  const files = new SiteFiles(dist)
  files.put('index.html', 'new')
  files.put('index.html', 'as it was')
  files.put('share.png', Buffer.from([1, 2]))
  files.put('share.png', Buffer.from([3]))
  files.settle()
  expect(files.changed).toBe(1)
  expect(statSync(join(dist, 'index.html')).mtimeMs).toBe(1_000_000)
  expect([...readFileSync(join(dist, 'share.png'))]).toEqual([3])
})

test('what a run that failed had begun is gone', () => {
  new SiteFiles(dist).put('old/index.html', 'half')
  const files = new SiteFiles(dist)
  files.put('index.html', 'new')
  files.settle()
  expect(existsSync(join(dist, 'old'))).toBe(false)
  expect(existsSync(join(dist, '.vite/new-files'))).toBe(false)
})
