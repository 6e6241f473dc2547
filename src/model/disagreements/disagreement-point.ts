import type { Disagreement, PublishedDisagreements } from '../../contract/disagreements-file.ts'
import type { IndexEvent } from '../../contract/index-file.ts'
import type { PublishedAttribute } from '../../contract/frame.ts'
import type { DisagreementKind } from '../../domain/compare/discrepancy.ts'
import { isOneOriginManyCopies, sourcesPerOrigin } from '../../domain/copies.ts'
import type { Nature } from '../../domain/compare/nature.ts'
import type { FilterableDisagreement } from '../../selection/disagreement-filter.ts'
import type { Verdict } from '../../selection/verdict.ts'
import { words } from '../../words/words.ts'
import type { OpenDossier } from '../open-dossier.ts'

/** A disagreement with the event and the attribute that it is about. */
export interface Point extends FilterableDisagreement {
  /** Event and attribute: `un-report#dated`. */
  readonly id: string
  readonly kind: DisagreementKind
  /** Id of the attribute. */
  readonly attribute: string
  readonly verdict: Verdict
  readonly nature: Nature
  readonly about: PublishedAttribute
  readonly event: IndexEvent
  /** Place in time order, then in the dossier's order of attributes. */
  readonly place: number
  readonly disagreement: Disagreement
  /** Names of the sources that make its number of origins a range. */
  readonly unstated: readonly string[]
  /** Sources that speak of it. */
  readonly sources: readonly string[]
  /** Sources for each origin, at the least, of the reading that is repeated most. */
  readonly sourcesPerOrigin: number
}

/** What the words and the picture of a disagreement need of it. */
export type ToldPoint = Pick<
  Point,
  'kind' | 'attribute' | 'verdict' | 'nature' | 'about' | 'disagreement' | 'unstated' | 'sources'
> & { readonly event: Pick<IndexEvent, 'title'> }

type Published = Pick<PublishedDisagreements, 'disagreements' | 'sources' | 'events'>

/**
 * The disagreements of a dossier with what its index says of them.
 * @throws an Error with the id that the index does not know: the two files are of different builds
 */
export function toPoints(
  { index, names }: OpenDossier,
  { disagreements, sources: named, events: known = index.events }: Published,
): Point[] {
  const nameOf = new Map(named.map((source) => [source.id, words.sourceName(source)]))
  const events = new Map(known.map((event) => [event.id, event]))
  return disagreements.map((disagreement, place) => {
    const [event, about] = [events.get(disagreement.event), names.attributes.get(disagreement.attribute)]
    if (!event) throw new Error(`index.json has no event “${disagreement.event}”`)
    if (!about) throw new Error(`index.json has no attribute “${disagreement.attribute}”`)
    return {
      id: `${event.id}#${about.id}`,
      kind: disagreement.kind,
      attribute: about.id,
      verdict: verdictOf(disagreement),
      nature: disagreement.nature,
      isCopied: disagreement.readings.some(isOneOriginManyCopies),
      about,
      event,
      place,
      disagreement,
      unstated: disagreement.unstated.map((source) => nameOf.get(source) ?? source),
      sources: [...new Set(disagreement.readings.flatMap(({ sources }) => sources))],
      sourcesPerOrigin: Math.max(...disagreement.readings.map(sourcesPerOrigin)),
    }
  })
}

/** What the editors made of a disagreement. */
export function verdictOf({ assessment }: Disagreement): Verdict {
  if (!assessment) return 'unassessed'
  return assessment.stands === null ? 'open' : 'stands'
}
