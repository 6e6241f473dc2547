import type { Candidate, DaySpan } from './candidate.ts'
import { isLong, type PairScore, scorePair, WINDOW_DAYS } from './score-pair.ts'

/** Two events that may be the same. */
export interface ScoredPair extends PairScore {
  /** Ids. */
  readonly left: string
  readonly right: string
}

const BUCKET_DAYS = 8

/**
 * All pairs of two lists that are at least so much alike. Events are compared only where their dates are near each
 * other: 20,000 events of six years with as many.
 */
export function candidatePairs(left: readonly Candidate[], right: readonly Candidate[], least: number): ScoredPair[] {
  const buckets = bucketsOf(right)
  const seenBy = new Int32Array(right.length).fill(-1)
  const pairs: ScoredPair[] = []
  for (const [number, one] of left.entries()) {
    for (const key of one.spans.flatMap((span) => bucketsAt(span, WINDOW_DAYS))) {
      for (const place of buckets.get(key) ?? []) {
        const other = right[place]
        if (!other || seenBy[place] === number) continue
        seenBy[place] = number
        const scored = scorePair(one, other, least)
        if (scored && scored.score >= least) pairs.push({ left: one.id, right: other.id, ...scored })
      }
    }
  }
  return pairs
}

/** Where the events of each stretch of days stand in the list. */
function bucketsOf(candidates: readonly Candidate[]): ReadonlyMap<number, number[]> {
  const buckets = new Map<number, number[]>()
  for (const [place, { spans }] of candidates.entries()) {
    for (const key of new Set(spans.flatMap((span) => bucketsAt(span, 0)))) {
      const there = buckets.get(key)
      if (there) there.push(place)
      else buckets.set(key, [place])
    }
  }
  return buckets
}

function bucketsAt(span: DaySpan, around: number): number[] {
  if (isLong(span)) return [Infinity]
  const { first, last } = span
  const [from, to] = [first - around, last + around].map((day) => Math.floor(day / BUCKET_DAYS))
  return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, place) => (from ?? 0) + place)
}
