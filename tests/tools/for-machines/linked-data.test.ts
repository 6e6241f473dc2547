import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser, type Quad, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { chainEdges } from '../../../src/domain/compare/chains/chain-step.ts'
import { NP, PROV, RDF } from '../../../src/export/linked-data/statement.ts'
import { linkedDataFiles } from '../../../tools/static-pages/for-machines/linked-data.ts'
import type { PublishedDossier } from '../../../tools/static-pages/for-machines/published-dossier.ts'
import { given } from '../../domain/given.ts'
import { arbitraryDossier } from '../../publish/arbitrary-dossier.ts'
import fc from '../../seeded-fast-check.ts'
import { demo, published, toUrl } from './published-files.ts'

const FL = 'https://example.org/vocabulary#'

/** What another program reads, of files that keep to the letter of their format. */
function read(files: ReadonlyMap<string, string>): Quad[] {
  return [...files].flatMap(([name, text]) =>
    new Parser({ format: name.endsWith('.ttl') ? 'text/turtle' : 'application/trig' }).parse(text),
  )
}

const shapes = new Store(new Parser().parse(readFileSync(join(import.meta.dirname, 'shapes.ttl'), 'utf8')))
const validator = new SHACLValidator(shapes)

async function faultsOf(quads: readonly Quad[]): Promise<string[]> {
  const report = await validator.validate(new Store([...quads]))
  return report.results.map(({ focusNode, path, message, value }) =>
    [focusNode?.value, path?.value, message.map((one) => one.value).join(), value?.value].join(' '),
  )
}

describe('the linked data of a dossier', () => {
  const whole = read(linkedDataFiles(demo, toUrl))
  const isOf = (type: string) =>
    whole.filter(({ predicate, object }) => predicate.value === `${RDF}type` && object.value === type)

  it('has every claim of the demo dossier as one nanopublication, at an address of its own', () => {
    const addresses = isOf(`${NP}Nanopublication`).map(({ subject }) => subject.value)
    expect(addresses).toHaveLength(demo.index.counts.claims)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses).toContain(
      'https://example.org/data/demo/nanopublications/ekholm-post-2022-04-16.trig#audit-report.dated.ekholm-post-2022-04-16',
    )
    expect(isOf(`${FL}Claim`)).toHaveLength(addresses.length)
  })

  it('keeps what a nanopublication is: four graphs of its own, with every statement in one of them', () => {
    const graphs = new Map<string, Set<string>>()
    for (const { graph } of whole) {
      if (graph.value === '') continue
      const [, address = '', part = ''] = /^(.*)\.(\w+)$/.exec(graph.value) ?? []
      graphs.set(address, (graphs.get(address) ?? new Set()).add(part))
    }
    expect(graphs.size).toBe(demo.index.counts.claims)
    for (const [address, parts] of graphs)
      expect([...parts].sort(), address).toEqual(['assertion', 'head', 'provenance', 'publication'])
  })

  it('says of a claim what its source says, in which words, and the way that it came', () => {
    const claim = 'audit-report.dated.ekholm-post-2022-04-16'
    const file = 'https://example.org/data/demo/nanopublications/ekholm-post-2022-04-16.trig'
    const said = (property: string) =>
      whole
        .filter(({ subject, predicate }) => subject.value === `${file}#${claim}.claim` && predicate.value === property)
        .map(({ object }) => object.value)
    expect(said(`${FL}value`)).toEqual(['2022-04-15'])
    expect(said(`${FL}earliest`)).toEqual(['2022-04-15'])
    expect(said(`${FL}lineage`)).toEqual([`${FL}taken`])
    expect(said(`${FL}event`)).toEqual(['https://example.org/demo/events/audit-report'])
    expect(said(`${FL}quote`)).toEqual(['issued on April 15'])
    const way = whole.filter(
      ({ graph, predicate, subject }) =>
        graph.value === `${file}#${claim}.provenance` &&
        predicate.value === `${PROV}wasDerivedFrom` &&
        subject.value.includes('/sources/'),
    )
    const [row] = [...demo.events()]
      .flatMap(({ rows }) => rows)
      .filter((one) => one.event.id === 'audit-report')
      .filter((one) => one.claim.source === 'ekholm-post-2022-04-16' && one.claim.attribute === 'dated')
    expect(way.map(({ subject, object }) => [subject.value, object.value])).toEqual(
      chainEdges(row ? [row.chain] : []).map(({ from, to }) => [from, to].map((id) => toUrl(`/demo/sources/${id}`))),
    )
    expect(way.length).toBeGreaterThan(0)
  })

  it('gives each claim to exactly one reading', () => {
    const claims = whole.filter(({ predicate }) => predicate.value === `${FL}claim`).map(({ object }) => object.value)
    expect(claims).toHaveLength(demo.index.counts.claims)
    expect(new Set(claims)).toEqual(new Set(isOf(`${FL}Claim`).map(({ subject }) => subject.value)))
  })

  it('names no term that the vocabulary does not have', async () => {
    const { termClasses, termProperties, termSchemes } = await import('../../../src/export/linked-data/terms.ts')
    const schemes = termSchemes()
    const known = [...termClasses(), ...termProperties(), ...schemes, ...schemes.flatMap(({ concepts }) => concepts)]
    const names = new Set(known.map(({ name }) => FL + name))
    const named = new Set(whole.flatMap(({ predicate, object }) => [predicate.value, object.value]))
    expect([...named].filter((one) => one.startsWith(FL) && !names.has(one))).toEqual([])
  })
})

