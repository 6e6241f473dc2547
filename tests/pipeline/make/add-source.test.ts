import { describe, expect, it } from 'vitest'
import { memoryDisk, run, smallDossier } from '../memory-disk.ts'

const PAGE = `<!doctype html><html lang="fr-FR"><head><meta charset="utf-8">
<title>Trois morts &agrave; Kharkiv - Le Monde</title>
<meta property="og:site_name" content="Le Monde">
<meta property="og:title" content="Trois morts &agrave; Kharkiv">
<meta property="article:published_time" content="2024-04-30T23:50:00+02:00">
<link rel="canonical" href="https://www.lemonde.fr/a/article-1.html"></head><body><p>`
const SOURCES = 'dossiers/d/sources'

function lay(more: Readonly<Record<string, string | Uint8Array>> = {}) {
  return memoryDisk(smallDossier(more))
}

/** Adds a saved page, and checks that the dossier is still without a problem. @returns the file of the source */
function addPage(html: string | Uint8Array, ...more: string[]): { path: string; text: string } {
  const disk = lay({ 'saved/page.html': html })
  const { status, written, problems } = run(disk, 'add', 'source', 'd', 'saved/page.html', ...more)
  expect({ status, problems }).toEqual({ status: 0, problems: [] })
  expect(run(disk, 'check')).toMatchObject({ status: 0, problems: [] })
  const [path = ''] = written
  return { path, text: String(disk.files.get(path)) }
}

const page = (head: string) => `<html><head>${head}</head><body>x</body></html>`
const URL_META = '<meta property="og:url" content="https://example.org/a">'

describe('add source, of a saved page', () => {
  it('takes what the page says of itself, and leaves the claims to the editors', () => {
    const { path, text } = addPage(PAGE)
    expect(path).toBe(`${SOURCES}/le-monde-2024-04-30.yaml`)
    expect(text).toContain(
      'outlet: Le Monde\ntitle: Trois morts à Kharkiv\nurl: https://www.lemonde.fr/a/article-1.html\n',
    )
    expect(text).toContain('published: 2024-04-30 # the page says 2024-04-30T23:50:00+02:00\nlanguage: fr-FR\n')
    expect(text).toContain('\nclaims: [] #')
    expect(text).not.toContain('unread')
  })

  it('believes JSON-LD before the rest, an article before the page that holds it', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebPage', datePublished: '2020-01-01', url: 'https://example.org/' },
        {
          '@type': ['NewsArticle'],
          headline: 'A',
          datePublished: '2024-04-30',
          inLanguage: 'uk',
          publisher: { name: 'P' },
        },
      ],
    }
    const { path, text } = addPage(
      page(`<script type="application/ld+json">${JSON.stringify(graph)}</script>${URL_META}`),
    )
    expect(path).toBe(`${SOURCES}/p-2024-04-30.yaml`)
    expect(text).toMatch(/title: A\nurl: https:\/\/example.org\/a\npublished: 2024-04-30 #.*\nlanguage: uk\n/)
  })

  it.each([
    ['2024', '2024'],
    ['2024-04', '2024-04'],
    ['2024/4/5', '2024-04-05'],
    ['20240430', '2024-04-30'],
    ['2024-04-30 10:00', '2024-04-30'],
    ['2024-02-30', null],
    ['30.04.2024', null],
    ['04/05/2024', null],
    ['April 30, 2024', null],
    ['2024-04-30 or so', null],
  ])('never makes a date more exact than the page: %s → %s', (written, date) => {
    const { text } = addPage(page(`${URL_META}<meta name="date" content="${written}">`))
    if (date !== null) expect(text).toContain(`\npublished: ${date} # the page says ${written}\n`)
    else expect(text).toMatch(new RegExp(`\\n# published: .*\\(the page says ${written}\\)\\n[^]*\\nunread: true #`))
  })

  it('makes an interval of days that differ', () => {
    const dates = ['2024-05-01T01:00Z', '2024-04-30', '2024-04']
    const metas = dates.map((date) => `<meta name="date" content="${date}">`).join('')
    expect(addPage(page(`${URL_META}${metas}`)).text).toContain('\npublished: 2024-04-30/2024-05-01 #')
  })

  it('reads the encoding that the page declares', () => {
    const html = page(`${URL_META}<meta charset=windows-1252><title>\u0093Caf\u00e9\u0094 \u0096 \u0080 5</title>`)
    expect(addPage(Buffer.from(html, 'latin1')).text).toContain('title: “Café” – € 5\n')
  })

  it('knows where a browser has saved it from, and a copy in a web archive by its original', () => {
    const from = '<!-- saved from url=(0021)https://kyivindependent.com/a-b -->'
    expect(addPage(`${from}${page('')}`).path).toBe(`${SOURCES}/kyivindependent-a-b.yaml`)
    const { text } = addPage(
      page(''),
      '--url',
      'https://web.archive.org/web/20240501000000/https://www.bbc.co.uk/news/1',
    )
    expect(text).toMatch(/^id: bbc-1\noutlet: bbc.co.uk\n/)
    expect(text).toContain('url: https://www.bbc.co.uk/news/1\n')
    expect(text).toContain(
      'versions:\n  - capturedOn: 2024-05-01\n    archivedUrl: https://web.archive.org/web/20240501',
    )
  })

  it('takes nothing from a page that a dossier could not hold', () => {
    const odd = `<title>a&lt;b&gt;b&lt;/b&gt;</title><meta name="date" content="1\u202e#2&#10;x: y"><meta property="og:locale" content="xx">`
    const { text } = addPage(page(`${URL_META}${odd}`))
    expect(text).toContain('label: Page saved as “page.html” #')
    expect(text).toContain('(the page says 1 #2 x: y)\n')
    expect(text).toContain('# language: en')
  })

  it('reads a page that is nested deeper than the stack', () => {
    expect(addPage(page(URL_META) + '<div>'.repeat(50_000)).path).toBe(`${SOURCES}/example-a.yaml`)
  })
})

