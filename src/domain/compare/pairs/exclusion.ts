import type { Reading } from '../reading.ts'
import type { KindBetween } from './pair-groups.ts'

/** Whether two readings, by their places in any order, cannot both be right. */
export function exclusionOf(
  readings: readonly Pick<Reading, 'value'>[],
  kindOf: KindBetween,
): (a: number, b: number) => boolean {
  return (a, b) => {
    const kind = kindOf(a, b)
    if (kind === 'certainty') return readings[a]?.value === null || readings[b]?.value === null
    return kind === 'conflict' || kind === 'revised' || kind === 'unit'
  }
}
