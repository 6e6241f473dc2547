import { chainSources, citedSteps } from '../../domain/compare/chains/chain-step.ts'
import { readingKey } from '../../domain/compare/reading.ts'
import type { TakenOut } from '../../domain/taken-out.ts'
import type { Dossier, DossierAssessment, DossierClaim } from '../dossier.ts'
import { everSaidOn } from '../history/withdrawn.ts'
import { type Removal, takeOut } from './take-out.ts'

/**
 * A dossier without what a reader takes out of it: the claims that are left, the events of which they speak, the
 * sources that are left or that those name, and the assessments that still count. Chains and origins of the claims that
 * are left are those of the whole. An event of which nobody spoke in the first place stays.
 * @param dossier the whole
 * @returns the whole itself where nothing is taken out
 */
export function dossierWithout(dossier: Dossier, takenOut: readonly TakenOut[]): Dossier {
  if (takenOut.length === 0) return dossier
  const removal = takeOut(takenOut, dossier)
  const leftOf = (all: Dossier['claimsByEvent']) =>
    new Map([...all].map(([event, claims]) => [event, claims.filter((claim) => !removal.hasClaim(claim))]))
  const claimsByEvent = leftOf(dossier.claimsByEvent)
  const aside = dossier.withdrawn && leftOf(dossier.withdrawn.claimsByEvent)
  const everLeft = (event: string) => [...(claimsByEvent.get(event) ?? []), ...(aside?.get(event) ?? [])]
  const assessmentsLeft = (all: Dossier['assessmentsByEvent'], claimsOn: (event: string) => DossierClaim[]) =>
    new Map(
      [...all].map(([event, assessments]) => [
        event,
        assessments.filter((assessment) => stillCounts(assessment, dossier, claimsOn(event), removal)),
      ]),
    )
  const gone = new Set([...dossier.sources.values()].filter((source) => removal.hasSource(source)).map(({ id }) => id))
  const named = namedWithout(dossier, [...claimsByEvent.values(), ...(aside?.values() ?? [])].flat(), gone)
  return {
    ...dossier,
    events: dossier.events.filter(({ id }) => everLeft(id).length > 0 || everSaidOn(dossier, id).length === 0),
    sources: new Map([...dossier.sources].filter(([id]) => named.has(id))),
    claimsByEvent,
    assessmentsByEvent: assessmentsLeft(dossier.assessmentsByEvent, (event) => claimsByEvent.get(event) ?? []),
    ...(dossier.withdrawn &&
      aside && {
        withdrawn: {
          claimsByEvent: aside,
          assessmentsByEvent: assessmentsLeft(dossier.withdrawn.assessmentsByEvent, everLeft),
        },
      }),
    takenOut: gone,
  }
}

/** Ids of the sources that are left, and of those that stand in their chains or that they cite, from one to the next. */
function namedWithout({ sources }: Dossier, claims: readonly DossierClaim[], gone: ReadonlySet<string>): Set<string> {
  const named = new Set([...sources.keys()].filter((id) => !gone.has(id)))
  for (const id of chainSources(claims.flatMap(({ chain }) => citedSteps(chain)))) named.add(id)
  // A set visits what is added while it is gone through.
  for (const id of named) sources.get(id)?.cites?.forEach((cited) => named.add(cited))
  return named
}

/**
 * Whether an assessment counts once something is taken out, by the rule for a day of the past: the reading that it lets
 * stand is still given (or, where it leaves the attribute open, some claim speaks to it), and all of its basis is left.
 * @param left the claims that are left of its event
 */
function stillCounts(
  { event, attribute, standing, basis }: DossierAssessment,
  dossier: Dossier,
  left: readonly DossierClaim[],
  removal: Removal,
): boolean {
  const key = standing && readingKey(standing.stance, standing.value)
  const said = everSaidOn(dossier, event)
  const isLeft = (id: string) => {
    const source = dossier.sources.get(id)
    const spoke = said.some((claim) => claim.source === id)
    return (!source || !removal.hasSource(source)) && (!spoke || left.some((claim) => claim.source === id))
  }
  return (
    left.some(
      (claim) => claim.attribute === attribute && (key === null || readingKey(claim.stance, claim.value) === key),
    ) && basis.every(isLeft)
  )
}
