import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { putAside, putBack } from '../../../tools/static-pages/files/kept-pages.ts'
import { unchangedFiles, writeStamp } from '../../../tools/static-pages/files/site-stamp.ts'

const folder = mkdtempSync(join(tmpdir(), 'faultline-kept-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [dist, store] = [join(folder, 'dist'), join(folder, 'store')]
const files = ['index.html', 'a/index.html']

/** As a build leaves it: what pages write in its place is there, and no page. */
function build(): void {
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(join(dist, '.vite'), { recursive: true })
  writeFileSync(join(dist, 'index.html'), 'the app')
}

function writePages(inputs: string): void {
  mkdirSync(join(dist, 'a'), { recursive: true })
  for (const file of files) writeFileSync(join(dist, file), `${file} of ${inputs}`)
  writeStamp(dist, inputs, files)
}

beforeEach(() => {
  rmSync(store, { recursive: true, force: true })
  build()
  writePages('old')
  putAside(dist, store)
  build()
})

test('pages outlive a build, and stand in it as they were where they are made of the same', () => {
  expect(existsSync(join(dist, 'a'))).toBe(false)
  expect(putBack(dist, 'old', store)).toBe(2)
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('index.html of old')
  expect(readFileSync(join(dist, 'a/index.html'), 'utf8')).toBe('a/index.html of old')
  expect(unchangedFiles(dist, 'old')).toBe(2)
})

test('pages of other inputs never come back, and the build stays as it is', () => {
  expect(putBack(dist, 'new', store)).toBeNull()
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the app')
  expect(existsSync(join(dist, 'a'))).toBe(false)
})

test('nor do pages that someone changed, or of which one is gone', () => {
  writeFileSync(join(store, 'a/index.html'), 'another')
  expect(putBack(dist, 'old', store)).toBeNull()
  rmSync(join(store, 'a/index.html'))
  expect(putBack(dist, 'old', store)).toBeNull()
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the app')
})

test('a build without pages keeps those of before; one with pages puts its own in their place', () => {
  putAside(dist, store)
  expect(unchangedFiles(store, 'old')).toBe(2)
  writePages('new')
  putAside(dist, store)
  expect(unchangedFiles(store, 'old')).toBeNull()
  build()
  expect(putBack(dist, 'new', store)).toBe(2)
})

test('pages that were put back are not kept twice', () => {
  expect(putBack(dist, 'old', store)).toBe(2)
  expect(putBack(dist, 'old', store)).toBeNull()
})
