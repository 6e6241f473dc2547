import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** What the shipped dossiers are about: the app is of no subject. Comments may have examples of it. */
const SUBJECT = /north korea|missile|kharkiv|security council|ucdp/i

/** What readers or programs get of the app itself: its code, its pages, and the method. */
const filesIn = (folder: string, isOne: (path: string) => boolean) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(isOne)
const files = [
  ...filesIn('src', (path) => /\.(ts|tsx|css|svg)$/.test(path)),
  ...filesIn('tools', (path) => /\.(ts|tsx|mjs|js)$/.test(path)),
  ...filesIn('public', (path) => /\.(js|svg|txt)$/.test(path) && !path.startsWith('public/data/')),
  'index.html',
  'docs/method.md',
]

const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1')

test('nothing in the app speaks of the subject of a dossier', () => {
  expect(files.length).toBeGreaterThan(500)
  const spoken = files.flatMap((file) =>
    withoutComments(readFileSync(join(ROOT, file), 'utf8'))
      .split('\n')
      .filter((line) => SUBJECT.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(spoken).toEqual([])
  expect(withoutComments("const a = 1 // Kharkiv\n/* Kharkiv */ 'Kharkiv'")).toMatch(SUBJECT)
})
