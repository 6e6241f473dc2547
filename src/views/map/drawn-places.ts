import type { DrawnPlace } from '../../chart/pictures/map/place-marks.ts'
import type { PlaceDispute } from '../../model/places/place-disputes.ts'
import type { LocatedPlace, NamedPlace } from '../../model/places/places-of-selection.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'

/** The places as the map draws them: those without coordinates at the place about them, that with most events first. */
export function toDrawnPlaces(
  places: readonly NamedPlace[],
  disputes: readonly PlaceDispute[],
  dossier: OpenDossier,
): DrawnPlace[] {
  const drawn = new Map<string, { place: LocatedPlace; events: Set<string> }>()
  for (const { drawnAt, events } of places) {
    if (!drawnAt) continue
    const at = drawn.get(drawnAt.id) ?? { place: drawnAt, events: new Set() }
    for (const { event } of events) at.events.add(event.id)
    drawn.set(drawnAt.id, at)
  }
  const departs = (event: string, place: string) =>
    disputes.some((dispute) => dispute.isSettled && dispute.event.id === event && dispute.to.id === place)
  return [...drawn.values()]
    .map(({ place, events: ids }) => {
      const events = [...ids]
      const [only] = events.length === 1 ? events.map((id) => dossier.event(id)) : []
      return {
        id: place.id,
        name: place.name,
        point: [place.lon, place.lat] as const,
        extent: place.extent ?? null,
        events,
        mark: only ? dossier.markOf(only.kind) : null,
        isGhost: events.every((id) => departs(id, place.id)),
      }
    })
    .sort((a, b) => b.events.length - a.events.length)
}
