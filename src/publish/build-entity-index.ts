import type { Actor, Place } from '../contract/frame.ts'
import type { EntityIndex } from '../domain/entity.ts'

/** The names of actors and places, and which place lies within which. Of several with one id the first counts. */
export function buildEntityIndex(
  actors: readonly Pick<Actor, 'id' | 'name'>[],
  places: readonly Pick<Place, 'id' | 'name' | 'within'>[],
): EntityIndex {
  const nameById = new Map<string, string>()
  for (const { id, name } of [...actors, ...places]) if (!nameById.has(id)) nameById.set(id, name)
  const within = new Map<string, string>()
  for (const place of places) if (place.within !== null && !within.has(place.id)) within.set(place.id, place.within)
  return {
    nameOf: (id) => nameById.get(id) ?? id,
    isWithin(id, other) {
      for (let at: string | undefined = id; at !== undefined; at = within.get(at)) if (at === other) return true
      return false
    },
  }
}
