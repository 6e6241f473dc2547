import type { Disagreement, DossierIndex, IndexEvent, PublishedAttribute } from '../contract/published.ts'
import type { FilterableDisagreement, Verdict } from '../selection/disagreement-filter.ts'
import type { DisagreementKind } from '../domain/compare/discrepancy.ts'

/** A disagreement with the event and the attribute that it is about. */
export interface Point extends FilterableDisagreement {
  /** Event and attribute: `un-report#dated`. */
  readonly id: string
  readonly kind: DisagreementKind
  /** Id of the attribute. */
  readonly attribute: string
  readonly verdict: Verdict
  readonly about: PublishedAttribute
  readonly event: IndexEvent
  /** Place in time order, then in the dossier's order of attributes. */
  readonly place: number
  readonly disagreement: Disagreement
  /** Sources that speak of it. */
  readonly sources: readonly string[]
}

/**
 * The disagreements of a dossier with what its index says of them.
 * @throws an Error with the id that the index does not know: the two files are of different builds
 */
export function toPoints(index: DossierIndex, disagreements: readonly Disagreement[]): Point[] {
  const events = new Map(index.events.map((event) => [event.id, event]))
  const attributes = new Map(index.dossier.attributes.map((attribute) => [attribute.id, attribute]))
  return disagreements.map((disagreement, place) => {
    const [event, about] = [events.get(disagreement.event), attributes.get(disagreement.attribute)]
    if (!event) throw new Error(`index.json has no event “${disagreement.event}”`)
    if (!about) throw new Error(`index.json has no attribute “${disagreement.attribute}”`)
    return {
      id: `${event.id}#${about.id}`,
      kind: disagreement.kind,
      attribute: about.id,
      verdict: verdictOf(disagreement),
      about,
      event,
      place,
      disagreement,
      sources: [...new Set(disagreement.readings.flatMap(({ sources }) => sources))],
    }
  })
}

function verdictOf({ assessment }: Disagreement): Verdict {
  if (!assessment) return 'unassessed'
  return assessment.stands === null ? 'open' : 'stands'
}

/**
 * An index whose events are points: so the filters and the search of events serve for disagreements. A point has the
 * kind, countries and actors of its event, and of sources and words only its own.
 */
export function toPointIndex(index: DossierIndex, points: readonly Point[]): DossierIndex {
  return {
    ...index,
    events: points.map(({ id, event, about, disagreement, sources }) => ({
      ...event,
      id,
      sources: [...sources],
      disputes: [about.id],
      words: [about.label, ...disagreement.readings.flatMap(({ label }) => label ?? [])].join(' · '),
    })),
  }
}
