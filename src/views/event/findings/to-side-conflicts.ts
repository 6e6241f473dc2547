import { eventWords } from '../../../words/sections/event-words.ts'
import type { Finding } from './finding.ts'

/**
 * Which readings exclude each other though each agrees with the one that stands: `62 people and 63 people contradict
 * each other`. Their marks alone would not say so, for neither departs from it.
 */
export function toSideConflicts({ readings, parts }: Pick<Finding, 'readings' | 'parts'>): string[] {
  return readings.flatMap((one, a) =>
    readings.flatMap((other, b) =>
      b > a && one.reading.standing === 'other' && other.reading.standing === 'other' && parts(a, b)
        ? [eventWords.contradictEachOther(one.words, other.words)]
        : [],
    ),
  )
}
