import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { hashInputs, stampedFiles, unchangedFiles, writeStamp } from '../../../tools/static-pages/files/site-stamp.ts'

const folder = mkdtempSync(join(tmpdir(), 'faultline-stamp-'))
afterAll(() => rmSync(folder, { recursive: true }))

const dist = join(folder, 'dist')
const files = ['index.html', 'a/index.html']
beforeEach(() => {
  mkdirSync(join(dist, '.vite'), { recursive: true })
  mkdirSync(join(dist, 'a'), { recursive: true })
  for (const file of files) writeFileSync(join(dist, file), `page ${file}`)
  writeStamp(dist, 'inputs', files)
})

test('pages that were written of the same inputs are as they were', () => {
  expect(unchangedFiles(dist, 'inputs')).toBe(2)
})

test('pages of other inputs are not, nor one that is gone, or is another', () => {
  expect(unchangedFiles(dist, 'others')).toBeNull()
  writeFileSync(join(dist, 'a/index.html'), 'page b/index.html')
  expect(unchangedFiles(dist, 'inputs')).toBeNull()
  rmSync(join(dist, 'a/index.html'))
  expect(unchangedFiles(dist, 'inputs')).toBeNull()
})

test('a new build has none', () => {
  rmSync(join(dist, '.vite'), { recursive: true })
  expect(unchangedFiles(dist, 'inputs')).toBeNull()
})

test('inputs are files, what is in folders, and settings', () => {
  const hash = (settings: unknown[] = []) => hashInputs([join(dist, 'a'), join(dist, 'gone')], settings)
  const before = hash()
  expect(hash()).toBe(before)
  expect(hash(['/base/'])).not.toBe(before)
  writeFileSync(join(dist, 'a/more'), '')
  expect(hash()).not.toBe(before)
  rmSync(join(dist, 'a/more'))
  expect(hash()).toBe(before)
})

test('what was stamped is every page, and the stamp itself', () => {
  expect(stampedFiles(dist)).toEqual([...files, '.vite/pages.json'])
  expect(stampedFiles(join(dist, 'a'))).toEqual([])
})
