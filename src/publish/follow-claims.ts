import type { CalendarDay } from '../domain/calendar-day.ts'
import type { Stance } from '../domain/claim.ts'
import type { ChainStep } from '../domain/compare/chains/chain-step.ts'
import { rootsOf } from '../domain/compare/chains/roots-of.ts'
import { chainFollower, type ClaimCites, citesOf, type CitingSource } from '../domain/compare/lineage.ts'
import type { Value } from '../domain/values/value-types.ts'
import type { Correction, DossierClaim, DossierSource } from './dossier.ts'

/** A claim whose values and references are resolved, and whose chain is not. */
export interface OwnClaim {
  readonly event: string
  readonly attribute: string
  readonly stance: Stance
  readonly value: Value | null
  readonly asWritten: string | null
  readonly gloss: string | null
  readonly quote: string | null
  readonly speaker: string | null
  readonly locator: string | null
  readonly cites: ClaimCites
  /** The day of the one version that makes it; `null`: every version does. */
  readonly version: CalendarDay | null
  readonly corrected?: readonly Correction[]
}

/**
 * Follows every claim of a dossier to its origins.
 * @param citing the sources with their claims; their citations make no circle, or `follow` goes by none
 * @param sourceOf when a source was public
 * @returns the claims by the event of which they speak, in the order of the sources and of the claims of each
 */
export function followClaims(
  citing: ReadonlyMap<string, CitingSource<OwnClaim>>,
  sourceOf: (source: string) => Pick<DossierSource, 'knownOn' | 'published'>,
  follow: (source: CitingSource<OwnClaim>, claim: OwnClaim) => ChainStep = chainFollower(citing),
): Map<string, DossierClaim[]> {
  const byEvent = new Map<string, DossierClaim[]>()
  for (const source of citing.values()) {
    const known = knownOf(sourceOf(source.id))
    for (const own of source.claims) {
      const chain = follow(source, own)
      const claim = {
        ...own,
        source: source.id,
        cites: citesOf(source, own),
        chain,
        roots: rootsOf(chain),
        // What one version alone says was public when it was captured, at the latest.
        ...(own.version === null ? known : { knownOn: own.version }),
      }
      const claims = byEvent.get(own.event)
      if (claims) claims.push(claim)
      else byEvent.set(own.event, [claim])
    }
  }
  return byEvent
}

/** The day from which a source was public, and the time within it, where that is told. */
function knownOf({ knownOn, published }: Pick<DossierSource, 'knownOn' | 'published'>) {
  const knownAt = published?.range.instants
  return knownAt ? { knownOn, knownAt } : { knownOn }
}
