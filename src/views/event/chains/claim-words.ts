import type { OpenClaim } from '../../../contract/opened/open-event.ts'
import { chainsWords } from '../../../words/sections/chains-words.ts'
import type { Names } from '../names.ts'

/** Whom a claim cites, and how it is held: `citing UN monitors, says that it could not be determined`. */
export function toClaimWords({ speaker, stance }: Pick<OpenClaim, 'speaker' | 'stance'>, names: Names): string {
  return chainsWords.claimed(stance, speaker === null ? null : names.nameOf(speaker))
}
