// @vitest-environment jsdom
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PublishedDisagreements } from '../../src/contract/disagreements-file.ts'
import type { PublishedEvent } from '../../src/contract/event-file.ts'
import type { DossierIndex } from '../../src/contract/index-file.ts'
import type { PublishedSources } from '../../src/contract/sources-file.ts'
import { OpenDossier } from '../../src/model/open-dossier.ts'
import { words } from '../../src/words/words.ts'

const ROOT = join(import.meta.dirname, '../..')
const SITE = join(ROOT, 'node_modules/.cache/demo-site')
const DATA = join(ROOT, 'node_modules/.cache/demo')
const HOST = 'https://example.org'

/** The demo site with an address of its own, and so with a map. */
const site = mkdtempSync(join(tmpdir(), 'faultline-address-'))
beforeAll(() => {
  const places = ['--app', SITE, '--dist', site, '--data', DATA, '--dossiers', 'tests/dossiers']
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/static-pages/cli.ts', ...places], {
    cwd: ROOT,
    // As outside of tests: React is slower in them.
    env: { ...process.env, NODE_ENV: 'production', SITE_URL: HOST },
  })
}, 120_000)
afterAll(() => rmSync(site, { recursive: true }))

const read = (file: string) => readFileSync(join(site, file), 'utf8')
const json = (file: string): unknown => JSON.parse(readFileSync(join(DATA, 'demo', file), 'utf8'))
const parse = (text: string, type: DOMParserSupportedType = 'text/html') =>
  new DOMParser().parseFromString(text.replaceAll(/(?<=<style>)[^<]*/g, ''), type)
const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/[\s\u2068\u2069]+/g, ' ').trim()

const mapped = () =>
  [...parse(read('sitemap.xml'), 'text/xml').querySelectorAll('urlset > url > loc')].map(
    ({ textContent }) => textContent ?? '',
  )
const fileOf = (url: string) => `${decodeURIComponent(new URL(url).pathname).slice(1)}/index.html`
const opened = new Map<string, Document>()
function pageAt(url: string): Document {
  const page = opened.get(url) ?? parse(read(fileOf(url)))
  opened.set(url, page)
  return page
}
/** What a page says of itself, which is read sooner than all of it. */
const headAt = (url: string) => parse(read(fileOf(url)).split('</head>')[0] ?? '')
/** The pages of a form, `events/<id>`, by id. */
const pagesOf = (form: RegExp) =>
  mapped().flatMap((url) => {
    const [, id] = form.exec(new URL(url).pathname) ?? []
    return id === undefined ? [] : [{ id, page: pageAt(url) }]
  })

const dossier = OpenDossier.fromIndex(json('index.json') as DossierIndex)
const events = new Map(
  readdirSync(join(DATA, 'demo/events')).map((file) => {
    const event = json(`events/${file}`) as PublishedEvent
    return [event.id, event]
  }),
)
const { sources } = json('sources.json') as PublishedSources
const outletOf = new Map(sources.map(({ id, outlet }) => [id, outlet]))
const readingsOf = ({ discrepancies, agreements }: PublishedEvent) =>
  [...discrepancies, ...agreements].flatMap(({ attribute, readings }) =>
    readings.map((reading) => ({ reading, said: words.readingWords(reading, attribute, dossier.names.naming) })),
  )
/** How its disagreements come about: that a text changed is said in words of its own. */
const natureNames = (event: PublishedEvent) =>
  event.discrepancies.flatMap(({ nature, changed }) => {
    if (nature === null) return []
    return nature === 'within' && changed.length > 0 ? ['changed its text'] : [words.NATURE_NAMES[nature]]
  })

