import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Manifest } from 'vite'
import { builtPage } from './built-page.ts'
import { gzipSize } from './gzip-size.ts'

const DIST = join(import.meta.dirname, '../../dist')
const KB = 1000

// What draws a view within other pages is no part of the app, and has a budget of its own (embeds.test.ts); so has the worker that imports.
const scripts = readdirSync(join(DIST, 'assets')).filter(
  (file) => file.endsWith('.js') && !/^(embed-view|import-worker)/.test(file),
)
const isTimeline = (file: string) => file.startsWith('vis-timeline-adapter')

describe('what a reader downloads, gzip', () => {
  test('the timeline has a chunk of its own', () => {
    expect(scripts.filter(isTimeline)).toHaveLength(1)
  })

  test('JavaScript before a page is asked for: at most 120 kB', () => {
    const html = builtPage()
    const named = [...html.matchAll(/assets\/[^"]+\.js/g)].map(([path]) => path)
    expect(named.filter((path) => isTimeline(path.replace('assets/', '')))).toEqual([])
    const total = named.reduce((sum, path) => sum + gzipSize(path), 0)
    expect(total).toBeLessThanOrEqual(120 * KB)
    expect(total).toBeGreaterThan(50 * KB)
  })

  test('all JavaScript without which the page of the timeline does not begin, vis-timeline with it: at most 240 kB', () => {
    const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Manifest
    const needed = new Set<string>()
    const need = (name: string) => {
      const chunk = manifest[name]
      if (!chunk || needed.has(chunk.file)) return
      needed.add(chunk.file)
      for (const imported of chunk.imports ?? []) need(imported)
    }
    need('src/pages/timeline/timeline-route.tsx')
    need('src/views/timeline/engine/vis-timeline-adapter.ts')
    const names = [...needed].map((file) => file.replace(/^assets\/|-[\w-]{8}\.js$/g, ''))
    expect(names.sort()).toEqual([
      'first',
      'pages',
      'rolldown-runtime',
      'timeline-layout',
      'timeline-route',
      'vis-timeline-adapter',
    ])
    const total = [...needed].reduce((sum, file) => sum + gzipSize(file), 0)
    expect(total).toBeLessThanOrEqual(240 * KB)
  })

  test('what shows an event has a chunk of its own, which the page does not wait for', () => {
    expect(scripts.filter((file) => file.startsWith('event-beside'))).toHaveLength(1)
    expect(builtPage()).not.toMatch(/assets\/event/)
  })

  test('the search has two chunks of its own, not before it is used: at most 11.5 kB', () => {
    const own = scripts.filter((file) => /^(text|opened)-search/.test(file))
    expect(builtPage()).not.toMatch(/(text|opened)-search/)
    const total = own.reduce((sum, file) => sum + gzipSize(`assets/${file}`), 0)
    expect(total).toBeGreaterThan(5 * KB)
    expect(total).toBeLessThanOrEqual(11.5 * KB)
  })

  test('what computes an excerpt (of a day, or without some sources) is a chunk of its own, not before a reader asks: at most 12 kB', () => {
    const own = scripts.filter((file) => file.startsWith('restore-excerpts'))
    expect(own).toHaveLength(1)
    expect(builtPage()).not.toContain('restore-excerpts')
    expect(gzipSize(`assets/${own.join()}`)).toBeLessThanOrEqual(12 * KB)
    const bar = scripts.filter((file) =>
      /^(opened-without|without-choices|taken-out-label|pages|other-pages)-/.test(file),
    )
    const total = [...own, ...bar].reduce((sum, file) => sum + gzipSize(`assets/${file}`), 0)
    expect(bar.length).toBeGreaterThan(1)
    expect(total).toBeLessThanOrEqual(40 * KB)
  })

  test('what compares sources, with what restores a dossier and what pages share: at most 62.9 kB', () => {
    const own = [
      'compare-sources-route',
      'restore-excerpts',
      'compared',
      'drawn-lists',
      'pages',
      'other-pages',
      'forms-of-lists',
    ]
    const total = own
      .flatMap((name) => scripts.filter((file) => file.startsWith(name)))
      .map((file) => gzipSize(`assets/${file}`))
    expect(total).toHaveLength(own.length)
    expect(total.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(62.9 * KB)
    expect(builtPage()).not.toContain('compare-sources')
  })

  test('the map is a chunk of its own with its outlines, not before a reader opens it: at most 21.9 kB', () => {
    const own = scripts.filter((file) => file.startsWith('map-'))
    expect(builtPage()).not.toMatch(/assets\/map-/)
    const total = own.reduce((sum, file) => sum + gzipSize(`assets/${file}`), 0)
    expect(total).toBeGreaterThan(10 * KB)
    expect(total).toBeLessThanOrEqual(21.9 * KB)
    const outlines = readdirSync(join(DIST, 'assets')).filter((file) => file.startsWith('countries-'))
    expect(outlines.map((file) => file.split('-')[1])).toEqual(['110m', '50m'])
  })

  test('what shares, cites and exports is a chunk of its own, not before a reader opens the sheet: at most 13.1 kB', () => {
    const own = scripts.filter((file) => file.startsWith('opened-take-along'))
    expect(own).toHaveLength(1)
    expect(readFileSync(join(DIST, 'index.html'), 'utf8')).not.toContain('take-along')
    expect(gzipSize(`assets/${own.join()}`)).toBeLessThanOrEqual(13.1 * KB)
  })

  test('the lines for other pages are a chunk of their own, not before a reader asks for them: at most 3 kB', () => {
    const own = scripts.filter((file) => file.startsWith('embed-lines'))
    expect(own).toHaveLength(1)
    expect(builtPage()).not.toContain('embed-lines')
    expect(gzipSize(`assets/${own.join()}`)).toBeLessThanOrEqual(3 * KB)
  })

  test('what draws and writes pictures comes when a reader asks for one, what draws the map with that of the map alone: at most 13.8 kB', () => {
    const own = scripts.filter((file) => /^picture-(of-scope|of-places|sheet|file)/.test(file))
    expect(own).toHaveLength(4)
    expect(builtPage()).not.toMatch(/assets\/picture-/)
    const total = own.reduce((sum, file) => sum + gzipSize(`assets/${file}`), 0)
    expect(total).toBeLessThanOrEqual(13.8 * KB)
  })

  test('the worker that imports files of the reader comes when one is given: at most 272.4 kB', () => {
    const own = readdirSync(join(DIST, 'assets')).filter((file) => file.startsWith('import-worker'))
    expect(own).toHaveLength(1)
    expect(builtPage()).not.toContain('import-worker')
    expect(gzipSize(`assets/${own.join()}`)).toBeLessThanOrEqual(272.4 * KB)
  })

  test('what shows and keeps dossiers in the browser is in chunks of its own, not before a reader asks: at most 7.5 kB', () => {
    const own = scripts.filter((file) => file.startsWith('local-'))
    expect(own).toHaveLength(4)
    expect(builtPage()).not.toMatch(/assets\/local-/)
    const total = own.reduce((sum, file) => sum + gzipSize(`assets/${file}`), 0)
    expect(total).toBeLessThanOrEqual(7.5 * KB)
  })

  test('all JavaScript: at most 501 kB', () => {
    const total = scripts.reduce((sum, file) => sum + gzipSize(`assets/${file}`), 0)
    expect(total).toBeLessThanOrEqual(501 * KB)
  })

  test('the page runs no inline script and asks no other server', () => {
    const html = builtPage()
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/)
    expect(html).not.toMatch(/(?:src|href)="https?:/)
  })

  test('what a style sheet names is there, and nothing is written into an address', () => {
    const sheets = readdirSync(join(DIST, 'assets')).filter((file) => file.endsWith('.css'))
    const named = sheets.flatMap((file) => {
      const text = readFileSync(join(DIST, 'assets', file), 'utf8')
      return [...text.matchAll(/url\((["']?)(.*?)\1\)/g)].map(([, , address = '']) => address)
    })
    expect(named.length).toBeGreaterThan(0)
    for (const address of named) expect(address).toMatch(/^\/assets\/[\w.-]+$/)
    for (const address of named) expect(existsSync(join(DIST, address)), address).toBe(true)
  })
})
