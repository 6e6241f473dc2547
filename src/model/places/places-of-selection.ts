import type { Place } from '../../contract/frame.ts'
import { compareText } from '../../domain/text-order.ts'
import type { FacetColumn } from '../../selection/facet-column.ts'
import type { DossierNames } from '../dossier-names.ts'
import type { Selection } from '../selection.ts'

/** A place that events of a selection name. */
export interface NamedPlace {
  readonly place: Place
  /** Where it is drawn: itself, or where its coordinates are not known, the nearest place about it whose are; `null`: nowhere. */
  readonly drawnAt: LocatedPlace | null
  /** Their numbers, in the order of the dossier. */
  readonly events: readonly number[]
}

export type LocatedPlace = Place & { readonly lat: number; readonly lon: number }

/** Where the events of a selection are. Every event of it is at a place, or among those without. */
export interface PlacesOfSelection {
  /** Those with most events first, then by name. */
  readonly places: readonly NamedPlace[]
  /** Numbers of events that name no place. */
  readonly without: readonly number[]
  readonly events: number
}

/** @param column at which places the events of its dossier are */
export function placesOfSelection(
  { of: { names }, passes, count }: Selection,
  { ids, starts, values }: FacetColumn,
): PlacesOfSelection {
  const found = ids.map((): number[] => [])
  const without: number[] = []
  for (let eventNo = 0; eventNo < passes.length; eventNo++) {
    if (passes[eventNo] !== 1) continue
    const [first = 0, end = 0] = [starts[eventNo], starts[eventNo + 1]]
    for (let nth = first; nth < end; nth++) found[values[nth] ?? 0]?.push(eventNo)
    if (first === end) without.push(eventNo)
  }
  const places = found.flatMap((events, number) => {
    const place = events.length > 0 ? names.places.get(ids[number] ?? '') : undefined
    return place ? [{ place, drawnAt: drawnAt(place, names), events }] : []
  })
  places.sort((a, b) => b.events.length - a.events.length || compareText(a.place.name, b.place.name))
  return { places, without, events: count }
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
