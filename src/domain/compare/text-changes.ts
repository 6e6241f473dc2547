import type { CalendarDay } from '../calendar-day.ts'
import { type Reading } from './reading.ts'
import { sortedUnique } from '../text-order.ts'

/**
 * Sources whose text changed from one reading to another: what they say of the one stands in other versions than what
 * they say of the other.
 * @param exclude whether two readings, by their places, exclude each other
 * @returns ids, sorted
 */
export function findTextChanges(readings: readonly Reading[], exclude: (a: number, b: number) => boolean): string[] {
  const changed = [...versionsBySource(readings)].filter(([, byPlace]) => {
    const said = [...byPlace].filter(([, versions]) => !versions.includes(null))
    return said.some(([a, own], at) =>
      said.slice(at + 1).some(([b, other]) => exclude(a, b) && !own.some((day) => other.includes(day))),
    )
  })
  return sortedUnique(changed.map(([source]) => source))
}

/** The versions in which each source gives each reading, by the places of the readings; of sources with versions. */
function versionsBySource(readings: readonly Reading[]) {
  const bySource = new Map<string, Map<number, (CalendarDay | null)[]>>()
  const versioned = new Set(
    readings.flatMap(({ claims }) => claims.flatMap(({ source, version }) => (version === null ? [] : source))),
  )
  if (versioned.size === 0) return bySource
  readings.forEach(({ claims }, place) => {
    for (const { source, version } of claims) {
      if (!versioned.has(source)) continue
      const byPlace = bySource.get(source) ?? new Map<number, (CalendarDay | null)[]>()
      bySource.set(source, byPlace.set(place, [...(byPlace.get(place) ?? []), version]))
    }
  })
  return bySource
}
