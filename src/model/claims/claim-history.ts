import type { ClaimChange } from '../../contract/releases/release-changes.ts'
import type { PublishedReleases } from '../../contract/releases/releases-file.ts'
import type { FootedClaim } from './claim-foot-context.ts'

/** How a claim changed with a release. */
export interface ChangeWithRelease {
  /** Day of the release, ISO 8601; `null`: since the newest. */
  readonly date: string | null
  readonly change: ClaimChange
}

/**
 * The changes of a claim, the newest first, followed back from what it says to what it said before. Releases do not number claims: two of one
 * source that say the same on one attribute have one history.
 * @param shown day of the release that is shown; `null`: what is published now
 */
export function claimHistory(
  { releases, since }: Pick<PublishedReleases, 'releases' | 'since'>,
  { event, attribute, source, says }: FootedClaim,
  shown: string | null,
): ChangeWithRelease[] {
  const told = [
    ...(shown === null ? [{ date: null, changes: since }] : []),
    ...releases.filter(({ date }) => shown === null || date <= shown),
  ]
  const history: ChangeWithRelease[] = []
  let said: string | null = keyOf(says)
  for (const { date, changes } of told) {
    const change = changes?.claims.find(
      (one) => one.event === event && one.attribute === attribute && one.source === source && keyOf(one.after) === said,
    )
    if (!change) continue
    history.push({ date, change })
    said = keyOf(change.before)
    if (said === null) break
  }
  return history
}

function keyOf(says: ClaimChange['after']): string | null {
  return says && JSON.stringify([says.stance, says.value, says.unit, says.speaker])
}
