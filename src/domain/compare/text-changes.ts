import type { CalendarDay } from '../calendar-day.ts'
import { type Reading } from './reading.ts'
import { sortedUnique } from '../text-order.ts'

/**
 * Sources whose text changed from one reading to another: what they say of the one stands in other versions than what
 * they say of the other.
 * @param pairs the readings that exclude each other, by their places
 * @returns ids, sorted
 */
export function findTextChanges(
  readings: readonly Reading[],
  pairs: readonly { readonly between: readonly [number, number] }[],
): string[] {
  const found = pairs.flatMap(({ between }) => {
    const [a, b] = between.map((place) => readings[place])
    if (!a || !b) return []
    const inOther = new Set(b.sources)
    // Few sources give both.
    const both = a.sources.filter((source) => inOther.has(source))
    return both.filter((source) => {
      const [own, other] = [versionsOf(a, source), versionsOf(b, source)]
      return ![...own, ...other].includes(null) && !own.some((day) => other.includes(day))
    })
  })
  return sortedUnique(found)
}

function versionsOf({ claims }: Reading, source: string): (CalendarDay | null)[] {
  return claims.filter((claim) => claim.source === source).map(({ version }) => version)
}
