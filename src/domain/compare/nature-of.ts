import type { Claim } from '../claim.ts'
import { compareText } from '../text-order.ts'
import type { Departure, Nature } from './nature.ts'
import { fewestOrigins } from './origin-count.ts'
import { chainSources, voiceOf } from './origins.ts'
import type { Reading } from './reading.ts'

/** How two readings that disagree come to do so. It does not depend on their order. */
export function natureOf(a: Reading, b: Reading): Nature {
  if (isHeldBySame(a, b)) return 'within'
  const [one, other] = [a.claims.map(traceOf), b.claims.map(traceOf)]
  let [isApart, isOfOneSpeaker] = [false, false]
  for (const x of one) {
    for (const y of other) {
      // Two claims are apart if no source stands in the chains of both. So a copy is apart from what its original is.
      if (meet(x.chain, y.chain)) continue
      isApart = true
      if (!x.isStated || !y.isStated) continue
      // None is stronger.
      if (!meet(x.voices, y.voices)) return 'independent'
      isOfOneSpeaker = true
    }
  }
  if (isOfOneSpeaker) return 'one-speaker'
  return isApart ? 'unestablished' : 'retold'
}

/** Where a claim came from: the sources of its chain, the voices at its roots, and whether all these are stated. */
interface Trace {
  readonly chain: ReadonlySet<string>
  readonly voices: ReadonlySet<string>
  readonly isStated: boolean
}

function traceOf(claim: Claim): Trace {
  const voices = new Set(claim.roots.map(voiceOf))
  return { chain: chainSources(claim), voices, isStated: claim.roots.every(({ isStated }) => isStated) }
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

/**
 * Whether every source of one of the two gives the other as well, or has its reading from one that does: a copy of one
 * side of a contradiction is no second account.
 */
function isHeldBySame(a: Reading, b: Reading): boolean {
  const sourcesOfB = new Set(b.sources)
  const both = new Set(a.sources.filter((source) => sourcesOfB.has(source)))
  if (both.size === 0) return false
  const isHeld = (claim: Claim) => meet(chainSources(claim), both)
  return a.claims.every(isHeld) || b.claims.every(isHeld)
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
      const [ownSources, otherSources] = [new Set(own.sources), new Set(other.sources)]
      for (const claim of own.claims) {
        if (otherSources.has(claim.source)) continue
        for (const from of chainSources(claim)) {
          if (!otherSources.has(from) || ownSources.has(from)) continue
          found.set(`${claim.source} ${from}`, { source: claim.source, from })
        }
      }
    }
  }
  return [...found.values()].sort((x, y) => compareText(x.source, y.source) || compareText(x.from, y.from))
}
