const PLACE = 'place-'

/** In the address, the list of the events that name no place. */
export const WITHOUT_PLACE = 'no-place'

/** The hash of an address that names a place: `#place-kharkiv`. */
export const placeHash = (id: string): string => `#${encodeURIComponent(PLACE + id)}`

/** The id of the place that a hash names; `null`: it names none. */
export function placeOfHash(hash: string | null): string | null {
  return hash?.startsWith(PLACE) ? hash.slice(PLACE.length) : null
}
