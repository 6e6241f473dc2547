import type { Claim } from '../claim.ts'
import { compareText } from '../text-order.ts'
import { type Departure, type Nature } from './nature.ts'
import { chainSources, fewestOrigins, voiceOf } from './origins.ts'
import type { Reading } from './reading.ts'

/** How two readings that disagree come to do so. It does not depend on their order. */
export function natureOf(a: Reading, b: Reading): Nature {
  if (isHeldBySame(a, b)) return 'within'
  const apart = a.claims.flatMap((x) => b.claims.flatMap((y) => (areApart(x, y) ? [[x, y] as const] : [])))
  const stated = apart.filter(([x, y]) => [...x.roots, ...y.roots].every(({ isStated }) => isStated))
  if (stated.some(([x, y]) => !shareVoice(x, y))) return 'independent'
  if (stated.length > 0) return 'one-speaker'
  return apart.length > 0 ? 'unestablished' : 'retold'
}

/** Whether every source of one of the two gives the other as well. */
function isHeldBySame(a: Reading, b: Reading): boolean {
  const every = (one: Reading, other: Reading) => one.sources.every((source) => other.sources.includes(source))
  return every(a, b) || every(b, a)
}

/** Whether two claims share no root, and the source of neither stands in the other's chain. */
function areApart(a: Claim, b: Claim): boolean {
  return (
    !a.roots.some(({ source }) => b.roots.some((root) => root.source === source)) &&
    !chainSources(a).has(b.source) &&
    !chainSources(b).has(a.source)
  )
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
