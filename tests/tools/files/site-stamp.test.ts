import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { isAsWritten, readStamp, stampedFiles, writeStamp } from '../../../tools/static-pages/files/site-stamp.ts'

const folder = mkdtempSync(join(tmpdir(), 'faultline-stamp-'))
afterAll(() => rmSync(folder, { recursive: true }))

const dist = join(folder, 'dist')
const parts = new Map([
  ['a', { inputs: 'of a', files: ['a/index.html', 'a/share.png'], pictures: { 'a/share.png': 'hash' } }],
  ['', { inputs: 'of all', files: ['index.html'], pictures: {} }],
])
const isSame = (part: string) => {
  const stamped = readStamp(dist).get(part)
  return stamped !== undefined && isAsWritten(dist, stamped)
}
beforeEach(() => {
  mkdirSync(join(dist, '.vite'), { recursive: true })
  mkdirSync(join(dist, 'a'), { recursive: true })
  for (const { files } of parts.values()) for (const file of files) writeFileSync(join(dist, file), `page ${file}`)
  writeStamp(dist, parts)
})

test('a part has what it was written of, its files and pictures, and is as it was written', () => {
  for (const [name, part] of parts) expect(readStamp(dist).get(name)).toMatchObject(part)
  expect([isSame('a'), isSame('')]).toEqual([true, true])
})

test('a part of which a file is another, or is gone, is not; the others are', () => {
  writeFileSync(join(dist, 'a/index.html'), 'page b/index.html')
  expect([isSame('a'), isSame('')]).toEqual([false, true])
  rmSync(join(dist, 'a/index.html'))
  expect([isSame('a'), isSame('')]).toEqual([false, true])
})

test('a part that was kept is known by what was written, not by what stands there', () => {
  const before = readStamp(dist)
  writeFileSync(join(dist, 'a/index.html'), 'page b/index.html')
  writeStamp(dist, before)
  expect(readStamp(dist)).toEqual(before)
  expect(isSame('a')).toBe(false)
})

test('a new build has none', () => {
  rmSync(join(dist, '.vite'), { recursive: true })
  expect(readStamp(dist).size).toBe(0)
  expect(stampedFiles(dist)).toEqual([])
})

test('what was stamped is every file, and the stamp itself', () => {
  expect(stampedFiles(dist)).toEqual(['a/index.html', 'a/share.png', 'index.html', '.vite/written-pages.json'])
})
