import type { ClaimChange } from '../../../contract/releases/release-changes.ts'
import { REWORKED } from '../../../contract/releases/release-changes.ts'
import type { StateClaim } from '../../../contract/releases/release-state.ts'

/** How the claims of one source on one question changed, and how many did not. */
export interface PairedClaims {
  readonly changes: readonly ClaimChange[]
  readonly unchanged: number
}

/** What two claims must have in common to be one that changed: the likest are paired first. */
const LIKENESS: readonly ((claim: StateClaim) => string)[] = [
  ({ stance, value, unit, speaker, version, cites, words }) =>
    JSON.stringify([stance, value, unit, speaker, version, cites, words]),
  ({ stance, value, unit, words }) => JSON.stringify([stance, value, unit, words]),
  ({ stance, value, unit }) => JSON.stringify([stance, value, unit]),
  ({ value, unit }) => JSON.stringify([value, unit]),
  () => '',
]

/**
 * Pairs the claims of two releases that one source makes on one question. Each of both is in exactly one pair, or was added or
 * withdrawn. The other way round it gives the same pairs, turned round.
 */
export function pairClaims(before: readonly StateClaim[], after: readonly StateClaim[]): PairedClaims {
  const changes: ClaimChange[] = []
  let unchanged = 0
  let [left, right]: [readonly StateClaim[], readonly StateClaim[]] = [before, after]
  for (const [round, keyOf] of LIKENESS.entries()) {
    const paired = pairBy(keyOf, left, right)
    left = paired.left
    right = paired.right
    if (round === 0) unchanged = paired.pairs.length
    else changes.push(...paired.pairs.map(([old, now]) => changeOf(old, now)))
  }
  changes.push(...left.map((claim) => changeOf(claim, null)), ...right.map((claim) => changeOf(null, claim)))
  return { changes, unchanged }
}

function pairBy(
  keyOf: (claim: StateClaim) => string,
  before: readonly StateClaim[],
  after: readonly StateClaim[],
): { pairs: [StateClaim, StateClaim][]; left: StateClaim[]; right: StateClaim[] } {
  const waiting = new Map<string, StateClaim[]>()
  for (const claim of after) waiting.set(keyOf(claim), [...(waiting.get(keyOf(claim)) ?? []), claim])
  const pairs: [StateClaim, StateClaim][] = []
  const left: StateClaim[] = []
  for (const claim of before) {
    const like = waiting.get(keyOf(claim))?.shift()
    if (like) pairs.push([claim, like])
    else left.push(claim)
  }
  const taken = new Set(pairs.map(([, claim]) => claim))
  return { pairs, left, right: after.filter((claim) => !taken.has(claim)) }
}

function changeOf(before: StateClaim | null, after: StateClaim | null): ClaimChange {
  const { event, attribute, source } = (after ?? before) as StateClaim
  const also = before && after ? REWORKED.filter((part) => !isSame(before[part], after[part])) : []
  return {
    event,
    attribute,
    source,
    change: nameOf(before, after),
    before: before && toSaid(before),
    after: after && toSaid(after),
    also: [...also],
  }
}

function nameOf(before: StateClaim | null, after: StateClaim | null): ClaimChange['change'] {
  if (!before) return 'added'
  if (!after) return 'withdrawn'
  if (!isSame([before.value, before.unit], [after.value, after.unit])) return 'corrected'
  return before.stance === after.stance ? 'reworked' : 'moved'
}

function toSaid({ stance, value, unit, speaker }: StateClaim): ClaimChange['before'] {
  return { stance, value, unit, speaker }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
