import type { DrawnPlace } from '../../chart/pictures/map/place-marks.ts'
import { kindOf } from '../../model/places/kind-of.ts'
import type { PlaceDispute } from '../../model/places/place-disputes.ts'
import type { LocatedPlace, NamedPlace } from '../../model/places/places-of-selection.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'

/** The places as the map draws them: those without coordinates at the place about them, that with most events first. */
export function toDrawnPlaces(
  places: readonly NamedPlace[],
  disputes: readonly PlaceDispute[],
  dossier: OpenDossier,
): DrawnPlace[] {
  const drawn = new Map<string, { place: LocatedPlace; named: (readonly number[])[] }>()
  for (const { drawnAt, events } of places) {
    if (!drawnAt) continue
    const at = drawn.get(drawnAt.id) ?? { place: drawnAt, named: [] }
    at.named.push(events)
    drawn.set(drawnAt.id, at)
  }
  const departing = new Set(
    disputes.flatMap(({ event, to, isSettled }) => (isSettled ? `${dossier.eventNoOf(event.id)} ${to.id}` : [])),
  )
  return [...drawn.values()]
    .map(({ place, named: [first = [], ...more] }) => {
      const events = more.length === 0 ? first : [...new Set([first, ...more].flat())]
      const [only = -1] = events
      const kind = events.length === 1 ? kindOf(dossier, only) : undefined
      return {
        id: place.id,
        name: place.name,
        point: [place.lon, place.lat] as const,
        extent: place.extent ?? null,
        events,
        mark: kind === undefined ? null : dossier.markOf(kind),
        isGhost: events.every((eventNo) => departing.has(`${eventNo} ${place.id}`)),
      }
    })
    .sort((a, b) => b.events.length - a.events.length)
}
