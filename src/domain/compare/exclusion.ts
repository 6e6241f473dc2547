import type { DiscrepancyKind, ReadingPair } from './discrepancy.ts'
import type { Reading } from './reading.ts'

/** How readings stand to each other, by their places, in any order. */
export interface Exclusion {
  kindOf(a: number, b: number): DiscrepancyKind | undefined
  /** Whether the two cannot both be right. */
  excludes(a: number, b: number): boolean
}

export function exclusionOf(
  readings: readonly Pick<Reading, 'value'>[],
  pairs: readonly Pick<ReadingPair, 'between' | 'kind'>[],
): Exclusion {
  const kinds = new Map(pairs.map(({ between, kind }) => [between.join(' '), kind]))
  const kindOf = (a: number, b: number) => kinds.get(a < b ? `${a} ${b}` : `${b} ${a}`)
  return {
    kindOf,
    excludes(a, b) {
      const kind = kindOf(a, b)
      if (kind === 'certainty') return readings[a]?.value === null || readings[b]?.value === null
      return kind === 'conflict' || kind === 'revised' || kind === 'unit'
    },
  }
}
