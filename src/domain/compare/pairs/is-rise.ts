import type { Claim } from '../../claim.ts'
import { numbersOf } from '../../values/value.ts'
import { compareKnown, type Reading } from '../reading.ts'

/**
 * Whether two disjoint counts are one that rose as more was known: no one gives the lower after the higher, and none
 * from an origin of its own on the same day (or, where both times are known, at the same time). A source that repeats a count after its origin does not say it anew.
 */
export function isRise(a: Reading, b: Reading): boolean {
  const [x, y] = [a.value && numbersOf(a.value), b.value && numbersOf(b.value)]
  if (!x || !y) return false
  const [lower, higher] = x.max <= y.min ? [a, b] : [b, a]
  const [lows, highs] = [saidAnew(lower), saidAnew(higher)]
  const [last, first] = [Math.max(...days(lows)), Math.min(...days(highs))]
  if (last !== first) return last < first
  // Of any other two the lower was known before.
  const ofDay = (claims: readonly Claim[]) => claims.filter((claim) => dayOf(claim) === first)
  return ofDay(lows).every((low) =>
    ofDay(highs).every((high) => {
      const order = compareKnown(low, high)
      return order < 0 || (order === 0 && shareOrigin(low, high))
    }),
  )
}

/** Memo: a reading is compared with every other one. */
const anew = new WeakMap<Reading, readonly Claim[]>()

/** The claims of a reading without those that only repeat what one of its origins had said before. */
function saidAnew(reading: Reading): readonly Claim[] {
  const found = anew.get(reading) ?? firstAccounts(reading)
  anew.set(reading, found)
  return found
}

function firstAccounts({ claims }: Reading): Claim[] {
  const firstByRoot = new Map<string, FirstKnown>()
  for (const claim of claims) {
    for (const { source } of claim.roots) firstByRoot.set(source, earlier(firstByRoot.get(source), claim))
  }
  return claims.filter((claim) => !claim.roots.some(({ source }) => isBefore(firstByRoot.get(source), claim)))
}

/** The first day on which one spoke, and the first time within it at which one is known to have spoken. */
interface FirstKnown {
  readonly day: number
  readonly endMs: number
}

function earlier(known: FirstKnown | undefined, claim: Claim): FirstKnown {
  const [day, endMs] = [dayOf(claim), claim.knownAt?.endMs ?? Infinity]
  if (!known || day < known.day) return { day, endMs }
  return day > known.day ? known : { day, endMs: Math.min(endMs, known.endMs) }
}

function isBefore(first: FirstKnown | undefined, claim: Claim): boolean {
  if (!first) return false
  const day = dayOf(claim)
  return first.day < day || (first.day === day && claim.knownAt !== undefined && first.endMs <= claim.knownAt.startMs)
}

function days(claims: readonly Claim[]): number[] {
  return claims.map(dayOf)
}

/** Unknown days last. */
function dayOf({ knownOn }: Claim): number {
  return knownOn ?? Infinity
}

function shareOrigin(a: Claim, b: Claim): boolean {
  return a.roots.some(({ source }) => b.roots.some((root) => root.source === source))
}
