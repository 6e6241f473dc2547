import type { Disagreement, PublishedDisagreements } from '../../../src/contract/disagreements-file.ts'
import type { DossierIndex } from '../../../src/contract/index-file.ts'
import { openingDispute, openingEvent } from '../../../src/contract/site/opening-dispute.ts'
import type { FrontDispute, FrontDossier } from '../../../src/contract/site/site-file.ts'
import { sortedUnique } from '../../../src/domain/text-order.ts'
import type { ComparedDossierEvent } from '../../../src/publish/compare-claims.ts'
import type { Dossier } from '../../../src/publish/dossier.ts'
import { publishEvent } from '../../../src/publish/forms/publish-event.ts'
import { toIndexSource } from '../../../src/publish/forms/published-parts.ts'

/** What is published of a dossier already. */
interface Published {
  readonly index: DossierIndex
  readonly disagreements: PublishedDisagreements
}

/** What the front page tells of a dossier. */
export function frontDossier(
  dossier: Dossier,
  events: readonly ComparedDossierEvent[],
  published: Published,
): FrontDossier {
  return {
    id: dossier.id,
    span: spanOf(published.index),
    dispute: frontDispute(dossier, events, published),
    formerIds: [...dossier.formerIds],
  }
}

/** From the first to the last date that any source gives. */
function spanOf({ events }: DossierIndex): FrontDossier['span'] {
  const days = events
    .flatMap(({ at, ghosts }) => [...(at ? [at] : []), ...ghosts])
    .flatMap(({ earliest, latest }) => [earliest ?? latest, latest ?? earliest])
    .filter((day) => day !== null)
    .sort(byDay)
  const [first, last] = [days[0], days.at(-1)]
  return first === undefined || last === undefined ? null : { earliest: first, latest: last }
}

/** ISO days before the year 0 begin with a minus, and those after 9999 with a plus. */
function byDay(a: string, b: string): number {
  const [yearA, yearB] = [yearOf(a), yearOf(b)]
  return yearA - yearB || a.slice(-5).localeCompare(b.slice(-5), 'en')
}

const yearOf = (isoDay: string) => Number(isoDay.slice(0, -6))

/** The disagreement that the first page of the dossier tells; `null`: there is none. */
function frontDispute(
  dossier: Dossier,
  events: readonly ComparedDossierEvent[],
  { index, disagreements }: Published,
): FrontDispute | null {
  const opening = openingEvent(index)
  const compared = events.find(({ event }) => event.id === opening?.id)
  if (!opening || !compared) return null
  const named = index.dossier.opening
  const dispute = openingDispute(publishEvent(compared, dossier), named?.event === opening.id ? named.attribute : null)
  const disagreement = disagreements.disagreements.find(
    (one) => one.event === opening.id && one.attribute === dispute?.attribute,
  )
  const about = index.dossier.attributes.find(({ id }) => id === disagreement?.attribute)
  const kind = index.dossier.kinds.find(({ id }) => id === opening.kind)
  const lane = index.dossier.lanes.find(({ id }) => id === kind?.lane)
  if (!disagreement || !about || !kind || !lane) return null
  return {
    disagreement,
    event: { id: opening.id, title: opening.title, mark: kind.mark, family: lane.family },
    about,
    units: index.dossier.units,
    names: about.type === 'entity' ? namesIn(disagreement, index) : {},
    sources: sortedUnique([
      ...disagreement.unstated,
      ...disagreement.readings.flatMap(({ sources }) => sources.slice(0, 1)),
    ]).flatMap((id) => toIndexSource(dossier.sources.get(id)) ?? []),
  }
}

/** Of the actors and places that the answers name. */
function namesIn({ readings }: Disagreement, { actors, places }: DossierIndex): Record<string, string> {
  const names = new Map([...places, ...actors].map(({ id, name }) => [id, name]))
  const named = sortedUnique(readings.flatMap(({ value }) => value ?? []))
  return Object.fromEntries(named.flatMap((id) => (names.has(id) ? [[id, names.get(id) ?? id]] : [])))
}
