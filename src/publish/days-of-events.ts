import type { Place } from '../contract/frame.ts'
import { type DateSetting, UTC_DAYS } from '../domain/values/date-point.ts'
import { CLOCKS } from '../domain/values/zoned-clocks.ts'

/** The days of a dossier: those of its own zone, else of UTC. */
export function daysOfDossier(zone: string | null): DateSetting {
  return { zone: zone ?? UTC_DAYS.zone, clocks: CLOCKS }
}

/**
 * Whose days the plain days of an event are: those of its first place that has a zone, or lies in one that has; else of
 * the dossier.
 * @returns takes the places of an event
 */
export function daysOfPlaces(
  places: readonly Pick<Place, 'id' | 'within' | 'zone'>[],
  zone: string | null,
): (ofEvent: readonly string[]) => DateSetting {
  const placeById = new Map(places.toReversed().map((place) => [place.id, place]))
  const zoneOf = (id: string): string | null => {
    for (let at = placeById.get(id); at; at = at.within === null ? undefined : placeById.get(at.within)) {
      if (at.zone !== undefined) return at.zone
    }
    return null
  }
  const ofDossier = daysOfDossier(zone)
  return (ofEvent) => {
    const first = ofEvent.map(zoneOf).find((found) => found !== null)
    return first === undefined ? ofDossier : { ...ofDossier, zone: first }
  }
}

/** The same of several events, by id. @param events the places of each */
export function daysOfEvents(
  events: readonly { readonly id: string; readonly places: readonly string[] }[],
  places: readonly Pick<Place, 'id' | 'within' | 'zone'>[],
  zone: string | null,
): (event: string) => DateSetting {
  const daysOf = daysOfPlaces(places, zone)
  const byEvent = new Map(events.map(({ id, places: own }) => [id, daysOf(own)]))
  return (event) => byEvent.get(event) ?? daysOf([])
}
