import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { SiteFiles } from '../../../tools/static-pages/files/site-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'faultline-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [dist, store] = [join(folder, 'dist'), join(folder, 'store')]
const read = (name: string) => readFileSync(join(dist, name), 'utf8')
beforeEach(() => {
  for (const each of [dist, store]) {
    rmSync(each, { recursive: true, force: true })
    mkdirSync(each)
  }
  writeFileSync(join(dist, 'index.html'), 'as it was')
})

test('nothing is in its place before all is there', () => {
  const files = new SiteFiles(dist)
  files.into('a').put('index.html', 'new')
  files.into('b').put('a/b/index.html', 'a page')
  expect(read('index.html')).toBe('as it was')
  expect(existsSync(join(dist, 'a'))).toBe(false)
  files.settle()
  expect(read('index.html')).toBe('new')
  expect(read('a/b/index.html')).toBe('a page')
  expect(files.of('a')).toEqual(['index.html'])
  expect(files.of('b')).toEqual(['a/b/index.html'])
  expect([files.has('index.html'), files.has('b')]).toEqual([true, false])
  expect(files.changed).toBe(2)
})

test('a file that is as it was stays as it is, and of a file that is put twice the last holds', () => {
  utimesSync(join(dist, 'index.html'), 1000, 1000)
  const files = new SiteFiles(dist)
  const { put } = files.into('a')
  put('index.html', 'new')
  put('index.html', 'as it was')
  put('share.png', Buffer.from([1, 2]))
  put('share.png', Buffer.from([3]))
  files.settle()
  expect(files.changed).toBe(1)
  expect(statSync(join(dist, 'index.html')).mtimeMs).toBe(1_000_000)
  expect([...readFileSync(join(dist, 'share.png'))]).toEqual([3])
})

test('what is kept stays in its place, or comes into it with all others', () => {
  writeFileSync(join(store, 'kept.html'), 'from before')
  const files = new SiteFiles(dist)
  files.keep('a', { folder: dist, files: ['index.html'] })
  files.keep('b', { folder: store, files: ['kept.html'] })
  files.into('c').put('c.html', 'new')
  expect(existsSync(join(dist, 'kept.html'))).toBe(false)
  expect(existsSync(join(store, 'kept.html'))).toBe(true)
  files.settle()
  expect(['index.html', 'kept.html', 'c.html'].map(read)).toEqual(['as it was', 'from before', 'new'])
  expect(files.of('b')).toEqual(['kept.html'])
  expect(files.changed).toBe(1)
})

test('no file is of two parts: it would be that of the one that was drawn last', () => {
  const files = new SiteFiles(dist)
  files.keep('bridges', { folder: dist, files: ['index.html'] })
  expect(() => files.into('').put('index.html', 'new')).toThrow(
    'index.html would be written twice: of the dossier bridges and of the site itself',
  )
})

test('what a run that failed had begun is gone', () => {
  new SiteFiles(dist).into('a').put('old/index.html', 'half')
  const files = new SiteFiles(dist)
  files.into('a').put('index.html', 'new')
  files.settle()
  expect(existsSync(join(dist, 'old'))).toBe(false)
  expect(existsSync(join(dist, '.vite/new-files'))).toBe(false)
})