describe('a validator of shapes', () => {
  it('finds nothing in what the dossiers of random claims give', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier(false), async (dossier) => {
        expect(await faultsOf(read(linkedDataFiles(published(dossier), toUrl)))).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  it('finds nothing in the events of the demo dossier that are disputed most', async () => {
    const some = [...demo.events()].filter(({ event }) => event.discrepancies.length > 3).slice(0, 2)
    const part = Object.create(demo, { events: { value: () => some } }) as PublishedDossier
    expect(await faultsOf(read(linkedDataFiles(part, toUrl)))).toEqual([])
  })

  it('finds a claim without a source, a stance that there is not, and a disagreement without a nature', async () => {
    const disputed = [...demo.events()].filter(({ event }) => event.discrepancies.some(({ nature }) => nature !== null))
    const [some] = disputed.sort((a, b) => a.rows.length - b.rows.length)
    const part = Object.create(demo, { events: { value: () => [some] } }) as PublishedDossier
    const quads = read(linkedDataFiles(part, toUrl))
    const without = (property: string) => quads.filter(({ predicate }) => predicate.value !== property)
    expect(await faultsOf(quads)).toEqual([])
    for (const property of [`${PROV}wasDerivedFrom`, `${FL}stance`, `${FL}nature`, `${FL}release`, `${FL}claim`])
      expect((await faultsOf(without(property))).length, property).toBeGreaterThan(0)
  })
})

describe('a long chain', () => {
  given([fc.integer({ min: 1, max: 400 })], { numRuns: 20 })(
    'is told whole, or its first step with how many are left out',
    (length) => {
      const [first] = demo.events()
      const [row] = first?.rows ?? []
      if (!first || !row) throw new Error('the first event has claims')
      let chain: typeof row.chain = { source: 's0', speaker: null, by: null, cites: [] }
      for (let at = 1; at <= length; at++) chain = { source: `s${at}`, speaker: null, by: null, cites: [chain] }
      const events = () => [{ ...first, rows: [{ ...row, chain }] }]
      const quads = read(linkedDataFiles(Object.create(demo, { events: { value: events } }) as PublishedDossier, toUrl))
      const steps = quads.filter(
        ({ predicate, subject }) => predicate.value === `${PROV}wasDerivedFrom` && subject.value.includes('/sources/'),
      )
      const leftOut = quads.find(({ predicate }) => predicate.value === `${FL}citationsLeftOut`)
      expect(steps.length + Number(leftOut?.object.value ?? 0)).toBe(length)
      expect(steps.length).toBe(length <= 200 ? length : 1)
      expect(
        quads.filter(({ predicate }) => predicate.value === `${FL}root`).map(({ object }) => object.value),
      ).toEqual([toUrl('/demo/sources/s0')])
    },
  )
})
