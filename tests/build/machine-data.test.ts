// @vitest-environment jsdom
import Validator from '@adobe/structured-data-validator'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import type { PublishedSources } from '../../src/contract/sources-file.ts'

/** The pages of the demo dossier. The steps before write them. */
const SITE = join(import.meta.dirname, '../../node_modules/.cache/demo-site')
const SCHEMA = 'https://schema.org/'

const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
const read = (file: string) => readFileSync(join(SITE, file), 'utf8')

interface Told {
  readonly '@context': string
  readonly '@graph': readonly Readonly<Record<string, unknown>>[]
}

/** What each page tells as JSON-LD, by its file. */
const told = files
  .filter((file) => file.endsWith('index.html'))
  .flatMap((file) => {
    const [, json] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(read(file)) ?? []
    return json === undefined ? [] : [[file, JSON.parse(json) as Told] as const]
  })

/**
 * The vocabulary of schema.org as the validator asks for it, of the types of schema-dts: each class, what it is a kind of, and
 * which properties it may have.
 */
function schemaOrg(): { '@graph': Readonly<Record<string, unknown>>[] } {
  const types = readFileSync(
    createRequire(import.meta.url)
      .resolve('schema-dts')
      .replace(/\.js$/, '.d.ts'),
    'utf8',
  )
  const graph: Readonly<Record<string, unknown>>[] = []
  for (const [, name = '', kind, parents = '', body = ''] of types.matchAll(
    /^(?:export )?interface (\w+?)(Base|Leaf) extends ([^{]+) \{\n([\s\S]*?)^\}/gm,
  )) {
    const kinds = parents.split(', ').map((parent) => ({ '@id': `schema:${parent.replace(/Base$/, '')}` }))
    const isOwn = kind === 'Leaf' && kinds.some((parent) => parent['@id'] === `schema:${name}`)
    if (!isOwn) graph.push({ '@type': 'rdfs:Class', '@id': `schema:${name}`, 'rdfs:subClassOf': kinds })
    for (const [, property] of body.matchAll(/^ {4}"(\w+)"\?:/gm))
      graph.push({
        '@type': 'rdf:Property',
        '@id': `schema:${property}`,
        'schema:domainIncludes': { '@id': `schema:${name}` },
      })
  }
  return { '@graph': [...graph, ...thing(types)] }
}

/** The class of all. */
function thing(types: string): Readonly<Record<string, unknown>>[] {
  const [, body = ''] = /^interface ThingBase extends[^{]*\{\n([\s\S]*?)^\}/m.exec(types) ?? []
  const properties = [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, name]) => ({
    '@type': 'rdf:Property',
    '@id': `schema:${name}`,
    'schema:domainIncludes': { '@id': 'schema:Thing' },
  }))
  return [{ '@type': 'rdfs:Class', '@id': 'schema:Thing' }, ...properties]
}

describe('JSON-LD', () => {
  test('is told by every kind of page that tells of something', () => {
    const kinds = new Set(told.map(([file]) => file.replace(/(events|sources)\/[^/]+/, '$1/…')))
    expect([...kinds].sort()).toEqual([
      'demo/events/…/index.html',
      'demo/index.html',
      'demo/sources/…/index.html',
      'index.html',
    ])
  })

  test('expands without a loss: every type and property is of schema.org, every address is full', async () => {
    const documentLoader = async (url: string) => {
      expect(url).toBe('https://schema.org')
      return { documentUrl: url, document: { '@context': { '@vocab': SCHEMA } } }
    }
    const types = new Set<string>()
    for (const [file, document] of told) {
      // Nothing may be dropped: `safe` fails where something would be.
      const expanded = await jsonld.expand(
        document as object,
        { base: 'https://example.org/', safe: true, documentLoader } as object,
      )
      expect(expanded.length, file).toBe(document['@graph'].length)
      for (const node of expanded) {
        for (const type of node['@type'] as string[]) types.add(type)
        for (const key of Object.keys(node)) expect(key.startsWith('@') || key.startsWith(SCHEMA), key).toBe(true)
        expect(String(node['@id']), file).toMatch(/^https:\/\/example\.org\/demo/)
      }
    }
    expect([...types].sort()).toEqual(['Claim', 'CreativeWork', 'Dataset', 'Event'].map((type) => SCHEMA + type))
  })

  test('a validator of structured data finds nothing', async () => {
    const validator = new Validator(schemaOrg())
    const check = (nodes: readonly Readonly<Record<string, unknown>>[]) =>
      validator.validate({ jsonld: { '@graph': structuredClone(nodes) }, microdata: {}, rdfa: {} })
    for (const [file, document] of told) expect(await check(document['@graph']), file).toEqual([])
    // It does find what is wrong.
    expect(await check([{ '@type': 'Event', '@id': 'x', speaker: 'y' }])).toHaveLength(1)
    expect(await check([{ '@type': 'Evnt', name: 'y' }])).toHaveLength(1)
    expect(await check([{ '@type': 'NewsArticle', publisher: { '@type': 'Organization' } }])).toHaveLength(1)
  })
})

