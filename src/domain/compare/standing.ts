import { levelOf, type PairGroup } from './discrepancy.ts'

/** Where a reading stands: the one that stands (by the editors, else by its support), in disagreement with that one, or merely another. */
export const STANDINGS = ['stands', 'departs', 'other'] as const
export type Standing = (typeof STANDINGS)[number]

/** How a claim's reading stands to the editors' assessment of its attribute. */
export const CLAIM_VERDICTS = [
  /** It is the reading that stands. */
  'stands',
  /** It contradicts the one that stands. */
  'against',
  /** It is another one, and compatible with it. */
  'compatible',
  /** The editors left it open which one stands. */
  'open',
] as const
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number]

/** Where each of the readings of an attribute stands; where none stands (`best` is `null`), all that disagree depart. */
export function standingsOf(readingCount: number, pairs: readonly PairGroup[], best: number | null): Standing[] {
  const departing = new Set<number>()
  for (const { kind, between } of pairs) {
    if (levelOf(kind) !== 'disagree') continue
    for (const [a, first, last = first] of between) {
      if (best === null || best === a) for (let b = first; b <= last; b++) departing.add(b)
      if (best === null || (first <= best && best <= last)) departing.add(a)
    }
  }
  return Array.from({ length: readingCount }, (_, place) =>
    place === best ? 'stands' : departing.has(place) ? 'departs' : 'other',
  )
}
