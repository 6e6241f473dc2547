import { pairsOf } from '../../../src/domain/compare/pairs/pair-groups.ts'
import type { Actor, Place } from '../../../src/contract/frame.ts'
import { idsOf } from '../../../src/domain/values/value.ts'
import type { ComparedDossierEvent } from '../../../src/publish/compare-claims.ts'
import { onceOf } from '../../../src/publish/remembered/once-of.ts'
import { areNearNames, holdsName } from '../../names/near-names.ts'
import type { Problems } from '../../problem.ts'
import type { ResolvedDossier } from '../resolve.ts'
import type { WrittenDossier } from '../validate.ts'

/** Places farther apart are two, whatever their names. */
const FARTHEST_KM = 50
/** Places as near as this may be one, or one may lie in the other, unless a greater extent is declared. */
const NEAR_KM = 10
const EARTH_RADIUS_KM = 6371

/**
 * Warns, once for each two, of declared actors or places between which sources disagree and that may be one (their names are
 * near) or of which one may lie in the other (its name holds that of the other, or they are near each other).
 */
export function warnOfNearNames(
  events: readonly ComparedDossierEvent[],
  { dossier, distinct }: Pick<ResolvedDossier, 'dossier' | 'distinct'>,
  written: WrittenDossier,
  problems: Problems,
): void {
  const near = (a: string, b: string) => {
    const places = [a, b].map((id) => dossier.places.find((place) => place.id === id))
    const actors = [a, b].map((id) => dossier.actors.find((actor) => actor.id === id))
    if (places[0] && places[1]) return nearPlaces(places[0], places[1])
    return actors[0] && actors[1] ? nearActors(actors[0], actors[1]) : null
  }
  const where = disputedBetween(events)
  for (const [key, at] of where) {
    const [a = '', b = ''] = key.split(' ')
    if (distinct.has(a, b)) continue
    const found = near(a, b)
    const spot = spotOf(b, written)
    if (found === null || !spot) continue
    const [first = '', ...more] = at
    const within = found.mayLieWithin ? `; if one lies in the other, write “within”` : ''
    problems.warn(
      'near-names',
      spot,
      `${b} and ${a} ${found.how}, and sources disagree between them: ${first}${more.length > 0 ? ` and ${more.length} more` : ''}`,
      `If they are one, write one of the names among the “aliases” of the other${within}; if they are two, write “distinctFrom: [${a}]”.`,
    )
  }
}

/** Two ids in order, and on what sources disagree between them. */
function disputedBetween(events: readonly ComparedDossierEvent[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const compared of events) {
    for (const [key, at] of disputedOnce([compared], () => disputedIn(compared)))
      found.set(key, (found.get(key) ?? new Set()).add(at))
  }
  return found
}

const disputedOnce = onceOf<readonly [key: string, at: string][]>()

function disputedIn({ event, discrepancies }: ComparedDossierEvent): [key: string, at: string][] {
  const found: [string, string][] = []
  for (const { attribute, readings, pairs } of discrepancies) {
    for (const { between } of pairsOf(pairs.filter(({ kind }) => kind === 'conflict'))) {
      // Who denies something says of nothing else that it is so.
      const [one, other] = between.map((place) => {
        const { stance, value = null } = readings[place] ?? {}
        return (stance !== 'denies' && value && idsOf(value)) || []
      })
      if (!one || !other) continue
      for (const a of one.filter((id) => !other.includes(id))) {
        for (const b of other.filter((id) => !one.includes(id)))
          found.push([a < b ? `${a} ${b}` : `${b} ${a}`, `${attribute} of ${event.id}`])
      }
    }
  }
  return found
}

interface Nearness {
  readonly how: string
  readonly mayLieWithin: boolean
}

function nearPlaces(a: Place, b: Place): Nearness | null {
  if (areOfTwoCountries(a, b)) return null
  const apartKm = kmBetween(a, b)
  if (apartKm !== null && apartKm > Math.max(FARTHEST_KM, reachKm(a), reachKm(b))) return null
  if (someNames(a, b, areNearNames)) return { how: 'have near names', mayLieWithin: true }
  if (someNames(a, b, holdsName)) return { how: 'share a name', mayLieWithin: true }
  if (apartKm === null || apartKm > Math.max(NEAR_KM, reachKm(a), reachKm(b))) return null
  return { how: `are ${apartKm < 1 ? 'less than 1' : Math.round(apartKm)} km apart`, mayLieWithin: true }
}

function nearActors(a: Actor, b: Actor): Nearness | null {
  if (areOfTwoCountries(a, b) || a.type !== b.type) return null
  return someNames(a, b, areNearNames) ? { how: 'have near names', mayLieWithin: false } : null
}

function areOfTwoCountries(a: Actor | Place, b: Actor | Place): boolean {
  return a.country !== null && b.country !== null && a.country !== b.country
}

function someNames(a: Actor | Place, b: Actor | Place, test: (one: string, other: string) => boolean): boolean {
  return [a.name, ...a.aliases].some((one) => [b.name, ...b.aliases].some((other) => test(one, other)))
}

function reachKm({ extent }: Place): number {
  return typeof extent === 'number' ? extent : 0
}

/** `null` where one of the two has no coordinates. */
function kmBetween(a: Place, b: Place): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  const [lat, otherLat, lonApart] = [a.lat, b.lat, b.lon - a.lon].map((degrees) => (degrees * Math.PI) / 180)
  if (lat === undefined || otherLat === undefined || lonApart === undefined) return null
  const haversine =
    Math.sin((otherLat - lat) / 2) ** 2 + Math.cos(lat) * Math.cos(otherLat) * Math.sin(lonApart / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)))
}

function spotOf(id: string, { actors, places }: WrittenDossier) {
  const item = [...places.items, ...actors.items].find(({ value }) => value.id === id)
  return item?.spot(['name'])
}