describe('the linked data', () => {
  const vocabulary = new Parser({ format: 'text/turtle', baseIRI: 'https://example.org/vocabulary.ttl' }).parse(
    read('vocabulary.ttl'),
  )
  const VOCABULARY = 'https://example.org/vocabulary'
  const explained = new Set(
    vocabulary.map(({ subject }) => subject.value).filter((address) => address.startsWith(`${VOCABULARY}#`)),
  )

  test('is written with terms of the vocabulary alone, each of which has its place on the page', () => {
    const page = new DOMParser().parseFromString(read('vocabulary/index.html'), 'text/html')
    const anchors = new Set([...page.querySelectorAll('[id]')].map(({ id }) => `${VOCABULARY}#${id}`))
    expect(explained.size).toBeGreaterThan(50)
    expect([...explained].filter((term) => !anchors.has(term))).toEqual([])
    const used = new Set<string>()
    for (const file of files.filter((name) => /\.(trig|ttl)$/.test(name))) {
      const format = file.endsWith('.ttl') ? 'text/turtle' : 'application/trig'
      for (const { predicate, object } of new Parser({ format, baseIRI: `https://example.org/${file}` }).parse(
        read(file),
      ))
        for (const { value } of [predicate, object]) if (value.startsWith(`${VOCABULARY}#`)) used.add(value)
    }
    expect(used.size).toBeGreaterThan(40)
    expect([...used].filter((term) => !explained.has(term))).toEqual([])
  })

  test('has a file for every source that makes claims and was not taken back, and no other', () => {
    const { sources } = JSON.parse(read('data/demo/sources.json')) as PublishedSources
    const withdrawn = sources.flatMap(({ id, withdrawn: is }) => (is ? [id] : []))
    expect(withdrawn).toEqual(['bay-news-2022-05-05'])
    const { claims } = JSON.parse(read('data/demo/claims.json')) as { claims: readonly { source: string }[] }
    const written = files.flatMap((file) => /^data\/demo\/nanopublications\/(.+)\.trig$/.exec(file)?.[1] ?? [])
    const speaking = new Set(claims.map(({ source }) => source).filter((id) => !withdrawn.includes(id)))
    expect(written.sort()).toEqual([...speaking].sort())
  })

  test('leads to pages and files that are there', () => {
    const named = new Set<string>()
    for (const file of files.filter((name) => /\.(trig|ttl)$/.test(name))) {
      const format = file.endsWith('.ttl') ? 'text/turtle' : 'application/trig'
      for (const { subject, object } of new Parser({ format, baseIRI: `https://example.org/${file}` }).parse(
        read(file),
      ))
        for (const { value, termType } of [subject, object])
          if (termType === 'NamedNode' && value.startsWith('https://example.org/')) named.add(new URL(value).pathname)
    }
    // The documents of the invented case stand at addresses of this host too.
    const own = [...named].filter((path) => /^\/(demo|data|vocabulary)(\/|$)/.test(path))
    expect(own.length).toBeGreaterThan(60)
    const known = new Set(files)
    const isThere = (path: string) => known.has(path.slice(1)) || known.has(`${path.slice(1)}/index.html`)
    expect(own.map(decodeURIComponent).filter((path) => !isThere(path))).toEqual([])
  })
})
