import type { SourceFileClaim } from '../../contract/published-sources.ts'
import { count, supportWords } from '../../words/dispute-words.ts'
import { toVerdictWords } from '../../words/reading-words.ts'

/** What stands beside a claim: who agrees, who contradicts it, what the editors hold for right. */
export interface ClaimWords {
  /** `Stands alone: no other source gives this reading.`; empty where others give it of themselves. */
  readonly alone: string
  /** `Given by 6 sources, 1 origin.`; empty where one source gives it. */
  readonly support: string
  /** `Contradicted by 2 other readings: 5 sources, 3 independent origins.`; empty where nobody does. */
  readonly contradicted: string
  /** `Editors’ reading: 25 April 2024.`; empty where nothing was assessed. */
  readonly verdict: string
}

export function toClaimWords({ support, contradictedBy, alone, assessment }: Weighed): ClaimWords {
  return {
    alone:
      alone === 'source'
        ? 'Stands alone: no other source gives this reading.'
        : alone === 'origin'
          ? 'Stands alone: all others who give this reading have it from here.'
          : '',
    support: support.sources > 1 ? `Given by ${supportWords(support.sources, support.origins)}.` : '',
    contradicted:
      contradictedBy.readings === 0
        ? ''
        : `Contradicted by ${count(contradictedBy.readings, 'other reading')}: ${supportWords(contradictedBy.sources, contradictedBy.origins)}.`,
    verdict: toVerdict(assessment),
  }
}

type Weighed = Pick<SourceFileClaim, 'support' | 'contradictedBy' | 'alone' | 'assessment'>

function toVerdict(assessment: SourceFileClaim['assessment']): string {
  if (!assessment) return ''
  if (assessment.verdict === 'stands') return 'The editors’ reading.'
  if (assessment.stands === null) return 'Left open by the editors.'
  const words = toVerdictWords(assessment.stands)
  return assessment.verdict === 'against' ? `Editors’ reading: ${words}.` : `Editors’ reading: ${words}; compatible.`
}
