import type { Stance } from '../../src/domain/claim.ts'
import { type CitingSource, resolveChain } from '../../src/domain/origin.ts'
import type { Value } from '../../src/domain/value.ts'
import type { DossierClaim } from '../../src/publish/dossier.ts'
import { type Problems, type Spot, startOf } from '../problem.ts'
import { findCitationCycles } from '../../src/domain/citation-cycles.ts'
import type { ResolvedSources } from './resolve-sources.ts'

/** A claim whose values and references are resolved, and whose chain is not. */
export interface OwnClaim {
  readonly event: string
  readonly attribute: string
  readonly stance: Stance
  readonly value: Value | null
  readonly asWritten: string | null
  readonly quote: string | null
  readonly speaker: string | null
  readonly locator: string | null
  readonly cites: readonly string[] | null
}

/** Where each source cites each other: by the id of the one, then of the other. In its head, or else in a claim. */
export type CitationSpots = ReadonlyMap<string, ReadonlyMap<string, () => Spot>>

/**
 * Follows every claim to its origins; reports circles of citations, of which no origin can be found: each claim is
 * then its own.
 * @param citations all that are written, of claims that cannot be read too
 * @returns the claims by the event of which they speak
 */
export function resolveChains(
  citing: ReadonlyMap<string, CitingSource<OwnClaim>>,
  citations: CitationSpots,
  sources: ResolvedSources,
  problems: Problems,
): Map<string, DossierClaim[]> {
  const cycles = findCitationCycles(new Map([...citations].map(([id, spots]) => [id, spots.keys()])))
  for (const { from, to, way } of cycles) {
    const message = from === to ? `${from} cites itself` : `sources cite each other in a circle: ${way.join(' → ')}`
    const hint = 'A chain of citations has a root: delete the citation that is wrong.'
    problems.error('citation-cycle', citations.get(from)?.get(to)?.() ?? startOf(from), message, hint)
  }
  const byEvent = new Map<string, DossierClaim[]>()
  for (const source of citing.values()) {
    for (const own of source.claims) {
      const chain = cycles.length === 0 ? resolveChain(source, own, citing) : { origins: [source.id], edges: [] }
      const claim: DossierClaim = {
        ...own,
        source: source.id,
        cites: own.cites ?? source.cites,
        origins: chain.origins,
        chain: chain.edges,
        knownOn: sources.byStem.get(source.id)?.knownOn ?? null,
      }
      const claims = byEvent.get(own.event)
      if (claims) claims.push(claim)
      else byEvent.set(own.event, [claim])
    }
  }
  return byEvent
}
