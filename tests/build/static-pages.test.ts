// @vitest-environment jsdom
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { PublishedEvent } from '../../src/contract/event-file.ts'
import type { PublishedSources } from '../../src/contract/sources-file.ts'
import { DATA, readFile as read, SITE, wordsOf, writtenPage as open } from './written-page.ts'

const ROOT = join(import.meta.dirname, '../..')

const json = (file: string): unknown => JSON.parse(readFileSync(join(DATA, file), 'utf8'))

const meta = (page: Document, name: string) =>
  page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? ''
/** A parser that runs no scripts takes what `noscript` holds for elements. */
const firstWords = (page: Document) => wordsOf(page.body).slice(0, 200)

interface Graph {
  readonly '@graph': readonly { readonly '@type': string; readonly '@id': string; readonly [key: string]: unknown }[]
}

const graphOf = (page: Document) =>
  (JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '{"@graph":[]}') as Graph)[
    '@graph'
  ]

const events = readdirSync(join(DATA, 'events')).map((file) => json(`events/${file}`) as PublishedEvent)
const { sources } = json('sources.json') as PublishedSources

describe('without scripts', () => {
  test('the page of each event has its title, and what is disputed, in the first words; and every reading and source', () => {
    expect(events.length).toBeGreaterThan(10)
    for (const event of events) {
      const page = open(`demo/events/${event.id}`)
      const article = page.querySelector('#static article')
      expect(wordsOf(article), event.id).toContain(event.title.replace(/\s+/g, ' '))
      expect(firstWords(page), event.id).toContain(event.title)
      const isDisputed = event.discrepancies.some(({ level }) => level === 'disagree')
      expect(firstWords(page), event.id).toContain(isDisputed ? 'The sources disagree.' : 'No disagreement:')
      expect(meta(page, 'description'), event.id).toContain(isDisputed ? 'The sources disagree.' : 'No disagreement:')
      const links = [...page.querySelectorAll('#static article a')].map((link) => link.getAttribute('href'))
      // A link may lead to the very words.
      const isLinked = (url: string) => links.some((href) => href?.startsWith(url))
      for (const { url } of event.sources) if (url !== null) expect(isLinked(url), `${event.id}: ${url}`).toBe(true)
    }
  })

  test('a link to a document names its archived copy where the data has one, and never another; a quotation leads to its words', () => {
    const copies = new Map(
      sources.flatMap(({ versions }) => versions.map(({ archivedUrl, capturedOn }) => [archivedUrl ?? '', capturedOn])),
    )
    const copied = sources.filter(({ versions }) => versions.some(({ archivedUrl }) => archivedUrl !== null))
    expect(copied.length).toBeGreaterThan(0)
    for (const { id, url } of copied) {
      const link = open(`demo/sources/${id}`).querySelector(`#static a[data-address="${url ?? ''}"][data-versionurl]`)
      expect(link?.getAttribute('rel'), id).toBe('noopener')
    }
    let [named, quoted] = [0, 0]
    for (const page of [...events.map(({ id }) => `events/${id}`), ...sources.map(({ id }) => `sources/${id}`)].map(
      (path) => open(`demo/${path}`),
    )) {
      for (const link of page.querySelectorAll<HTMLElement>('#static [data-versionurl]')) {
        named++
        expect(link.dataset.versiondate).toBe(copies.get(link.dataset.versionurl ?? ''))
      }
      for (const link of page.querySelectorAll('#static blockquote a')) {
        quoted++
        expect(link.getAttribute('href')).toContain('#:~:text=')
      }
    }
    expect(Math.min(named, quoted)).toBeGreaterThan(0)
  })

  test('an event has both of its disputed dates, and how the disagreement comes about', () => {
    const page = open('demo/events/audit-report')
    expect(meta(page, 'description')).toContain('11 April 2022 or 15 April 2022')
    const article = wordsOf(page.querySelector('#static article'))
    expect(article).toContain('11 April 2022')
    expect(article).toContain('15 April 2022')
    expect(article).toContain('One account is told in two ways')
  })

  test('its comparison has each answer, and who gives it', () => {
    const page = open('demo/events/audit-report/sources')
    expect(page.title).toContain('Audit report on the faults of the bridge: the sources')
    const row = [...page.querySelectorAll('[role=row], tr')].find((one) => /11 April/.test(wordsOf(one)))
    expect(wordsOf(row ?? null)).toContain('15 April 2022')
    expect(wordsOf(row ?? null)).toMatch(/via Nordwire/)
  })

  test('the page of each source has its title, and every event of which it speaks', () => {
    expect(sources.length).toBeGreaterThan(10)
    const titles = new Map(events.map(({ id, title }) => [id, title]))
    for (const source of sources) {
      const page = open(`demo/sources/${source.id}`)
      const main = wordsOf(page.querySelector('#static main'))
      expect(main, source.id).toContain(source.title.replace(/\s+/g, ' '))
      for (const id of source.events) expect(main, source.id).toContain(titles.get(id))
    }
  })

  test('the lists are whole', () => {
    const linked = (page: Document) =>
      new Set([...page.querySelectorAll('#static a')].map((link) => link.getAttribute('href')?.replace(/[?#].*/, '')))
    const [timeline, table] = [linked(open('demo')), linked(open('demo/sources'))]
    for (const { id } of events) expect(timeline).toContain(`/demo/events/${id}`)
    for (const { id } of sources) expect(table).toContain(`/demo/sources/${id}`)
    const disputed = events.filter(({ discrepancies }) => discrepancies.some(({ level }) => level === 'disagree'))
    const hrefs = linked(open('demo/disagreements'))
    for (const { id } of disputed)
      expect(
        [...hrefs].some((href) => href?.includes(id)),
        id,
      ).toBe(true)
    expect(open('method').querySelectorAll('#static h2').length).toBeGreaterThan(3)
  })

  test('the timeline is drawn, as on a phone and as on a desk in three widths, with its axis, marks and labels', () => {
    const forms = [...open('demo').querySelectorAll('#static [data-drawn]')]
    expect(forms.map((form) => form.getAttribute('data-drawn'))).toEqual(['wide', 'middle', 'short', 'narrow'])
    for (const form of forms) {
      const [axis, canvas] = [...form.querySelectorAll('[aria-hidden=true]:not(svg)')]
      expect(wordsOf(axis ?? null)).toMatch(/Jan/)
      const items = [...(canvas?.querySelectorAll(':scope > [data-as]') ?? [])]
      expect(items.length).toBeGreaterThan(5)
      for (const item of items) expect(item.querySelector('svg')?.childElementCount).toBeGreaterThan(0)
      expect(items.map(wordsOf).join(' ')).toContain('Audit')
    }
  })

  test('what has another id now leads on', () => {
    for (const [from, to] of [
      ['demo/events/audit-paper', '/demo/events/audit-report'],
      ['demo/events/audit-paper/sources', '/demo/events/audit-report/sources'],
      ['demo/sources/nordwire-audit', '/demo/sources/nordwire-2022-04-15'],
    ] as const) {
      const page = open(from)
      expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${to}`)
      expect(page.querySelector('a')?.getAttribute('href')).toBe(to)
    }
  })
})

test('each page of a dossier says for paper of which day and release its data is', () => {
  const { release, dataOf } = json('release.json') as { release: string; dataOf: string }
  const days = sources.map(({ knownOn }) => knownOn ?? '')
  expect(dataOf).toBe(days.sort().at(-1))
  for (const path of [
    'demo',
    'demo/events/audit-report',
    'demo/events/audit-report/sources',
    'demo/sources',
    'demo/disagreements',
  ])
    expect(wordsOf(open(path).querySelector('#static [data-printed]')), path).toContain(`Release ${release}.`)
})

describe('the head', () => {
  test('says the same to Open Graph and Twitter as to search engines', () => {
    const page = open('demo/events/audit-report')
    for (const kind of ['og', 'twitter']) {
      expect(meta(page, `${kind}:title`)).toBe(page.title)
      expect(meta(page, `${kind}:description`)).toBe(meta(page, 'description'))
    }
  })

  test('names a picture that is there, of the size that it says: of an event, a source and a dossier its own', () => {
    const own = new Set<string>()
    const paths = [
      'demo',
      'demo/disagreements',
      ...events.flatMap(({ id }) => [`demo/events/${id}`, `demo/events/${id}/sources`]),
      ...sources.map(({ id }) => `demo/sources/${id}`),
    ]
    for (const path of paths) {
      const [html = ''] = read(`${path}/index.html`).split('</head>')
      const said = (name: string) => new RegExp(`="${name}" content="([^"]*)"`).exec(html)?.[1] ?? ''
      const [url = '', version] = said('og:image').split('?v=')
      const png = readFileSync(join(SITE, decodeURIComponent(url)))
      expect(png.toString('latin1', 1, 4), path).toBe('PNG')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
        said('og:image:width'),
        said('og:image:height'),
      ])
      expect(said('og:image:width')).toBe('1200')
      expect(png.length, path).toBeLessThan(45_000)
      expect(said('og:image:alt').length, path).toBeGreaterThan(20)
      expect(version).toMatch(/^[0-9a-f]{8}$/)
      own.add(url)
    }
    expect(own.size).toBe(1 + events.length + sources.length)
  })

  test('tells the event with a claim for each answer, each in articles that are there', () => {
    const graph = graphOf(open('demo/events/audit-report'))
    const ids = new Set(graph.map((node) => node['@id']))
    const claims = graph.filter((node) => node['@type'] === 'Claim')
    expect(graph[0]).toMatchObject({ '@type': 'Event', name: 'Audit report on the faults of the bridge' })
    expect(claims.map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringContaining('11 April 2022'), expect.stringContaining('15 April 2022')]),
    )
    for (const { appearance } of claims) {
      const articles = appearance as readonly { '@id': string }[]
      expect(articles.length).toBeGreaterThan(0)
      for (const article of articles) expect(ids).toContain(article['@id'])
    }
  })

  test('has a content policy that lets through the faces, the sheet and the first script of the page, and no style within an element', () => {
    const page = open('demo/events/audit-report/sources')
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]{44}'; style-src 'self'( 'sha256-[\w+/=]{44}'){2};/)
    expect(policy).not.toContain('unsafe')
    expect(page.querySelectorAll('[style]')).toHaveLength(0)
    expect(page.querySelectorAll('style')).toHaveLength(2)
    expect(page.querySelectorAll('script:not([src], [type="application/ld+json"])')).toHaveLength(1)
  })

  test('asks for nothing before it is painted but two faces: its styles are within it, and its scripts wait', () => {
    const page = open('demo/events/audit-report')
    expect(page.querySelectorAll('link[rel=stylesheet], link[rel=modulepreload], script[type=module]')).toHaveLength(0)
    expect(page.querySelectorAll('link[rel=preload]')).toHaveLength(2)
    expect(page.querySelectorAll('script[src]')).toHaveLength(0)
    const start = page.querySelector('script[data-then]')
    for (const list of ['then', 'scripts', 'sheets', 'parts']) {
      const files = start?.getAttribute(`data-${list}`)?.split(' ') ?? []
      expect(files.length, list).toBeGreaterThan(0)
      for (const file of files) expect(existsSync(join(SITE, file)), file).toBe(true)
    }
  })
})

