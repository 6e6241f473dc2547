import { count, formatCount } from '../numbers.ts'

/** The map of the places. */

export const title = 'Where'
export const tabTitle = (dossier: string) => `Where – ${dossier}`
export const skipTo = 'Skip to the places'
export const failed = 'The map could not be loaded.'

/** `148 of 162 events name a place.` */
export function lede(placed: number, events: number): string {
  if (events === 0) return 'No event passes the filters.'
  if (placed === 0)
    return events === 1 ? 'The event names no place.' : `None of the ${formatCount(events)} events names a place.`
  if (placed === events)
    return events === 1 ? 'The event names a place.' : `All ${formatCount(events)} events name a place.`
  return `${formatCount(placed)} of ${formatCount(events)} events ${placed === 1 ? 'names' : 'name'} a place.`
}

/** Behind it, the link to the events that name none. */
export const without = (events: number) => (events === 1 ? '1 does not' : `${formatCount(events)} do not`)

export const reading = (events: number) => `Reading where ${formatCount(events)} events are …`
export const placesFailed = 'The places could not be loaded. They are asked for again.'

export const regions = 'Part of the map'
export const wholeMap = 'All places'
export const around = (place: string) => `Around ${place}`
/** Heads a part of a picture. */
export const aroundWith = (place: string, events: number) => `${around(place)}: ${count(events, 'event')}`
export const zoom = 'Size of the map'
export const zoomIn = 'Zoom the map in'
export const zoomOut = 'Zoom the map out'

export const legend = {
  place: 'events at a place',
  area: 'events in an area, shaded as far as it reaches',
  dispute: 'two places, in disagreement',
}

/** Of a dossier whose disagreements are not all at hand. */
export const notJoined = 'In a dossier of this size no line joins places on which the sources disagree.'

const OUTLINES = {
  'natural-earth': 'Countries are drawn by Natural Earth: by who holds the ground, whoever claims it.',
  coast: 'Coasts are drawn by Natural Earth. The editors chose to draw no borders.',
  none: 'No outline of the world is drawn: the editors chose none.',
} as const

/** What is drawn of the world, and whose choice it is. */
export function outline(chosen: keyof typeof OUTLINES | null, contested: readonly string[]): string {
  if (chosen === null) return 'Coasts are drawn by Natural Earth. No borders are drawn.'
  if (contested.length === 0) return OUTLINES[chosen]
  const verb = contested.length === 1 ? 'is' : 'are'
  return `${OUTLINES[chosen]} ${listed(contested)}, in a dashed line, ${verb} claimed by more than one state and drawn as of none.`
}
/** In the legend of a picture, behind the mark of an event. @param lane `Strikes` */
export const oneEvent = (lane: string) => `one event: ${lane}`
export const outlineFailed = 'The outline of the world could not be loaded.'

export const places = 'Places'
export const allPlaces = 'All places'
export const eventsHere = (events: number) => count(events, 'event')
export const withoutPlace = 'Events that name no place'
export const noSuchPlace = (id: string) => `The link names the place “${id}”, at which no event shown is.`

/** How far a place reaches about its coordinates. */
export function extent(reach: number | 'country' | undefined): string {
  if (reach === undefined) return 'how far it reaches is not stated'
  return reach === 'country' ? 'the whole country' : `within about ${formatCount(reach)} km`
}
export const drawnAs = (place: string) => `drawn as ${place}`
export const notDrawn = 'not on the map: its coordinates are not known'

/** How sources have an event at a place: `Launched from`. */
export const by = (attributes: readonly string[]) => attributes.join(', ')

export const disputes = 'Where the sources disagree about the place'
/** `Kharkiv or North-western Ukraine`, the one that stands first. */
export function alternatives(names: readonly string[]): string {
  return names.join(' or ')
}
/** `Launched from: Kharkiv or North-western Ukraine`. */
export const answered = (attribute: string, answers: string) => `${attribute}: ${answers}`
export const isDisputed = 'the sources disagree about the place'

/** Of a mark that stands for several places: `Pokrovsk and 3 more places`. */
export function named(place: string, more: number): string {
  return more === 0 ? place : `${place} and ${count(more, 'more place')}`
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
