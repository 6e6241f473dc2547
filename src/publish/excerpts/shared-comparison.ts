import type { PublishedEvent } from '../../contract/event-file.ts'
import type { IndexEvent } from '../../contract/index-file.ts'
import { type ComparedDossierEvent, compareClaims, type EventClaims } from '../compare-claims.ts'
import type { Dossier, DossierAssessment, DossierClaim } from '../dossier.ts'
import { everAssessed, everSaidOn } from '../history/withdrawn.ts'
import { publishEvent } from '../forms/publish-event.ts'
import { toIndexEvent } from '../forms/publish-index.ts'

/** Compares and publishes events of a dossier, whatever is left of them: each set of claims and assessments once. */
export interface SharedComparison {
  compare(left: EventClaims): ComparedDossierEvent
  toIndexEvent(compared: ComparedDossierEvent): IndexEvent
  publishEvent(compared: ComparedDossierEvent): PublishedEvent
}

/** @param whole the claims and assessments of every excerpt are among its own, in its order */
export function shareComparison(whole: Dossier): SharedComparison {
  const numbers = new Map<DossierClaim | DossierAssessment, number>()
  for (const { id } of whole.events) everSaidOn(whole, id).forEach((claim, number) => numbers.set(claim, number))
  for (const { id } of whole.events)
    everAssessed(whole, id).forEach((assessment, number) => numbers.set(assessment, number))
  const listed = (some: EventClaims['claims'] | EventClaims['assessments']) =>
    some.map((one) => numbers.get(one)).join()
  const compared = new Map<string, ComparedDossierEvent>()
  return {
    compare(left) {
      const aside = left.withdrawn ? ` ${listed(left.withdrawn.claims)} ${[...left.withdrawn.sources].join()}` : ''
      const key = `${left.event.id} ${listed(left.claims)} ${listed(left.assessments)}${aside}`
      const found = compared.get(key) ?? compareClaims(left, whole)
      compared.set(key, found)
      return found
    },
    toIndexEvent: memoised((event) => toIndexEvent(event, whole)),
    publishEvent: memoised((event) => publishEvent(event, whole)),
  }
}

function memoised<T>(publish: (compared: ComparedDossierEvent) => T): (compared: ComparedDossierEvent) => T {
  const published = new WeakMap<ComparedDossierEvent, { readonly form: T }>()
  return (compared) => {
    const found = published.get(compared) ?? { form: publish(compared) }
    published.set(compared, found)
    return found.form
  }
}
