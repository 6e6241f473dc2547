import { onceOf } from '../remembered/once-of.ts'
import { sortedUnique } from '../../domain/text-order.ts'
import type { DossierClaim } from '../dossier.ts'
import type { ComparedDossierEvent } from '../compare-claims.ts'
import { type ClaimWeight, weighClaims } from './weigh-claims.ts'

/** What one source says of one event. */
export interface SaidOfEvent {
  readonly compared: ComparedDossierEvent
  /** In the dossier's order of attributes. */
  readonly claims: readonly { readonly claim: DossierClaim; readonly weight: ClaimWeight }[]
}

/** What every source says or said before it was withdrawn, by its id: event after event, in the order of the events given. */
export function gatherSaid(events: readonly ComparedDossierEvent[]): Map<string, SaidOfEvent[]> {
  const said = new Map<string, SaidOfEvent[]>()
  for (const compared of events) {
    for (const [source, own] of saidOnce([compared], () => saidOn(compared))) push(said, source, own)
  }
  return said
}

const saidOnce = onceOf<[source: string, said: SaidOfEvent][]>()

/** What each source says of one event. */
function saidOn(compared: ComparedDossierEvent): [source: string, said: SaidOfEvent][] {
  const weights = weighClaims(compared)
  const weighedBySource = new Map<string, SaidOfEvent['claims'][number][]>()
  for (const claim of compared.claims) {
    const weighed = { claim, weight: weightOf(claim, weights) }
    push(weighedBySource, claim.source, weighed)
  }
  for (const claim of compared.withdrawn?.claims ?? [])
    push(weighedBySource, claim.source, { claim, weight: WITHOUT_WEIGHT })
  const sources = compared.withdrawn ? sortedUnique([...weighedBySource.keys()]) : compared.sources
  return sources.map((source) => [source, { compared, claims: weighedBySource.get(source) ?? [] }])
}

/** Of a claim that was withdrawn: it is compared with no other. */
const WITHOUT_WEIGHT: ClaimWeight = {
  support: { sources: 0, origins: { stated: 0, open: 0 } },
  contradictedBy: { readings: 0, sources: 0, origins: { stated: 0, open: 0 } },
  alone: null,
  assessment: null,
}

function weightOf(claim: DossierClaim, weights: ReadonlyMap<DossierClaim, ClaimWeight>): ClaimWeight {
  const weight = weights.get(claim)
  if (!weight) throw new Error(`a claim of ${claim.source} on ${claim.attribute} is in no reading`)
  return weight
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
