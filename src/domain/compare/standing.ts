import { levelOf, type PairDifference, type ReadingPair } from './discrepancy.ts'

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

type Pair = Pick<PairDifference, 'kind'> & Pick<ReadingPair, 'between'>

/** Where each of the readings of an attribute stands; where none stands (`best` is `null`), all that disagree depart. */
export function standingsOf(readingCount: number, pairs: readonly Pair[], best: number | null): Standing[] {
  const parting = pairs.filter(({ kind }) => levelOf(kind) === 'disagree')
  const partFrom = (place: number) =>
    parting.some(({ between }) => between.includes(place) && (best === null || between.includes(best)))
  return Array.from({ length: readingCount }, (_, place) =>
    place === best ? 'stands' : partFrom(place) ? 'departs' : 'other',
  )
}
