import type { Claim } from '../claim.ts'
import { compareText } from '../text-order.ts'
import type { Departure, Nature } from './nature.ts'
import { fewestOrigins } from './origin-count.ts'
import { chainSources, voiceOf } from './origins.ts'
import type { Reading } from './reading.ts'

/** How two readings that disagree come to do so. It does not depend on their order. */
export function natureOf(a: Reading, b: Reading): Nature {
  if (isHeldBySame(a, b)) return 'within'
  // Two claims are apart if no source stands in the chains of both. So a copy is apart from what its original is.
  const chainsOfB = b.claims.map(chainSources)
  const apart = a.claims.flatMap((x) => {
    const chain = [...chainSources(x)]
    return b.claims.flatMap((y, place) => (chain.some((id) => chainsOfB[place]?.has(id)) ? [] : [[x, y] as const]))
  })
  const stated = apart.filter(([x, y]) => [...x.roots, ...y.roots].every(({ isStated }) => isStated))
  if (stated.some(([x, y]) => !shareVoice(x, y))) return 'independent'
  if (stated.length > 0) return 'one-speaker'
  return apart.length > 0 ? 'unestablished' : 'retold'
}

/**
 * Whether every source of one of the two gives the other as well, or has its reading from one that does: a copy of one
 * side of a contradiction is no second account.
 */
function isHeldBySame(a: Reading, b: Reading): boolean {
  const both = a.sources.filter((source) => b.sources.includes(source))
  if (both.length === 0) return false
  const isHeld = (claim: Claim) => {
    const chain = chainSources(claim)
    return both.some((source) => chain.has(source))
  }
  return a.claims.every(isHeld) || b.claims.every(isHeld)
}

function shareVoice(a: Claim, b: Claim): boolean {
  const voices = new Set(a.roots.map(voiceOf))
  return b.roots.some((root) => voices.has(voiceOf(root)))
}

/** How well the weaker of two readings is supported: the least number of origins behind it. */
export function weightOf(a: Reading, b: Reading): number {
  return Math.min(fewestOrigins(a.origins), fewestOrigins(b.origins))
}

/**
 * Who departs from whom: the sources of a reading in whose chain a source stands that gives, of the two, only the one
 * that disagrees with theirs.
 * @param pairs the differences between the readings, by place, with the nature of those that disagree
 */
export function findDepartures(
  readings: readonly Reading[],
  pairs: readonly { readonly nature: Nature | null; readonly between: readonly [number, number] }[],
): Departure[] {
  const found = new Map<string, Departure>()
  for (const { nature, between } of pairs) {
    if (nature === null) continue
    const [a, b] = between.map((place) => readings[place])
    if (!a || !b) continue
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const claim of own.claims) {
        if (other.sources.includes(claim.source)) continue
        const chain = chainSources(claim)
        for (const from of other.sources) {
          if (!chain.has(from) || own.sources.includes(from)) continue
          found.set(`${claim.source} ${from}`, { source: claim.source, from })
        }
      }
    }
  }
  return [...found.values()].sort((x, y) => compareText(x.source, y.source) || compareText(x.from, y.from))
}
