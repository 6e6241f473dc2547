import type { OriginCount } from '../../../src/domain/compare/origin-count.ts'
import { countOrigins } from '../../../src/domain/compare/origins.ts'
import { exclusionOf } from '../../../src/domain/compare/pairs/exclusion.ts'
import { kindBetween } from '../../../src/domain/compare/pairs/pair-groups.ts'
import type { ComparedDossierEvent } from '../../../src/publish/compare-claims.ts'
import { onceOf } from '../../../src/publish/remembered/once-of.ts'
import type { Problems } from '../../problem.ts'
import type { WrittenDossier } from '../validate.ts'

/**
 * Warns of an event that stands at its date by a hair: sources disagree on the date, nobody has assessed it, and the
 * date that stands has at most one stated origin more than one that excludes it.
 */
export function warnOfNarrowReadings(
  events: readonly ComparedDossierEvent[],
  written: WrittenDossier,
  problems: Problems,
): void {
  for (const compared of events) {
    const { event, placedBy, assessments } = compared
    const margin = marginOnce([compared], () => (assessments.has(placedBy) ? null : marginOf(compared)))
    if (!margin || margin.own.stated - margin.rival.stated > 1) continue
    const spot = written.events.ids.get(event.id)?.spot(['id'])
    if (!spot) continue
    problems.warn(
      'narrow-reading',
      spot,
      `${event.id} stands at its date (${placedBy}) by a hair: ${margin.own.stated} stated origins against ${margin.rival.stated}, and no assessment`,
      'Assess the date, or look whether the origins are independent.',
    )
  }
}

interface Margin {
  readonly own: OriginCount
  readonly rival: OriginCount
}

const marginOnce = onceOf<Margin | null>()

/** The origins behind the date that stands and behind the best supported that excludes it; `null` where there are not both. */
function marginOf({ discrepancies, placedBy }: ComparedDossierEvent): Margin | null {
  const found = discrepancies.find(({ attribute, level }) => attribute === placedBy && level === 'disagree')
  if (!found || found.stands === null) return null
  const { readings, pairs, stands } = found
  const excludes = exclusionOf(readings, kindBetween(pairs))
  const pooled = (place: number) =>
    countOrigins(
      readings.flatMap(({ claims }, other) =>
        other === place || !excludes(place, other) ? claims.flatMap(({ roots }) => roots) : [],
      ),
    )
  const rivals = [...readings.keys()].filter((place) => excludes(stands, place)).map(pooled)
  const [rival] = rivals.sort((a, b) => b.stated - a.stated)
  return rival ? { own: pooled(stands), rival } : null
}