describe('every address of the map, fetched as a file without scripts', () => {
  test('is a page with a title, a heading that is the same, and its own address', () => {
    const urls = mapped()
    expect(urls.length).toBeGreaterThan(70)
    const titles = new Set<string>()
    for (const url of urls) {
      const html = read(fileOf(url))
      const page = pageAt(url)
      const [heading] = [...page.querySelectorAll('#static h1')].map(({ textContent }) => plain(textContent))
      expect(heading?.length, url).toBeGreaterThan(2)
      expect(page.querySelectorAll('#static main, #static article').length, url).toBeGreaterThan(0)
      expect(html, url).toContain(`<link rel="canonical" href="${url}" />`)
      if (!url.endsWith('/vocabulary')) expect(html, url).toContain(`data-own-address="">${url}<`)
      titles.add(page.title)
    }
    expect(titles.size).toBe(urls.length)
  })

  test('of an event holds its title, its date, every reading, how its disagreements come about, and every source', () => {
    const pages = pagesOf(/^\/demo\/events\/([^/]+)$/)
    expect(pages.map(({ id }) => id).sort()).toEqual([...events.keys()].sort())
    for (const { id, page } of pages) {
      const event = events.get(id)!
      const told = plain(page.querySelector('#static article')?.textContent)
      expect(told, id).toContain(plain(event.title))
      if (event.date !== null) expect(told, id).toContain(plain(words.formatEdtf(event.date)))
      for (const { said, reading } of readingsOf(event)) {
        expect(told, id).toContain(plain(said))
        for (const source of reading.sources) expect(told, `${id}: ${source}`).toContain(plain(outletOf.get(source)))
      }
      for (const nature of natureNames(event)) expect(told, id).toContain(nature)
    }
  })

  test('of a comparison holds the title, every answer to what is disputed and how that comes about, every question and every source', () => {
    const pages = pagesOf(/^\/demo\/events\/([^/]+)\/sources$/)
    expect(pages).toHaveLength(events.size)
    for (const { id, page } of pages) {
      const event = events.get(id)!
      const told = plain(page.querySelector('#static main')?.textContent)
      expect(told, id).toContain(plain(event.title))
      // What only some of the sources answer is named; the page of the event has the answers.
      const disputes = event.discrepancies.filter(({ level }) => level === 'disagree')
      for (const { said } of readingsOf({ ...event, discrepancies: disputes, agreements: [] }))
        expect(told, id).toContain(plain(said))
      for (const { attribute } of event.claims) expect(told, id).toContain(plain(dossier.names.attribute(attribute)))
      for (const { source } of event.claims) expect(told, id).toContain(plain(outletOf.get(source)))
      for (const nature of natureNames(event)) expect(told, id).toContain(nature)
    }
  })

  test('of a source holds its title, its day, each event of which it speaks, and what it says', () => {
    const pages = pagesOf(/^\/demo\/sources\/([^/]+)$/)
    expect(pages.map(({ id }) => id).sort()).toEqual(sources.map(({ id }) => id).sort())
    for (const { id, page } of pages) {
      const source = sources.find((one) => one.id === id)!
      const told = plain(page.querySelector('#static main')?.textContent)
      expect(told, id).toContain(plain(source.title))
      if (source.published !== null) expect(told, id).toContain(plain(words.formatEdtf(source.published)))
      for (const event of source.events) {
        expect(told, id).toContain(plain(events.get(event)?.title))
        for (const claim of events.get(event)?.claims ?? []) {
          if (claim.source !== id) continue
          expect(told, id).toContain(plain(words.readingWords(claim, claim.attribute, dossier.names.naming)))
        }
      }
    }
  })

  test('of the lists holds every event, disagreement and source', () => {
    const toldOf = (path: string) => plain(pageAt(`${HOST}/${path}`).querySelector('#static')?.textContent)
    for (const { title } of events.values()) expect(toldOf('demo')).toContain(plain(title))
    for (const { outlet } of sources) expect(toldOf('demo/sources')).toContain(plain(outlet))
    const { disagreements } = json('disagreements.json') as PublishedDisagreements
    expect(disagreements.length).toBeGreaterThan(10)
    const told = toldOf('demo/disagreements')
    for (const { event, attribute, readings } of disagreements) {
      expect(told).toContain(plain(events.get(event)?.title))
      expect(told).toContain(plain(dossier.names.attribute(attribute)))
      for (const reading of readings)
        expect(told, event).toContain(plain(words.readingWords(reading, attribute, dossier.names.naming)))
    }
  })
})

