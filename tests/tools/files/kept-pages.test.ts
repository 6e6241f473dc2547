import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { keptParts, putAside } from '../../../tools/static-pages/files/kept-pages.ts'
import { writeStamp } from '../../../tools/static-pages/files/site-stamp.ts'

const folder = mkdtempSync(join(tmpdir(), 'faultline-kept-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [dist, store] = [join(folder, 'dist'), join(folder, 'store')]
const files = { a: ['a/index.html'], b: ['b/index.html', 'index.html'] }

/** As a build leaves it: what pages write in its place is there, and no page. */
function build(): void {
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(join(dist, '.vite'), { recursive: true })
  writeFileSync(join(dist, 'index.html'), 'the app')
}

function writePages(inputs: string): void {
  for (const file of [...files.a, ...files.b]) {
    mkdirSync(join(dist, file, '..'), { recursive: true })
    writeFileSync(join(dist, file), `${file} of ${inputs}`)
  }
  const part = (name: 'a' | 'b') => ({ inputs, files: files[name], pictures: {} })
  writeStamp(dist, new Map([['a', part('a')], ['b', part('b')]])) // prettier-ignore
}

const kept = (inputs: Record<string, string>) => keptParts(dist, new Map(Object.entries(inputs)), store)
const whereKept = (inputs: Record<string, string>) => [...kept(inputs)].map(([name, part]) => [name, part.folder])

beforeEach(() => {
  rmSync(store, { recursive: true, force: true })
  build()
  writePages('old')
})

test('pages that stand in the build as they were written, of the same, are kept there', () => {
  expect(whereKept({ a: 'old', b: 'old' })).toEqual([['a', dist], ['b', dist]]) // prettier-ignore
  expect(kept({ a: 'old', c: 'old' }).get('a')?.files).toEqual(files.a)
})

test('pages outlive a build that empties its folder', () => {
  putAside(dist, store)
  build()
  expect(existsSync(join(dist, 'a'))).toBe(false)
  expect(whereKept({ a: 'old', b: 'old' })).toEqual([['a', store], ['b', store]]) // prettier-ignore
  expect(readFileSync(join(store, 'a/index.html'), 'utf8')).toBe('a/index.html of old')
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the app')
})

test('of other inputs none is kept, nor one that someone changed, or of which a file is gone; the others are', () => {
  putAside(dist, store)
  build()
  expect(whereKept({ a: 'new', b: 'old' })).toEqual([['b', store]])
  writeFileSync(join(store, 'index.html'), 'another')
  expect(whereKept({ a: 'old', b: 'old' })).toEqual([['a', store]])
  rmSync(join(store, 'a/index.html'))
  expect(whereKept({ a: 'old', b: 'old' })).toEqual([])
})

test('a build without pages keeps those of before; one with pages puts its own in their place', () => {
  putAside(dist, store)
  build()
  putAside(dist, store)
  expect(whereKept({ a: 'old' })).toEqual([['a', store]])
  writePages('new')
  putAside(dist, store)
  expect(whereKept({ a: 'old' })).toEqual([])
  expect(whereKept({ a: 'new' })).toEqual([['a', store]])
})
