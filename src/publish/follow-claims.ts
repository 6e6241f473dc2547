import type { CalendarDay } from '../domain/calendar-day.ts'
import type { Stance } from '../domain/claim.ts'
import type { ChainStep } from '../domain/compare/chains/chain-step.ts'
import { rootsOf } from '../domain/compare/chains/roots-of.ts'
import {
  chainFollower,
  type ClaimCites,
  citesOf,
  type CitingSource,
  NOT_STATED,
  tellOf,
  type ToldBySource,
} from '../domain/compare/lineage.ts'
import { postOrderOfAll } from '../domain/post-order.ts'
import type { Value } from '../domain/values/value-types.ts'
import type { Correction, DossierClaim, DossierSource } from './dossier.ts'
import { isRemembering, onceOf } from './remembered/once-of.ts'
import { stepMakerForAll } from './remembered/same-steps.ts'

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
  sourceOf: (source: string) => When,
  follow?: Follow,
): Map<string, DossierClaim[]> {
  const byEvent = new Map<string, DossierClaim[]>()
  for (const followed of follow ? followAll(citing, sourceOf, follow) : followAgain(citing, sourceOf)) {
    for (const claim of followed) {
      const claims = byEvent.get(claim.event)
      if (claims) claims.push(claim)
      else byEvent.set(claim.event, [claim])
    }
  }
  return byEvent
}

type When = Pick<DossierSource, 'knownOn' | 'published'>
type Follow = (source: CitingSource<OwnClaim>, claim: OwnClaim) => ChainStep

function* followAll(
  citing: ReadonlyMap<string, CitingSource<OwnClaim>>,
  sourceOf: (source: string) => When,
  follow: Follow,
): Generator<readonly DossierClaim[]> {
  for (const source of citing.values()) yield followSource(source, sourceOf(source.id), follow)
}

/** The same; of a source that is as it was, as are all in its chains, nothing is followed again. */
function* followAgain(
  citing: ReadonlyMap<string, CitingSource<OwnClaim>>,
  sourceOf: (source: string) => When,
): Generator<readonly DossierClaim[]> {
  const follow = chainFollower(citing, stepMakerForAll(), (source) => toldOnce([source], () => tellOf(source)))
  if (!isRemembering()) return yield* followAll(citing, sourceOf, follow)
  const grounds = groundsOf(citing)
  for (const source of citing.values()) {
    const when = sourceOf(source.id)
    yield followedOnce([grounds.get(source) ?? source, when], () => followSource(source, when, follow))
  }
}

const toldOnce = onceOf<ToldBySource>()
const groundOnce = onceOf<object>()
const citedOnce = onceOf<readonly string[]>()
const followedOnce = onceOf<readonly DossierClaim[]>()

/** By source, what its claims are followed by: another object where it, or a source that it leads to, is another. */
function groundsOf(citing: ReadonlyMap<string, CitingSource<OwnClaim>>): Map<CitingSource, object> {
  const grounds = new Map<CitingSource, object>()
  const citedBy = (source: CitingSource) =>
    citedOnce([source], () => allCited(source)).flatMap((id) => citing.get(id) ?? [])
  for (const source of postOrderOfAll<CitingSource>(citing.values(), citedBy)) {
    const cited = citedBy(source).flatMap((one) => grounds.get(one) ?? [])
    grounds.set(
      source,
      groundOnce([source, ...cited], () => ({})),
    )
  }
  return grounds
}

/** Ids of all that a source cites anywhere. */
function allCited({ cites, lineage, claims }: CitingSource): string[] {
  const ofClaims = claims.map((claim) => (claim.cites === NOT_STATED ? null : claim.cites))
  return [...new Set([cites, ...lineage.map((own) => own.cites), ...ofClaims].flatMap((ids) => ids ?? []))]
}

function followSource(source: CitingSource<OwnClaim>, when: When, follow: Follow): DossierClaim[] {
  const knownAt = when.published?.range.instants
  return source.claims.map((own) => {
    const chain = follow(source, own)
    const claim = {
      ...own,
      source: source.id,
      cites: citesOf(source, own),
      chain,
      roots: rootsOf(chain),
      // What one version alone says was public when it was captured, at the latest.
      knownOn: own.version ?? when.knownOn,
    }
    return own.version === null && knownAt ? { ...claim, knownAt } : claim
  })
}
