// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { PublishedEvent } from '../../src/contract/event-file.ts'
import { DATA, readFile, SITE, wordsOf, writtenPage } from './written-page.ts'

const KB = 1000
const ASSETS = join(import.meta.dirname, '../../dist/assets')

const read = (path: string) => readFile(`embed/${path}/index.html`)
const open = (path: string) => writtenPage(`embed/${path}`)

const events = readdirSync(join(DATA, 'events')).map(
  (file) => JSON.parse(readFileSync(join(DATA, 'events', file), 'utf8')) as PublishedEvent,
)
const pages = ['demo', ...events.map(({ id }) => `demo/events/${id}`)]

describe('what stands within other pages, without scripts', () => {
  test('an event has its title, all that is in dispute, who says what, where it is from, and the way to its page', () => {
    expect(events.length).toBeGreaterThan(10)
    for (const event of events) {
      const page = open(`demo/events/${event.id}`)
      expect(wordsOf(page.querySelector('h1')), event.id).toContain(event.title.replace(/\s+/g, ' '))
      const disputes = event.discrepancies.filter(({ level }) => level === 'disagree')
      const shown = [...page.querySelectorAll('[data-point]:not([hidden])')]
      const named = shown.map((point) => point.getAttribute('data-point'))
      for (const { attribute, readings } of disputes) {
        expect(named, event.id).toContain(attribute)
        const point = page.querySelector(`[data-point="${attribute}"]`)
        expect(point?.querySelectorAll('.embed-body > ol > li').length, `${event.id} ${attribute}`).toBe(
          readings.length,
        )
      }
      if (disputes.length > 0) {
        expect(shown).toHaveLength(disputes.length)
        expect(shown[0]?.hasAttribute('open'), event.id).toBe(true)
      } else expect(wordsOf(page.body), event.id).toContain('The sources do not disagree.')
      expect(wordsOf(page.querySelector('footer')), event.id).toMatch(
        /Faultline, “The Tarn Sound bridge” · .* data of /,
      )
    }
  })

  test('every claim has the chain of its source, not shown before it is asked for', () => {
    for (const event of events) {
      const page = open(`demo/events/${event.id}`)
      const chains = [...page.querySelectorAll('[data-claim]')]
      expect(chains.every((chain) => chain.hasAttribute('hidden'))).toBe(true)
      const names = new Set(chains.map((chain) => chain.getAttribute('data-claim')))
      for (const { attribute, source } of event.claims) expect(names, event.id).toContain(`${attribute} ${source}`)
    }
  })

  test('a dossier has its timeline drawn, which nothing can be done with, and what weighs most as links', () => {
    const page = open('demo')
    const drawn = page.querySelector('.embed-timeline')
    expect(drawn?.hasAttribute('inert')).toBe(true)
    // Nothing in it is read out: what it is, is.
    const picture = drawn?.parentElement
    expect(picture?.getAttribute('role')).toBe('img')
    expect(picture?.getAttribute('aria-label')).toMatch(/^The timeline shows 1 December 2021 to 30 June 2022/)
    expect(drawn?.querySelectorAll('[data-px]')).toHaveLength(7)
    expect(wordsOf(drawn)).toContain('Audit of the bridge')
    const links = [...page.querySelectorAll('.embed-heaviest a')]
    expect(links.length).toBeGreaterThan(1)
    for (const link of links) expect(link.getAttribute('href')).toMatch(/^\/demo\/events\//)
  })

  test('links lead out of the frame and keep the referrer; one leads on within it', () => {
    for (const path of pages) {
      const page = open(path)
      const links = [...page.querySelectorAll('a')]
      const within = links.filter((link) => link.getAttribute('target') !== '_blank')
      expect(within.map((link) => link.getAttribute('href'))).toEqual([`/${path}`])
      for (const link of links) expect(link.rel, path).not.toContain('noreferrer')
      expect(links.filter((link) => link.getAttribute('data-open') === 'page').length).toBe(2)
    }
  })

  test('what has another id now leads on', () => {
    const refresh = open('demo/events/audit-paper').querySelector('meta[http-equiv=refresh]')
    expect(refresh?.getAttribute('content')).toBe('0; url=/embed/demo/events/audit-report')
  })
})

describe('its file', () => {
  test('with its script weighs at most 30 kB, gzip, and asks for nothing but files of the site', () => {
    for (const path of pages) {
      const html = read(path)
      expect(gzipSync(html, { level: 9 }).length, path).toBeLessThanOrEqual(30 * KB)
      const page = open(path)
      const asked = [...page.querySelectorAll('[src], link[href]')].map(
        (node) => node.getAttribute('src') ?? node.getAttribute('href'),
      )
      expect(asked, path).toEqual(['/icon.svg'])
      const named = [...html.matchAll(/url\(([^)]*)\)/g)].map(([, address = '']) => address.replaceAll(/["']/g, ''))
      for (const address of named) expect(address, path).toMatch(/^(\/assets\/[\w.-]+|#[\w-]+)$/)
    }
  })

  test('what draws a view of the timeline comes only where the address asks for one, apart from the app: at most 46.7 kB, gzip', () => {
    const named = pages.map((path) => open(path).documentElement.dataset)
    expect(named.slice(1).every(({ script }) => script === undefined)).toBe(true)
    const [{ script, sheet } = {}] = named
    expect(script).toMatch(/^\/assets\/embed-view-[\w-]+\.js$/)
    const sizes = [script, sheet].map((file) => gzipSync(readFileSync(join(SITE, file ?? '')), { level: 9 }).length)
    expect(sizes[0] ?? 0).toBeGreaterThan(20 * KB)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(46_700)
    // It is no part of the app, and has no part of it: no reader of the app loads it.
    for (const file of readdirSync(ASSETS)) {
      if (file.endsWith('.js') && !file.startsWith('embed-view'))
        expect(readFileSync(join(ASSETS, file), 'utf8'), file).not.toContain('embed-view')
    }
  })

  test('is not listed by search engines, and its policy lets through the style and the script in it and no other', () => {
    for (const path of pages) {
      const page = open(path)
      expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
      const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
      expect(policy).not.toContain('unsafe')
      expect(page.querySelectorAll('style, script')).toHaveLength(2)
      const within = [...read(path).matchAll(/<(style|script)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , text = '']) => text)
      expect(within).toHaveLength(2)
      for (const text of within) {
        expect(policy, path).toContain(`sha256-${createHash('sha256').update(text).digest('base64')}`)
      }
      expect(page.querySelectorAll('[style]')).toHaveLength(0)
    }
  })
})
