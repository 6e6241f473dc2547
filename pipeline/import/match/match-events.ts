import type { Candidate, OwnId } from './candidate.ts'
import { candidatePairs, type ScoredPair } from './candidate-pairs.ts'

/** Pairs that are less alike are not taken for one event, where nobody says otherwise: docs/importing.md has the measure. */
export const USUAL_THRESHOLD = 0.9

/** A pair of which somebody has said whether it is one event. */
export interface Decision {
  readonly left: string
  readonly right: string
  readonly isSame: boolean
}

interface Terms {
  /** Pairs that are at least so much alike are the same event, from 0 to 1; `null`: only ids tell. */
  readonly threshold: number | null
  readonly decided: readonly Decision[]
}

/** An event of the one side and its event of the other. */
export interface Match {
  readonly left: string
  readonly right: string
  readonly by: 'decision' | 'id' | ScoredPair
}

export interface Matching {
  readonly matches: readonly Match[]
  /** Pairs that are nearly alike enough, or have an equal rival: somebody has to decide. The most alike first. */
  readonly near: readonly ScoredPair[]
}

/** A pair that is taken is more alike than any other of either event by as much. */
const MARGIN = 0.04
/** Pairs that lack no more than this are told. */
const NEAR = 0.1
/** Of one event. */
const MOST_NEAR = 3

/**
 * Finds which events of two lists are the same: by what somebody decided, else by the id that a data set gives, else by
 * how much they are alike. An event matches one at most; the order of the lists does not matter. Events to which one
 * data set gives two ids are never taken for the same by how much they are alike, but told.
 */
export function matchEvents(
  left: readonly Candidate[],
  right: readonly Candidate[],
  { threshold, decided }: Terms,
): Matching {
  const matches: Match[] = []
  const used = { left: new Set<string>(), right: new Set<string>() }
  const claim = (pair: Ids): boolean => {
    if (used.left.has(pair.left) || used.right.has(pair.right)) return false
    used.left.add(pair.left)
    used.right.add(pair.right)
    return true
  }
  const [lefts, rights] = [new Set(left.map(({ id }) => id)), new Set(right.map(({ id }) => id))]
  const refused = new Set(decided.filter(({ isSame }) => !isSame).map(keyOf))
  for (const pair of decided.toSorted(byIds)) {
    if (pair.isSame && lefts.has(pair.left) && rights.has(pair.right) && claim(pair))
      matches.push({ ...idsOf(pair), by: 'decision' })
  }
  for (const pair of pairsById(left, right))
    if (!refused.has(keyOf(pair)) && claim(pair)) matches.push({ ...pair, by: 'id' })
  if (threshold === null) return { matches: matches.toSorted(byIds), near: [] }
  const isFree = (pair: Ids) => !used.left.has(pair.left) && !used.right.has(pair.right)
  const [freeLeft, freeRight] = [
    left.filter(({ id }) => !used.left.has(id)),
    right.filter(({ id }) => !used.right.has(id)),
  ]
  const areTwo = twoOfOneDataSet(freeLeft, freeRight)
  const otherIds: ScoredPair[] = []
  let open = candidatePairs(freeLeft, freeRight, threshold - NEAR).filter((pair) => !refused.has(keyOf(pair)))
  for (let taken = -1; taken !== used.left.size; open = open.filter(isFree)) {
    taken = used.left.size
    for (const pair of withoutRivals(open)) {
      if (pair.score < threshold || !claim(pair)) continue
      if (areTwo(pair)) otherIds.push(pair)
      else matches.push({ ...idsOf(pair), by: pair })
    }
  }
  const near = [...otherIds, ...nearest(open.filter((pair) => !areTwo(pair)))]
  return { matches: matches.toSorted(byIds), near: near.toSorted(byScore) }
}

/** Events of one id in the data set that both come from. An id that stands for two events on one side tells nothing. */
function pairsById(left: readonly Candidate[], right: readonly Candidate[]): { left: string; right: string }[] {
  const [lefts, rights] = [byOwnId(left), byOwnId(right)]
  return [...lefts].flatMap(([ownId, one]) => {
    const other = rights.get(ownId)
    return one == null || other == null ? [] : [{ left: one, right: other }]
  })
}

function byOwnId(candidates: readonly Candidate[]): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>()
  for (const { id, own } of candidates) if (own) ids.set(ownKey(own), ids.has(ownKey(own)) ? null : id)
  return ids
}

const ownKey = ({ dataSet, id }: OwnId) => JSON.stringify([dataSet, id])

/** Whether both events of a pair have ids of one data set: these are not the same id, or it would be known that they match. */
function twoOfOneDataSet(left: readonly Candidate[], right: readonly Candidate[]): (pair: Ids) => boolean {
  const [lefts, rights] = [left, right].map((side) => new Map(side.map(({ id, own }) => [id, own?.dataSet])))
  return (pair) => {
    const dataSet = lefts?.get(pair.left)
    return dataSet !== undefined && dataSet === rights?.get(pair.right)
  }
}

/** The pairs that are more alike than any other of either event. */
function withoutRivals(pairs: readonly ScoredPair[]): ScoredPair[] {
  const [lefts, rights] = [bestTwo(pairs, 'left'), bestTwo(pairs, 'right')]
  const leads = (score: number, of: readonly [number, number] | undefined) =>
    of !== undefined && score === of[0] && score - of[1] >= MARGIN
  return pairs.filter(({ left, right, score }) => leads(score, lefts.get(left)) && leads(score, rights.get(right)))
}

/** The two highest scores of each event. */
function bestTwo(pairs: readonly ScoredPair[], side: 'left' | 'right'): ReadonlyMap<string, [number, number]> {
  const best = new Map<string, [number, number]>()
  for (const pair of pairs) {
    const of = best.get(pair[side])
    if (!of) best.set(pair[side], [pair.score, -Infinity])
    else if (pair.score > of[0]) of.splice(0, 2, pair.score, of[0])
    else if (pair.score > of[1]) of[1] = pair.score
  }
  return best
}

/** Of each event the pairs that are about as much alike as its best one. */
function nearest(pairs: readonly ScoredPair[]): ScoredPair[] {
  const [lefts, rights] = [bestTwo(pairs, 'left'), bestTwo(pairs, 'right')]
  const isBest = (score: number, of: readonly [number, number] | undefined) =>
    of !== undefined && of[0] - score < MARGIN
  const counts = new Map<string, number>()
  return pairs
    .filter(({ left, right, score }) => isBest(score, lefts.get(left)) && isBest(score, rights.get(right)))
    .toSorted(byScore)
    .filter(({ right }) => {
      const count = (counts.get(right) ?? 0) + 1
      counts.set(right, count)
      return count <= MOST_NEAR
    })
}

type Ids = Pick<Match, 'left' | 'right'>

const idsOf = ({ left, right }: Ids) => ({ left, right })
const keyOf = ({ left, right }: Ids) => JSON.stringify([left, right])

/** The most alike first. */
function byScore(a: ScoredPair, b: ScoredPair): number {
  return b.score - a.score || byIds(a, b)
}

function byIds(a: Ids, b: Ids): number {
  const [x, y] = [keyOf(a), keyOf(b)]
  return x < y ? -1 : x > y ? 1 : 0
}
