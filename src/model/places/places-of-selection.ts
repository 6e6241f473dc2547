import type { Place } from '../../contract/frame.ts'
import type { IndexEvent } from '../../contract/index-file.ts'
import { compareText } from '../../domain/text-order.ts'
import type { DossierNames } from '../dossier-names.ts'
import type { Selection } from '../selection.ts'
import { placeAttributes } from './place-attributes.ts'

/** An event at a place. */
export interface EventAtPlace {
  readonly event: IndexEvent
  /** Attributes by which sources have it there; none: the editors alone name the place. */
  readonly by: readonly string[]
}

/** A place that events of a selection name. */
export interface NamedPlace {
  readonly place: Place
  /** Where it is drawn: itself, or where its coordinates are not known, the nearest place about it whose are; `null`: nowhere. */
  readonly drawnAt: LocatedPlace | null
  /** In the order of the dossier. */
  readonly events: readonly EventAtPlace[]
}

export type LocatedPlace = Place & { readonly lat: number; readonly lon: number }

/** Where the events of a selection are. Every event of it is at a place, or among those without. */
export interface PlacesOfSelection {
  /** Those with most events first, then by name. */
  readonly places: readonly NamedPlace[]
  /** Events that name no place. */
  readonly without: readonly IndexEvent[]
  readonly events: number
}

export function placesOfSelection({ of: dossier, events }: Selection): PlacesOfSelection {
  const { names } = dossier
  const attributes = placeAttributes(dossier)
  const found = new Map<string, EventAtPlace[]>()
  const without: IndexEvent[] = []
  for (const event of events) {
    const byPlace = placesOfEvent(event, attributes, names)
    for (const [place, by] of byPlace) {
      const at = found.get(place)
      if (at) at.push({ event, by })
      else found.set(place, [{ event, by }])
    }
    if (byPlace.size === 0) without.push(event)
  }
  const places = [...found].flatMap(([id, at]) => {
    const place = names.places.get(id)
    return place ? [{ place, drawnAt: drawnAt(place, names), events: at }] : []
  })
  places.sort((a, b) => b.events.length - a.events.length || compareText(a.place.name, b.place.name))
  return { places, without, events: events.length }
}

/** The places of an event by id, each with the attributes that name it. A place that is only denied is none of them. */
function placesOfEvent(
  { places, values }: IndexEvent,
  attributes: ReadonlySet<string>,
  names: DossierNames,
): Map<string, string[]> {
  const byPlace = new Map<string, string[]>(places.filter((id) => names.places.has(id)).map((id) => [id, []]))
  for (const [attribute, claimed] of Object.entries(values)) {
    if (!attributes.has(attribute)) continue
    for (const id of new Set(claimed.flatMap(({ value, denied }) => (denied ? [] : value))))
      byPlace.set(id, [...(byPlace.get(id) ?? []), attribute])
  }
  return byPlace
}

/** The place itself, or the nearest about it that has coordinates. Places lie in no circle. */
export function drawnAt(place: Place, { places }: DossierNames): LocatedPlace | null {
  for (let at: Place | undefined = place; at; at = at.within === null ? undefined : places.get(at.within))
    if (isLocated(at)) return at
  return null
}

function isLocated(place: Place): place is LocatedPlace {
  return place.lat !== null && place.lon !== null
}