describe('what programs find', () => {
  test('the map keeps the rules of sitemaps.org: full addresses of one host, each once, of pages that may be listed', () => {
    const text = read('sitemap.xml')
    expect(text).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">/,
    )
    expect(parse(text, 'text/xml').querySelector('parsererror')).toBeNull()
    const urls = mapped()
    expect(new Set(urls).size).toBe(urls.length)
    expect(urls.length).toBeLessThanOrEqual(50_000)
    expect(text.length).toBeLessThan(50_000_000)
    for (const url of urls) {
      expect(new URL(url).href).toBe(url)
      expect(new URL(url).origin).toBe(HOST)
      expect(url.length).toBeLessThan(2048)
      expect(read(fileOf(url))).not.toContain('name="robots" content="noindex"')
    }
    expect(read('robots.txt')).toContain(`Sitemap: ${HOST}/sitemap.xml`)
  })

  test('every address of llms.txt is a file of the site', () => {
    const listed = [...read('llms.txt').matchAll(/\]\((.*?)\)/g)].map(([, url = '']) => url)
    const tables = ['claims', 'events', 'sources', 'assessments'].map((name) => `/data/demo/${name}.parquet`)
    for (const path of ['/demo/disagreements', '/vocabulary', '/data/demo/claims.json', ...tables])
      expect(listed).toContain(HOST + path)
    for (const url of listed) {
      expect(url.startsWith(`${HOST}/`), url).toBe(true)
      const file = join(site, decodeURIComponent(new URL(url).pathname))
      expect(existsSync(/\.\w+$/.test(file) ? file : join(file, 'index.html')), url).toBe(true)
    }
  })

  test('every form of a page that its head names is a file, of the type that is said', () => {
    const types = {
      json: 'application/json',
      xml: 'application/atom+xml',
      trig: 'application/trig',
      ttl: 'text/turtle',
    }
    const all = { ...types, parquet: 'application/vnd.apache.parquet' } as Readonly<Record<string, string>>
    const seen = new Set<string>()
    for (const url of mapped()) {
      for (const link of headAt(url).querySelectorAll('link[rel=alternate]')) {
        const { pathname } = new URL(link.getAttribute('href') ?? '', HOST)
        const ending = pathname.split('.').at(-1) ?? ''
        const type = link.getAttribute('type') ?? ''
        expect(existsSync(join(site, decodeURIComponent(pathname))), `${url}: ${pathname}`).toBe(true)
        expect([all[ending], 'application/json+oembed'], pathname).toContain(type)
        expect(link.getAttribute('title')?.length, pathname).toBeGreaterThan(5)
        seen.add(ending)
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(all).sort())
  })

  test('Open Graph has what its specification asks for, in full addresses', () => {
    for (const url of mapped()) {
      const page = headAt(url)
      const said = (name: string) =>
        [...page.querySelectorAll(`meta[property="og:${name}"]`)].map((one) => one.getAttribute('content') ?? '')
      for (const name of ['title', 'type', 'image', 'url', 'description', 'site_name']) {
        expect(said(name), `${url} ${name}`).toHaveLength(1)
        expect(said(name)[0], `${url} ${name}`).not.toBe('')
      }
      expect(said('url')).toEqual([url])
      expect(['website', 'article']).toContain(said('type')[0])
      const image = new URL(said('image')[0] ?? '')
      expect(image.origin).toBe(HOST)
      expect(existsSync(join(site, decodeURIComponent(image.pathname))), url).toBe(true)
      for (const name of ['image:width', 'image:height']) expect(said(name)[0], url).toMatch(/^\d+$/)
      for (const [name, most] of [
        ['title', 120],
        ['description', 400],
      ] as const)
        expect(said(name)[0]?.length, url).toBeLessThanOrEqual(most)
    }
  })
})
