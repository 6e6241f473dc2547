import { rankOfNature } from '../../domain/compare/nature.ts'
import type { PublishedDiscrepancy, PublishedEvent } from '../event-file.ts'
import type { DossierIndex, IndexEvent } from '../index-file.ts'

/** The event whose disagreement the first page tells: that which the editors name, else the weightiest; `null`: there is none. */
export function openingEvent({ dossier, events }: Pick<DossierIndex, 'dossier' | 'events'>): IndexEvent | null {
  // Of a packed dossier some events may be holes, which a filter leaves out.
  const [named] = events.filter(({ id }) => id === dossier.opening?.event)
  if (named) return named
  const disputed = events.filter(({ weightiest }) => weightiest !== null)
  const strength = ({ weightiest }: IndexEvent) => (weightiest ? -rankOfNature(weightiest.nature) : -Infinity)
  const weight = ({ weightiest }: IndexEvent) => weightiest?.weight ?? 0
  const [first] = disputed.sort(
    (a, b) => strength(b) - strength(a) || weight(b) - weight(a) || b.disputes.length - a.disputes.length,
  )
  return first ?? null
}

/** Its disagreement: on the attribute that the editors name, else the weightiest; `null`: there is none. */
export function openingDispute(
  { discrepancies }: Pick<PublishedEvent, 'discrepancies'>,
  attribute: string | null,
): PublishedDiscrepancy | null {
  const disputes = discrepancies.filter(({ level }) => level === 'disagree')
  const named = disputes.find((dispute) => dispute.attribute === attribute)
  if (named) return named
  const strength = ({ nature }: PublishedDiscrepancy) => (nature ? -rankOfNature(nature) : -Infinity)
  const [first] = disputes.sort((a, b) => strength(b) - strength(a) || (b.weight ?? 0) - (a.weight ?? 0))
  return first ?? null
}
