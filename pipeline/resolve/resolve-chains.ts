import type { Stance } from '../../src/domain/claim.ts'
import { type CitingSource, findCitationCycles, resolveChain } from '../../src/domain/origin.ts'
import type { Value } from '../../src/domain/value.ts'
import type { DossierClaim } from '../dossier.ts'
import { type Problems, type Spot, startOf } from '../problem.ts'
import type { WrittenDossier } from '../steps/validate.ts'
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

/**
 * Follows every claim to its origins; reports circles of citations, of which no origin can be found: each claim is
 * then its own.
 * @returns the claims by the event of which they speak
 */
export function resolveChains(
  written: WrittenDossier,
  citing: ReadonlyMap<string, CitingSource<OwnClaim>>,
  sources: ResolvedSources,
  problems: Problems,
): Map<string, DossierClaim[]> {
  const cycles = findCitationCycles([...citing.values()])
  for (const cycle of cycles) {
    const [first = '', second = ''] = cycle
    const way = cycle.length > 12 ? [...cycle.slice(0, 6), '…', ...cycle.slice(-3)] : cycle
    const message =
      cycle.length === 2 ? `${first} cites itself` : `sources cite each other in a circle: ${way.join(' → ')}`
    const hint = 'A chain of citations has a root: delete the citation that is wrong.'
    problems.error('citation-cycle', spotOfCitation(written, first, second), message, hint)
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

/** Where one source cites another: in its head, or else in a claim. */
function spotOfCitation(written: WrittenDossier, from: string, to: string): Spot {
  const source = written.sources.find(({ stem }) => stem === from)
  const inHead = source?.header?.value.cites?.indexOf(to) ?? -1
  if (source?.header && inHead >= 0) return source.header.spot(['cites', inHead])
  const claim = source?.claims.items.find(({ value }) => value.cites?.includes(to))
  return (
    claim?.spot(['cites', claim.value.cites?.indexOf(to) ?? 0]) ??
    source?.header?.spot() ??
    startOf(`${written.path}/sources/${from}.yaml`)
  )
}
