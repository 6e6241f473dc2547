import type { DossierCounts } from '../../contract/catalogue.ts'
import { DISCREPANCY_KINDS, type DiscrepancyKind } from '../../domain/compare/discrepancy.ts'
import type { Dossier } from '../dossier.ts'
import type { ComparedDossierEvent } from '../compare-claims.ts'

/** The numbers of a dossier, for its summary. */
export function countDossier(events: readonly ComparedDossierEvent[], dossier: Dossier): DossierCounts {
  const byKind = Object.fromEntries(DISCREPANCY_KINDS.map((kind) => [kind, 0])) as Record<DiscrepancyKind, number>
  for (const { discrepancies } of events) for (const { kind } of discrepancies) byKind[kind]++
  const disputed = events.filter(({ discrepancies }) => discrepancies.some(({ level }) => level === 'disagree'))
  return {
    events: events.length,
    sources: dossier.sources.size,
    unreadSources: [...dossier.sources.values()].filter(({ unread }) => unread).length,
    claims: events.reduce((sum, { claims }) => sum + claims.length, 0),
    disputedEvents: disputed.length,
    dateDisputedEvents: events.filter(({ placement }) => placement && placement.ghosts.length > 0).length,
    discrepancies: byKind,
  }
}
