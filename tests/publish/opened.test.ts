import { describe, expect, test } from 'vitest'
import { eventSchema, type PublishedEvent } from '../../src/contract/event-file.ts'
import { openEvent } from '../../src/contract/opened/open-event.ts'
import { openSource, openSources } from '../../src/contract/opened/open-sources.ts'
import { sourceFileSchema } from '../../src/contract/source-file.ts'
import { sourcesSchema } from '../../src/contract/sources-file.ts'
import { chainEdges, chainSources, citedSteps, stepsOf } from '../../src/domain/compare/chains/chain-step.ts'
import { rootsOf } from '../../src/domain/compare/chains/roots-of.ts'
import { type ChainEdge, countOrigins, sortedRoots } from '../../src/domain/compare/origins.ts'
import { compareDossier } from '../../src/publish/compare-dossier.ts'
import { rowOf } from '../chain-of.ts'
import { given } from '../domain/given.ts'
import { event as fixture } from '../views/event/fixture.ts'
import { arbitraryDossier } from './arbitrary-dossier.ts'
import { publishWhole } from './publish-whole.ts'

/** The citations of a chain by which one arrives at a source from below. */
function waysDown(id: string, edges: readonly ChainEdge[]): ChainEdge[] {
  const lower = new Set([id])
  // A set visits what is added while it is gone through.
  for (const at of lower) for (const { from, to } of edges) if (to === at) lower.add(from)
  return edges.filter(({ to }) => lower.has(to))
}

const asJson = (data: unknown): unknown => JSON.parse(JSON.stringify(data))
const keys = (edges: readonly { from: string; to: string }[]) => edges.map(({ from, to }) => `${from} ${to}`)

describe('what is published, opened', () => {
  given([arbitraryDossier(false)])('has the chain and the roots of every claim', (dossier) => {
    const { events } = publishWhole(dossier)
    for (const { event, claims } of compareDossier(dossier)) {
      const opened = openEvent(eventSchema.parse(asJson(events[event.id])))
      const toldOf = (claim: { chain: (typeof claims)[number]['chain']; roots: unknown; cites: unknown }) => ({
        edges: keys(chainEdges([claim.chain])),
        roots: claim.roots,
        cites: claim.cites,
      })
      expect(opened.claims.map(toldOf)).toEqual(claims.map(toldOf))
    }
  })

  given([arbitraryDossier(false)])('has the place of every source among the citations', (dossier) => {
    const { sources, sourceFiles } = publishWhole(dossier)
    const published = sourcesSchema.parse(asJson(sources))
    const chains = openSources(published).flatMap((one) => one.chains.map((chain) => ({ id: one.id, chain })))
    for (const { id } of dossier.sources.values()) {
      const opened = openSource(sourceFileSchema.parse(asJson(sourceFiles[id])), published)
      const own = chains.filter((one) => one.id === id).map(({ chain }) => chain)
      expect(opened.above.map((citation) => citation.join(' '))).toEqual(keys(chainEdges(own)))
      expect(opened.roots).toEqual(sortedRoots(own.flatMap(rootsOf)))
      const resting = chains.filter(({ chain }) => chainSources(citedSteps(chain)).has(id))
      const below = resting.flatMap(({ chain }) => waysDown(id, chainEdges([chain])))
      expect(opened.below.map((citation) => citation.join(' '))).toEqual([...new Set(keys(below))].sort())
      expect(opened.rests).toEqual({
        sources: new Set(resting.map((one) => one.id)).size,
        origins: countOrigins(sortedRoots(resting.flatMap(({ chain }) => rootsOf(chain)))),
      })
      expect(opened.sources.map((source) => source.id)).toEqual(
        [...new Set([id, ...opened.above.flat(), ...opened.below.flat()])].sort(),
      )
    }
  })

  test('an event with a row of ten thousand is opened, and none of it is told twice', () => {
    const steps = stepsOf([rowOf(10_000)])
    const claim = {
      attribute: 'dated',
      stance: 'undetermined',
      value: null,
      unit: null,
      reading: 0,
      knownOn: null,
    } as const
    const silent = { asWritten: null, gloss: null, quote: null, speaker: null, locator: null, version: null }
    const event: PublishedEvent = {
      ...fixture,
      chains: steps.map(({ source }, at) => ({ source, cites: at === 0 ? [] : [at - 1] })),
      claims: steps.map(({ source }, at) => ({ source, ...claim, ...silent, chain: at })),
    }
    const { claims } = openEvent(event)
    expect(new Set(claims.map(({ roots }) => roots)).size).toBe(1)
    expect(chainEdges(claims.slice(-1).map(({ chain }) => chain))).toHaveLength(10_000)
  })
})
