import { type CalendarDay } from '../calendar-day.ts'
import type { Claim, Stance } from '../claim.ts'
import { formatValue, valueKey } from '../values/value.ts'
import type { Value } from '../values/value-types.ts'
import { compareText, sortedUnique } from '../text-order.ts'
import { countOrigins, fewestOrigins, mostOrigins, type OriginCount, rootSources } from './origins.ts'

/** One distinct answer to an attribute (a value held with one stance), with all the sources that give it. */
export interface Reading<C extends Claim = Claim> {
  readonly stance: Stance
  readonly value: Value | null
  /** In order of publication, then of source, of the words as written and of origins. */
  readonly claims: readonly C[]
  /** Ids, sorted, without repeats. */
  readonly sources: readonly string[]
  /** How many independent origins stand behind its claims: what its support is counted by. */
  readonly origins: OriginCount
  /** The day on which it was first public; `null` where no claim of it has a known day. */
  readonly firstKnownOn: CalendarDay | null
}

/**
 * Groups the claims on one attribute of one event into readings, in order of support. The order of the claims
 * given does not matter.
 */
export function groupReadings<C extends Claim>(claims: readonly C[]): Reading<C>[] {
  const groups = new Map<string, C[]>()
  for (const claim of claims) {
    const key = readingKey(claim.stance, claim.value)
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  return [...groups.values()].map(toReading).sort(bySupport)
}

/** Equal for two claims exactly when they share a reading. */
export function readingKey(stance: Stance, value: Value | null): string {
  return `${stance} ${value ? valueKey(value) : ''}`
}

/** The sources and origins behind a set of claims, and the first day on which one of them was public. */
export function supportOf(claims: readonly Claim[]): Pick<Reading, 'sources' | 'origins' | 'firstKnownOn'> {
  let firstKnownOn: CalendarDay | null = null
  for (const { knownOn } of claims) {
    if (knownOn !== null && (firstKnownOn === null || knownOn < firstKnownOn)) firstKnownOn = knownOn
  }
  return {
    sources: sortedUnique(claims.map((claim) => claim.source)),
    origins: countOrigins(claims.flatMap(({ roots }) => roots)),
    firstKnownOn,
  }
}

/** Most origins first, told by the least number of them, then by the greatest; then most sources, then the one known first. */
export function compareSupport(
  a: Pick<Reading, 'sources' | 'origins' | 'firstKnownOn'>,
  b: Pick<Reading, 'sources' | 'origins' | 'firstKnownOn'>,
): number {
  return (
    compareOrigins(a.origins, b.origins) ||
    b.sources.length - a.sources.length ||
    compareNumbers(a.firstKnownOn ?? Infinity, b.firstKnownOn ?? Infinity)
  )
}

/** Most first: by the least number of origins, then by the greatest. */
export function compareOrigins(a: OriginCount, b: OriginCount): number {
  return fewestOrigins(b) - fewestOrigins(a) || mostOrigins(b) - mostOrigins(a)
}

function toReading<C extends Claim>(claims: C[]): Reading<C> {
  const first = claims[0]
  if (!first) throw new Error('a reading has at least one claim')
  const sorted = claims.sort(
    (a, b) =>
      compareKnown(a, b) ||
      compareText(a.source, b.source) ||
      compareText(a.asWritten ?? '', b.asWritten ?? '') ||
      compareText(rootSources(a.roots).join(' '), rootSources(b.roots).join(' ')),
  )
  return { stance: first.stance, value: plainestOf(sorted), claims: sorted, ...supportOf(sorted) }
}

/** Of one value that is written in several ways (two offsets that name one time), the first by its text. */
function plainestOf(claims: readonly Claim[]): Value | null {
  const [plainest = null] = claims
    .flatMap(({ value }) => value ?? [])
    .sort((a, b) => compareText(String(formatValue(a)), String(formatValue(b))))
  return plainest
}

/** In order of the days from which claims were public; of one day by the time, if both have one. Unknown days last. */
export function compareKnown(a: Pick<Claim, 'knownOn' | 'knownAt'>, b: Pick<Claim, 'knownOn' | 'knownAt'>): number {
  const byDay = compareNumbers(a.knownOn ?? Infinity, b.knownOn ?? Infinity)
  if (byDay !== 0 || !a.knownAt || !b.knownAt) return byDay
  return a.knownAt.endMs <= b.knownAt.startMs ? -1 : b.knownAt.endMs <= a.knownAt.startMs ? 1 : 0
}

function bySupport(a: Reading, b: Reading): number {
  return compareSupport(a, b) || compareText(readingKey(a.stance, a.value), readingKey(b.stance, b.value))
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
