import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readFile, SITE } from './written-page.ts'

const KB = 1000
/** What a server sends in its first two turns, before and after it was answered once: 10 + 20 packets of 1460 bytes. */
const TWO_TURNS = 43.8 * KB

const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html'))
const sizeOf = (file: string) => gzipSync(readFile(file), { level: 9 }).length

describe('what is read before anything is painted, gzip', () => {
  test('a page: at most what comes in two turns', () => {
    expect(pages.length).toBeGreaterThan(60)
    expect(pages.filter((file) => sizeOf(file) > TWO_TURNS)).toEqual([])
  })

  test.each([
    ['an event', /^demo\/events\/[^/]+\/index\.html$/, 28.3],
    ['the timeline', /^demo\/index\.html$/, 22.3],
    ['the sources of an event', /^demo\/events\/[^/]+\/sources\/index\.html$/, 17.9],
    ['the disagreements', /^demo\/disagreements\/index\.html$/, 15.8],
    ['a source', /^demo\/sources\/[^/]+\/index\.html$/, 12.9],
  ])('%s of the demo', (_, pattern, mostKb) => {
    const own = pages.filter((file) => pattern.test(file))
    expect(own.length).toBeGreaterThan(0)
    expect(Math.max(...own.map(sizeOf))).toBeLessThanOrEqual(mostKb * KB)
  })

  test('where shapes are is written to hundredths, and no style is written within an element', () => {
    for (const file of pages.filter((page) => page.startsWith('demo/'))) {
      const [drawn = ''] = /<div id="static">[\s\S]*<\/div>/.exec(readFile(file)) ?? []
      expect(/ (?:d|viewBox)="[^"]*\.\d{3}[^"]*"/.exec(drawn)?.[0], file).toBeUndefined()
      expect(drawn, file).not.toContain(' style="')
    }
  })
})
