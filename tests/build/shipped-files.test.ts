import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { codesOf, readRanges } from '../../tools/faces/face-blocks.ts'
import { builtPage } from './built-page.ts'

const ROOT = join(import.meta.dirname, '../..')
const DIST = join(ROOT, 'dist')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

interface Package {
  readonly version: string
  readonly license: string
}

/** Only the pipeline reads YAML; what would clean HTML is not needed where none is shown (tools/plain-texts.ts). */
const NOT_SHIPPED = ['yaml', 'xss']
/** It gives everything up, so that nothing need be shipped with it. */
const WITHOUT_TEXT = ['Unlicense']

describe('the licences of what is shipped', () => {
  const text = read('dist/licences.txt')
  const parts = text.split(/^## /m).slice(1)
  const listed = parts.map((part) => {
    const [, name = '', version, license] = /^(\S+) - (\S+) \((.*)\)$/m.exec(part.split('\n', 1).join()) ?? []
    return { name, version, license, words: part.slice(part.indexOf('\n')).trim() }
  })
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> }
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }

  test('name every package that the app is made of, and none other', () => {
    const names = listed.map(({ name }) => name)
    const asked = Object.keys(dependencies).filter((name) => !NOT_SHIPPED.includes(name))
    expect(asked.filter((name) => !names.includes(name))).toEqual([])
    expect(names.filter((name) => NOT_SHIPPED.includes(name))).toEqual([])
  })

  test('are those of the versions that are locked, each with its text', () => {
    expect(listed.length).toBeGreaterThan(20)
    for (const { name, version, license = '', words } of listed) {
      const locked = packages[`node_modules/${name}`]
      expect({ name, version, license }).toEqual({ name, version: locked?.version, license: locked?.license })
      if (!WITHOUT_TEXT.includes(license)) expect(words.length, name).toBeGreaterThan(400)
    }
  })

  test('have the text of the licence of both typefaces', () => {
    expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/gi)?.length).toBeGreaterThanOrEqual(2)
  })
})

describe('what the page asks for at once', () => {
  const html = builtPage()
  const preloads = [...html.matchAll(/<link rel="preload"[^>]*>/g)].map(([link]) => link)

  test('are the two faces of the first view, as the page names them, and no sheet names them again', () => {
    const faces = preloads.map((link) => /href="([^"]+)"/.exec(link)?.[1] ?? '')
    const styles = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1]
    expect(faces).toHaveLength(2)
    for (const face of faces) expect(styles).toContain(`url(${face})`)
    for (const link of preloads) expect(link).toContain('crossorigin')
    const sheets = readdirSync(join(DIST, 'assets')).filter((file) => file.endsWith('.css'))
    expect(sheets.filter((file) => read(`dist/assets/${file}`).includes('@font-face'))).toEqual([])
  })

  test('weigh at most 40 kB, and hold what English is written with', () => {
    const sizes = preloads.map((link) => statSync(join(DIST, /href="([^"]+)"/.exec(link)?.[1] ?? '')).size)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40_000)
    const ranges = [...html.matchAll(/url\([^()]*-core-[^}]*unicode-range:([^}]*)/g)].map(([, range]) => range)
    expect(ranges).toHaveLength(3)
    const english = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:!?()/-–—‘’“”…%&$\'"']
    for (const range of ranges) {
      const codes = codesOf(readRanges(range ?? ''))
      expect(english.filter((character) => !codes.includes(character.codePointAt(0) ?? 0))).toEqual([])
    }
  })

  test('are the data of the page, by a script that nothing waits for', () => {
    expect(html).toContain('<script src="/ask-ahead.js" async></script>')
    expect(existsSync(join(DIST, 'ask-ahead.js'))).toBe(true)
  })
})

test('robots may read everything', () => {
  expect(read('dist/robots.txt')).toBe('User-agent: *\nAllow: /\n')
})
