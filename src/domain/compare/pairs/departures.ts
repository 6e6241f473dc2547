import { sortedUnique } from '../../text-order.ts'
import { type ChainStep, chainSources, citedSteps, meeting } from '../chains/chain-step.ts'
import type { Departure } from '../nature.ts'

/** A reading with the claims that give it: as it is compared, or as it is published. */
export interface GivenReading {
  readonly sources: readonly string[]
  readonly claims: readonly { readonly source: string; readonly chain: ChainStep }[]
}

/** Whether two readings disagree, by their places. */
type Parted = (a: number, b: number) => boolean

/**
 * Who departs from whom: the sources of a reading in whose chain a source stands that gives, of the two, only the one
 * that disagrees with theirs. In a long row of sources these are many: each may depart from all before it.
 * @param most so many at most, the first in order of ids
 */
export function findDepartures(readings: readonly GivenReading[], parted: Parted, most = Infinity): Departure[] {
  const departs = departsBetween(readings, parted)
  const chainsBySource = new Map<string, { readonly place: number; readonly chain: ChainStep }[]>()
  readings.forEach(({ claims }, place) => {
    for (const { source, chain } of claims) {
      const others = chainsBySource.get(source)
      if (others) others.push({ place, chain })
      else chainsBySource.set(source, [{ place, chain }])
    }
  })
  const found: Departure[] = []
  for (const source of sortedUnique([...chainsBySource.keys()])) {
    const from = (chainsBySource.get(source) ?? []).flatMap(({ place, chain }) =>
      [...chainSources(citedSteps(chain))].filter((id) => departs(source, place, id)),
    )
    found.push(...sortedUnique(from).map((id) => ({ source, from: id })))
    if (found.length >= most) return found.slice(0, most)
  }
  return found
}

/** Ids of the sources that depart from one in their chain, sorted. */
export function findDeparting(readings: readonly GivenReading[], parted: Parted): string[] {
  const departs = departsBetween(readings, parted)
  const giving = new Set(readings.flatMap(({ sources }) => sources))
  return sortedUnique(
    readings.flatMap(({ sources, claims }, place) => {
      const own = new Set(sources)
      const mayDepart = meeting((from) => giving.has(from) && !own.has(from))
      return claims.flatMap(({ source, chain }) => {
        const cited = citedSteps(chain)
        if (!cited.some(mayDepart)) return []
        return nearest(cited, (from) => departs(source, place, from)) ? source : []
      })
    }),
  )
}

/** Says whether a source with a reading, by its place, departs from a source in its chain. */
export function departsBetween(readings: readonly Pick<GivenReading, 'sources'>[], parted: Parted) {
  const placesOf = new Map<string, Set<number>>()
  readings.forEach(({ sources }, place) => {
    for (const source of sources) placesOf.set(source, (placesOf.get(source) ?? new Set<number>()).add(place))
  })
  return (source: string, place: number, from: string): boolean => {
    const others = placesOf.get(from)
    if (!others || others.has(place)) return false
    const own = placesOf.get(source)
    return [...others].some((other) => own?.has(other) !== true && parted(place, other))
  }
}

/** Whether there is such a source on the ways up: the nearest are looked at first. */
function nearest(steps: readonly ChainStep[], isIt: (source: string) => boolean): boolean {
  const seen = new Set(steps)
  // A set visits what is added while it is gone through.
  for (const step of seen) {
    if (isIt(step.source)) return true
    for (const cited of citedSteps(step)) seen.add(cited)
  }
  return false
}
