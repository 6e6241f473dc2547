import type { PublishedClaim } from '../../../contract/event-file.ts'
import { words } from '../../../words/words.ts'
import type { Names } from '../names.ts'

/** Whom a claim cites, and how it is held: `citing UN monitors, says that it could not be determined`. */
export function toClaimWords({ speaker, stance }: Pick<PublishedClaim, 'speaker' | 'stance'>, names: Names): string {
  return words.chains.claimed(stance, speaker === null ? null : names.nameOf(speaker))
}
