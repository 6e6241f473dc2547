import type { PublishedClaim } from '../../../contract/published.ts'
import type { Names } from '../to-names.ts'

/**
 * Who says it, and how: `citing UN monitors, says that it could not be determined`. Empty where a source asserts in its
 * own voice.
 */
export function toClaimWords({ speaker, stance }: Pick<PublishedClaim, 'speaker' | 'stance'>, names: Names): string {
  const citing = speaker === null ? '' : `citing ${names.actor(speaker)}`
  const says = STANCE_WORDS[stance]
  return [citing, says].filter((words) => words !== '').join(', ')
}

const STANCE_WORDS: Readonly<Record<PublishedClaim['stance'], string>> = {
  asserts: '',
  hedges: 'says that it is likely',
  denies: 'denies it',
  undetermined: 'says that it could not be determined',
}
