import { eventWords } from '../../../words/sections/event-words.ts'
import { words } from '../../../words/words.ts'
import type { Finding } from './finding.ts'
import type { Names } from '../names.ts'

/** The reading that the editors let stand, in their words; `null` if they left it open or did not assess it. */
export function toAssessedReading({ assessment, attribute, readings }: Finding, names: Names): string | null {
  const [first] = readings
  if (!assessment || assessment.stands === null || !first) return null
  return words.readingWords(first.reading, attribute, names)
}

/**
 * The beginning of the last column: the reading that stands, or why there is none.
 * @param unassessed what is said of a dispute that nobody assessed
 */
export function toVerdict(finding: Finding, names: Names, unassessed: string): string {
  const { verdict } = eventWords
  if (finding.assessment) {
    const stands = toAssessedReading(finding, names)
    return stands === null ? verdict.leftOpen : verdict.reading(stands)
  }
  if (finding.level === 'disagree') return verdict.unassessed(unassessed)
  if (finding.level === 'differ') return verdict.noContradiction
  const speaking = [...new Set(finding.readings.flatMap(({ reading }) => reading.sources))]
  if (finding.level === 'agree') return speaking.length === 1 ? verdict.oneSource : verdict.agreed
  return verdict.only(speaking.map((id) => names.source(id)))
}
