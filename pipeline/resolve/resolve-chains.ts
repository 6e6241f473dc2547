import { findCitationCycles } from '../../src/domain/compare/citations/citation-cycles.ts'
import type { CitingSource } from '../../src/domain/compare/lineage.ts'
import type { DossierClaim } from '../../src/publish/dossier.ts'
import { followClaims, type OwnClaim } from '../../src/publish/follow-claims.ts'
import { type Problems, type Spot, startOf } from '../problem.ts'
import type { ResolvedSources } from './resolve-sources.ts'

/** Where each source cites each other: by the id of the one, then of the other. In its head, or else in a claim. */
export type CitationSpots = ReadonlyMap<string, ReadonlyMap<string, () => Spot>>

const NOWHEN = { knownOn: null, published: null }

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
  const sourceOf = (id: string) => sources.byStem.get(id) ?? NOWHEN
  if (cycles.length === 0) return followClaims(citing, sourceOf)
  return followClaims(citing, sourceOf, ({ id: source, by }) => ({ source, speaker: null, by, cites: null }))
}
