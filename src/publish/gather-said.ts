import type { DossierClaim } from './dossier.ts'
import type { ComparedDossierEvent } from './compare-claims.ts'
import { type ClaimWeight, weighClaims } from './weigh-claims.ts'

/** What one source says of one event. */
export interface SaidOfEvent {
  readonly compared: ComparedDossierEvent
  /** In the dossier's order of attributes. */
  readonly claims: readonly { readonly claim: DossierClaim; readonly weight: ClaimWeight }[]
}

/** What every source says, by its id: event after event, in the order of the events given. */
export function gatherSaid(events: readonly ComparedDossierEvent[]): Map<string, SaidOfEvent[]> {
  const said = new Map<string, SaidOfEvent[]>()
  for (const compared of events) {
    const weights = weighClaims(compared)
    const weighedBySource = new Map<string, SaidOfEvent['claims'][number][]>()
    for (const claim of compared.claims) {
      const weighed = { claim, weight: weightOf(claim, weights) }
      push(weighedBySource, claim.source, weighed)
    }
    for (const source of compared.sources) push(said, source, { compared, claims: weighedBySource.get(source) ?? [] })
  }
  return said
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
