import { sortedUnique } from '../../../src/domain/text-order.ts'
import type { Problems } from '../../problem.ts'
import type { ComparedDossierEvent } from '../../../src/publish/compare-claims.ts'
import type { WrittenDossier } from '../validate.ts'

/** Warns of events of which no source speaks, or whose date none gives. They are published without a place. */
export function warnOfGaps(events: readonly ComparedDossierEvent[], written: WrittenDossier, problems: Problems): void {
  for (const { event, claims, placement, placedBy, withdrawn } of events) {
    if (claims.length > 0 && placement) continue
    const spot = written.events.ids.get(event.id)?.spot(['id'])
    if (!spot) continue
    const gone = sortedUnique((withdrawn?.claims ?? []).map(({ source }) => source))
    if (claims.length === 0 && gone.length > 0) {
      problems.warn(
        'nothing-left',
        spot,
        `all that was said of ${event.id} was withdrawn: ${gone.join(', ')}`,
        'Add a claim of another source. If there is none, leave the event: its page says what was withdrawn.',
      )
    } else if (claims.length === 0) {
      problems.warn(
        'no-claim',
        spot,
        `no source speaks of ${event.id}`,
        'Add a claim to a source, or delete the event.',
      )
    } else {
      problems.warn(
        'no-date',
        spot,
        `no source gives “${placedBy}” of ${event.id}: it has no place on the timeline`,
        `Add a claim on ${placedBy} to a source.`,
      )
    }
  }
}