describe('add source, of an address', () => {
  it('begins a source that is not read yet', () => {
    const disk = lay()
    const { written } = run(disk, 'add', 'source', 'd', 'https://news.un.org/en/story/2024/04/Missile%20found.html')
    expect(written).toEqual([`${SOURCES}/news-un-missile-found.yaml`])
    const text = String(disk.files.get(written[0] ?? ''))
    expect(text).toContain('outlet: news.un.org\nlabel: Page “missile-found” of news.un.org #')
    expect(text).toContain('\n# published: 2024-05-01 #')
    expect(text).toContain('\nunread: true #')
    expect(run(disk, 'check')).toMatchObject({ status: 0, problems: [] })
  })

  it('finds another id where one is taken or was published', () => {
    const disk = lay({ 'dossiers/d/published-ids.txt': 'dossier d\nsource example-a\nsource s\n' })
    disk.files.set(`${SOURCES}/s.yaml`, `${String(disk.files.get(`${SOURCES}/s.yaml`))}formerIds: [example-a]\n`)
    const add = (url: string) => run(disk, 'add', 'source', 'd', url).written
    expect(add('https://example.org/a')).toEqual([`${SOURCES}/example-a-2.yaml`])
    expect(add('https://example.org/x/a')).toEqual([`${SOURCES}/example-a-3.yaml`])
    expect(run(disk, 'check')).toMatchObject({ status: 0, problems: [] })
  })

  it('makes the folder of the sources where there is none', () => {
    const disk = lay()
    disk.files.delete(`${SOURCES}/s.yaml`)
    expect(run(disk, 'add', 'source', 'd', 'https://example.org/', '--id', 'mine').written).toEqual([
      `${SOURCES}/mine.yaml`,
    ])
  })
})

describe('add source refuses, and writes nothing', () => {
  const disk = () =>
    lay({
      [`${SOURCES}/s.yaml`]:
        'id: s\noutlet: O\ntitle: T\nurl: https://www.example.org/a/\npublished: 2024-05-01\nclaims:\n' +
        '  - { event: e, attribute: occurred, value: 2024-04-25 }\n',
      'notes.txt': 'Three dead.',
      'empty.html': page(''),
      'odd.html': Buffer.concat([Buffer.from(page('')), Buffer.from([0xff])]),
    })

  it.each([
    [['d', 'http://example.org/a?utm_source=x'], 'shared-address', `${SOURCES}/s.yaml`, 'is the same document'],
    [['e', 'https://example.org/b'], 'no-such-dossier', 'dossiers', 'holds no dossier “e”'],
    [['d', 'ftp://example.org/b'], 'bad-url', '', '“ftp://example.org/b” is not a web address'],
    [['d', 'example.org/b'], 'cannot-read', 'example.org/b', 'is not there, or cannot be read'],
    [['d', 'notes.txt'], 'no-page', 'notes.txt', 'is no page in HTML'],
    [['d', 'odd.html'], 'bad-encoding', 'odd.html', 'is not in the encoding that it declares'],
    [['d', 'empty.html'], 'no-outlet', 'empty.html', 'says neither its outlet nor its address'],
    [['d', 'empty.html', '--url', 'x'], 'bad-url', '', '“x” is not a web address'],
    [['d', 'https://example.org/b', '--url', 'https://example.org/c'], 'two-addresses', '', 'has two addresses'],
    [['d', 'https://example.org/b', '--id', 'B b'], 'bad-id', '', '“B b” is not an id'],
    [['d', 'https://example.org/b', '--id', 's'], 'duplicate-id', SOURCES, 'the id “s” is taken'],
    [['d'], 'usage', '', 'Name the dossier, and an address or a file: add source DOSSIER URL|FILE.'],
  ])('%j: %s', (args, code, file, message) => {
    const at = disk()
    const before = new Map(at.files)
    const { status, problems, written } = run(at, 'add', 'source', ...args)
    expect({ status, written }).toEqual({ status: 1, written: [] })
    expect(problems).toMatchObject([{ code, file }])
    expect(problems[0]?.message).toContain(message)
    expect(problems[0]?.hint).not.toBe('')
    expect(at.files).toEqual(before)
  })

  it('names the line of the same address', () => {
    const [problem] = run(disk(), 'add', 'source', 'd', 'https://example.org/a').problems
    expect([problem?.line, problem?.column]).toEqual([4, 6])
  })

  it('until every file of the dossier can be read: the document may be in one of them', () => {
    const at = lay({ [`${SOURCES}/t.yaml`]: 'id: [\n' })
    expect(run(at, 'add', 'source', 'd', 'https://example.org/b')).toMatchObject({
      status: 1,
      problems: [{ file: `${SOURCES}/t.yaml`, severity: 'error' }],
    })
  })

  it('what else can be added is nothing', () => {
    expect(run(disk(), 'add', 'event', 'd', 'x').problems).toMatchObject([
      { message: 'Say what to add, and where: add source DOSSIER URL|FILE.' },
    ])
  })
})
