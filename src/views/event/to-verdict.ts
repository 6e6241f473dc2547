import type { Finding } from './to-findings.ts'
import type { Names } from './to-names.ts'
import { toVerdictWords } from '../../words/reading-words.ts'

/**
 * What the last column says first: the reading that stands, or why none needs to.
 * @param unassessed what is said of a dispute that nobody assessed
 */
export function toVerdict(finding: Finding, names: Names, unassessed: string): string {
  const [first] = finding.readings
  if (finding.assessment) {
    return finding.assessment.stands === null || !first
      ? 'Left open.'
      : `${capitalised(toVerdictWords(first.reading))}.`
  }
  if (finding.level === 'disagree') return `${unassessed}.`
  if (finding.level === 'differ') return 'No contradiction.'
  const speaking = new Set(finding.readings.flatMap(({ reading }) => reading.sources))
  if (finding.level === 'agree') return speaking.size === 1 ? 'One source.' : 'Agreed.'
  return `Only ${[...speaking].map((id) => names.source(id)).join(' and ')} ${speaking.size === 1 ? 'speaks' : 'speak'}.`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
