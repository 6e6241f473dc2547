import type { Point } from '../../model/disagreements/disagreement-point.ts'
import { count, supportWords } from '../../words/dispute-words.ts'
import { toReadingWords, toVerdictWords } from '../../words/reading-words.ts'
import { measureOf } from './to-sections.ts'

export interface RowWords {
  /** `4 days apart`, `3 readings`. */
  readonly size: string
  /** The reason, where it is a sentence and not the size. */
  readonly reason: string | null
  /** What the editors let stand, `Left open`, `Not assessed`. */
  readonly verdict: string
  /** The verdict is a reading. */
  readonly stands: boolean
  /** `8 sources, 1 origin`. */
  readonly support: string
  /** `25 April 2024, 5 sources, 1 origin; 29 April 2024, 3 sources, 1 origin`: what the picture shows. */
  readonly readings: string
}

/**
 * A disagreement in words.
 * @param unassessed what is said of one that nobody assessed
 */
export function toRowWords(point: Point, unassessed: string): RowWords {
  const { disagreement, sources, verdict } = point
  const { readings, reason, origins, assessment } = disagreement
  const measured = measureOf(point) !== null
  const standing = assessment?.stands == null ? undefined : readings[assessment.stands]
  return {
    // The sign and its number stay together.
    size: measured ? reason.replace('× ', '×\u00A0') : count(readings.length, 'reading'),
    reason: measured ? null : reason,
    verdict: standing ? capitalised(toVerdictWords(standing)) : verdict === 'open' ? 'Left open' : unassessed,
    stands: standing !== undefined,
    support: supportWords(sources.length, origins),
    readings: readings
      .map((said) => `${toReadingWords(said)}, ${supportWords(said.sources.length, said.origins)}`)
      .join('; '),
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
