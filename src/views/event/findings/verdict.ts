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

export interface Verdict {
  /** Which reading stands, or that none does, as a sentence. */
  readonly lead: string
  readonly because: string
}

/**
 * Which reading stands and why; `null` where the editors wrote nothing and nothing is in dispute, so that nothing is
 * said in their name.
 * @param unassessed what is said of a dispute that nobody assessed
 * @param toLead of the reading that stands
 */
export function toVerdict(
  finding: Finding,
  names: Names,
  unassessed: string,
  toLead: (words: string) => string,
): Verdict | null {
  const { verdict } = eventWords
  const { assessment, level, readings } = finding
  if (assessment) {
    const reading = toAssessedReading(finding, names)
    return { lead: reading === null ? verdict.leftOpen : toLead(reading), because: assessment.because }
  }
  if (level !== 'disagree') return null
  const [first] = readings
  return first?.reading.standing === 'stands'
    ? { lead: toLead(first.words), because: verdict.bySupport(unassessed) }
    : { lead: verdict.noneStands, because: verdict.unassessed(unassessed) }
}
