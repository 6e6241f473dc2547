import type { Candidate } from './candidate.ts'
import type { Matching } from './match-events.ts'
import { scorePair } from './score-pair.ts'

/** Events that have one id, and nothing else in common. */
export interface UnlikelyIds {
  readonly dataSet: string
  /** Matched by their ids. */
  readonly matched: number
  /** Of them. */
  readonly unlike: number
}

/** Fewer prove nothing. */
const FEWEST = 3

/**
 * Whether ids seem to be of two data sets that are called the same: then most events that have one id share neither a
 * word nor a week. In two releases of one data set some events may, where they were coded anew.
 */
export function unlikelyIds(
  left: readonly Candidate[],
  right: readonly Candidate[],
  { matches }: Matching,
): UnlikelyIds | null {
  const [lefts, rights] = [left, right].map((side) => new Map(side.map((one) => [one.id, one])))
  const pairs = matches.flatMap((match) => {
    const [one, other] = [lefts?.get(match.left), rights?.get(match.right)]
    return match.by === 'id' && one && other ? [{ one, other }] : []
  })
  const unlike = pairs.filter(({ one, other }) => !areAlike(one, other)).length
  if (unlike < FEWEST || unlike * 2 <= pairs.length) return null
  return { dataSet: pairs[0]?.other.own?.dataSet ?? '', matched: pairs.length, unlike }
}

function areAlike(one: Candidate, other: Candidate): boolean {
  return [...one.words].some((word) => other.words.has(word)) || scorePair(one, other) !== null
}