describe('written again', () => {
  const again = mkdtempSync(join(tmpdir(), 'faultline-pages-'))
  afterAll(() => rmSync(again, { recursive: true }))

  test('every file is the same to the byte, in another time zone and language too', () => {
    const said = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'tools/static-pages/cli.ts', '--app', join(ROOT, 'dist'), '--dist', again].concat(
        ['--data', join(DATA, '..')],
        ['--dossiers', 'tests/dossiers'],
      ),
      {
        cwd: ROOT,
        encoding: 'utf8',
        // As outside of tests: React is slower in them.
        env: {
          ...process.env,
          NODE_ENV: 'production',
          TZ: 'Pacific/Auckland',
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
        },
      },
    )
    // The pictures are there from before.
    expect(said).toMatch(/\(0 drawn\)/)
    // Beside the pages stands what a run notes for the next: it knows that this one draws with another build of the app.
    const filesIn = (folder: string) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
        (file) => !file.startsWith('.vite') && statSync(join(folder, file)).isFile(),
      )
    const files = filesIn(SITE)
    expect(files.length).toBeGreaterThan(200)
    expect(filesIn(again).sort()).toEqual(files.sort())
    const isSame = (file: string) => readFileSync(join(again, file)).equals(readFileSync(join(SITE, file)))
    expect(files.filter((file) => !isSame(file))).toEqual([])
  })
})
