import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { marked, type Token, type Tokens } from 'marked'
import { afterAll, describe, expect, it } from 'vitest'
import { toLinks } from '../../../src/state/address/use-links.ts'
import { headWords } from '../../../src/words/head-words.ts'
import { llmsText } from '../../../tools/static-pages/for-machines/llms-text.ts'

const dist = mkdtempSync(join(tmpdir(), 'faultline-llms-'))
afterAll(() => rmSync(dist, { recursive: true }))

const TITLE = 'Bridge [north] *and* <south>_'
const CATALOGUE = {
  version: 7,
  dossiers: [
    { id: 'a b', title: TITLE, description: 'Two\nlines', counts: { events: 3, sources: 2, disputedEvents: 1 } },
  ],
}
const files: Readonly<Record<string, unknown>> = {
  'data/catalogue.json': CATALOGUE,
  'data/site.json': { name: 'Archive *of* disputes' },
  'data/a b/index.json': {},
  'data/a b/claims.json': {},
  'data/schema/7/index.schema.json': { title: '<dossier>/index.json: all: of it' },
  'data/schema/7/published-claims.schema.json': { title: '<dossier>/claims.json: all claims' },
  'data/schema/7/releases.schema.json': { title: '<dossier>/releases.json: which this one has not' },
  'data/schema/7/event.schema.json': { title: '<dossier>/events/<event>.json: one event' },
  'data/schema/source.schema.json': { title: 'sources/<id>.yaml: one document' },
  'data/schema/event.schema.json': { title: '<dossier>/events/<event>.json: one event' },
}
for (const [file, content] of Object.entries(files)) {
  mkdirSync(dirname(join(dist, file)), { recursive: true })
  writeFileSync(join(dist, file), JSON.stringify(content))
}
const isWritten = (file: string) => file === 'data/a b/claims.parquet'

/** The words of what a reader of Markdown makes of a line. */
const wordsOf = (tokens: readonly Token[] | undefined): string =>
  (tokens ?? [])
    .map((token) => ('tokens' in token && token.tokens ? wordsOf(token.tokens) : (token as { text: string }).text))
    .join('')

/** What another reader of Markdown finds: title, summary, and the links of each section. */
function read(text: string) {
  const tokens = marked.lexer(text).filter(({ type }) => type !== 'space')
  const sections = new Map<string, { name: string; href: string; note: string }[]>()
  let heading = ''
  for (const token of tokens) {
    if (token.type === 'heading') heading = wordsOf(token.tokens)
    if (token.type !== 'list') continue
    const links = (token as Tokens.List).items.map((item) => {
      const [line] = item.tokens
      const [link, ...rest] = ((line as Tokens.Text).tokens ?? []) as readonly Token[]
      const { href, tokens: name } = link as Tokens.Link
      return { name: wordsOf(name), href, note: wordsOf(rest).replace(/^: /, '') }
    })
    sections.set(heading, links)
  }
  return { tokens, sections }
}

describe('llms.txt', () => {
  const { tokens, sections } = read(
    llmsText({
      dist,
      data: join(dist, 'data'),
      words: headWords,
      linksOf: toLinks,
      toUrl: (path) => `https://example.org/under${path}`,
      isWritten,
    }),
  )

  it('has one title, a summary and words, and then only sections of links', () => {
    expect(tokens.slice(0, 2).map(({ type, ...rest }) => [type, 'depth' in rest ? rest.depth : null])).toEqual([
      ['heading', 1],
      ['blockquote', null],
    ])
    const after = tokens.slice(tokens.findIndex((token) => token.type === 'heading' && token['depth'] === 2))
    expect(after.map(({ type }) => type)).toEqual(after.map((_, place) => (place % 2 === 0 ? 'heading' : 'list')))
    expect([...sections.keys()].at(-1)).toBe('Optional')
  })

  it('links the pages of a dossier, and the data that it has', () => {
    const links = sections.get(TITLE) ?? []
    expect(links.map(({ href }) => href)).toEqual([
      'https://example.org/under/a%20b',
      'https://example.org/under/a%20b/disagreements',
      'https://example.org/under/a%20b/repeated',
      'https://example.org/under/a%20b/sources',
      'https://example.org/under/a%20b/changes',
      'https://example.org/under/data/a%20b/index.json',
      'https://example.org/under/data/a%20b/claims.json',
      'https://example.org/under/data/a%20b/claims.parquet',
    ])
    expect(links.map(({ note }) => note)).toContain('Two lines')
    expect(links.find(({ name }) => name === 'index.json')?.note).toBe('all: of it')
  })

  it('links the schemas of the version of the data, and apart from them those of what people write', () => {
    expect(sections.get('JSON Schemas of the data, version 7')?.map(({ name, href }) => [name, href])).toEqual([
      ['<dossier>/events/<event>.json', 'https://example.org/under/data/schema/7/event.schema.json'],
      ['<dossier>/index.json', 'https://example.org/under/data/schema/7/index.schema.json'],
      ['<dossier>/claims.json', 'https://example.org/under/data/schema/7/published-claims.schema.json'],
      ['<dossier>/releases.json', 'https://example.org/under/data/schema/7/releases.schema.json'],
    ])
    expect(sections.get('Optional')?.map(({ name }) => name)).toEqual(['sources/<id>.yaml'])
  })
})
