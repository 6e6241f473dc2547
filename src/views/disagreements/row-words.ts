import type { ToldPoint } from '../../model/disagreements/disagreement-point.ts'
import type { Naming } from '../../words/naming.ts'
import { disagreementsWords } from '../../words/sections/disagreements/disagreements-words.ts'
import { differencesWords } from '../../words/sections/compare/differences-words.ts'
import { words } from '../../words/words.ts'
import { measureOf } from './disagreement-sections.ts'

export interface RowWords {
  /** `4 days apart`, `21 years apart`, `3 readings`. */
  readonly size: string
  /** The size in days, if it is told in months or years: `7,671 days`. */
  readonly exactSize: string | null
  /** `Strike on Kharkiv: Killed`. */
  readonly title: string
  /** `2009, or 2006 by Wikinews`: the readings that exclude each other, and who gives them. */
  readonly answers: string
  /** Why a reading stands, or none does. */
  readonly why: string
  /** The reason, if it is a sentence and not the size. */
  readonly reason: string | null
  /** The reading that the editors chose, `Left open`, `Not assessed`. */
  readonly verdict: string
  /** The verdict is a reading. */
  readonly stands: boolean
  /** That nobody assessed it; `null` if somebody did. */
  readonly unassessed: string | null
  /** `8 sources, 1 origin`. */
  readonly support: string
  /** Of a count of origins that is a range, which sources make it one. */
  readonly open: string | undefined
  /** `25 April 2024, 5 sources, 1 origin; 29 April 2024, 3 sources, 1 origin`: what the picture shows. */
  readonly readings: string
}

/**
 * A disagreement in words.
 * @param outletOf the outlet of a source
 * @param unassessed what is said of a disagreement without an assessment
 */
export function rowWords(
  point: ToldPoint,
  naming: Naming,
  unassessed: string,
  outletOf: (source: string) => string,
): RowWords {
  const { disagreement, sources, verdict, attribute, about, event, unstated } = point
  const { readings, origins } = disagreement
  const isMeasured = measureOf(point) !== null
  const reason = differencesWords.pairReason(disagreement, readings, naming.attribute(attribute)?.scale)
  const exactGap = isMeasured ? differencesWords.pairExactGap(disagreement, readings) : null
  const standing = readings.find((said) => said.standing === 'stands')
  const bySupport = standing ? disagreementsWords.standsBySupport : disagreementsWords.equalSupport
  return {
    title: disagreementsWords.about(event.title, about.label),
    answers: disagreementsWords.answers(
      standing ? words.readingWords(standing, attribute, naming) : null,
      readings
        .filter((said) => said.standing === 'departs')
        .map((said) => ({
          words: words.readingWords(said, attribute, naming),
          sources: said.sources.length,
          outlet: outletOf(said.sources[0] ?? ''),
        })),
    ),
    why: disagreement.assessment?.because ?? bySupport,
    size: disagreementsWords.size(isMeasured ? reason : null, readings.length),
    exactSize: exactGap !== null && reason.startsWith(exactGap) ? null : exactGap,
    reason: isMeasured ? null : reason,
    verdict: standing
      ? disagreementsWords.asLine(words.readingWords(standing, attribute, naming))
      : verdict === 'open'
        ? disagreementsWords.leftOpen
        : disagreementsWords.noneStands,
    stands: standing !== undefined,
    unassessed: verdict === 'unassessed' ? `${unassessed}. ` : null,
    support: words.supportWords(sources.length, origins),
    open: unstated.length === 0 ? undefined : disagreementsWords.notStatedWhere(unstated),
    readings: disagreementsWords.shown(
      readings.map((said) => ({
        words: words.readingWords(said, attribute, naming),
        sources: said.sources.length,
        origins: said.origins,
      })),
    ),
  }
}
