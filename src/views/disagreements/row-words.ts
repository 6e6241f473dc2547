import type { Point } from '../../model/disagreements/disagreement-point.ts'
import type { Naming } from '../../words/naming.ts'
import { disagreementsWords } from '../../words/sections/disagreements-words.ts'
import { differencesWords } from '../../words/sections/differences-words.ts'
import { words } from '../../words/words.ts'
import { measureOf } from './disagreement-sections.ts'

export interface RowWords {
  /** `4 days apart`, `21 years apart`, `3 readings`. */
  readonly size: string
  /** The size in days, if it is told in months or years: `7,671 days`. */
  readonly exactSize: string | null
  /** The reason, if it is a sentence and not the size. */
  readonly reason: string | null
  /** The reading that the editors chose, `Left open`, `Not assessed`. */
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
 * @param unassessed what is said of a disagreement without an assessment
 */
export function rowWords(point: Point, naming: Naming, unassessed: string): RowWords {
  const { disagreement, sources, verdict, attribute } = point
  const { readings, origins } = disagreement
  const isMeasured = measureOf(point) !== null
  const reason = differencesWords.pairReason(disagreement, readings, naming.attribute(attribute)?.scale)
  const exactGap = isMeasured ? differencesWords.pairExactGap(disagreement, readings) : null
  const standing = readings.find((said) => said.standing === 'stands')
  const support = words.supportWords(sources.length, origins)
  return {
    size: disagreementsWords.size(isMeasured ? reason : null, readings.length),
    exactSize: exactGap !== null && reason.startsWith(exactGap) ? null : exactGap,
    reason: isMeasured ? null : reason,
    verdict: standing
      ? disagreementsWords.asLine(words.readingWords(standing, attribute, naming))
      : verdict === 'open'
        ? disagreementsWords.leftOpen
        : disagreementsWords.noneStands,
    stands: standing !== undefined,
    support: verdict === 'unassessed' ? `${unassessed}. ${support}` : support,
    readings: disagreementsWords.shown(
      readings.map((said) => ({
        words: words.readingWords(said, attribute, naming),
        sources: said.sources.length,
        origins: said.origins,
      })),
    ),
  }
}
