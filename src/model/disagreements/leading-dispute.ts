import type { PublishedDiscrepancy, PublishedEvent } from '../../contract/event-file.ts'

/** The disagreement of an event that is told first where there is room for one: on its date, else the weightiest; `null`: there is none. */
export function leadingDispute({
  discrepancies,
  placedBy,
}: Pick<PublishedEvent, 'discrepancies' | 'placedBy'>): PublishedDiscrepancy | null {
  const disputes = discrepancies.filter(({ level }) => level === 'disagree')
  const [heaviest] = disputes.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
  return disputes.find(({ attribute }) => attribute === placedBy) ?? heaviest ?? null
}
