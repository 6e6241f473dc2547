import type { Candidate, DaySpan, Spot } from './candidate.ts'

/** How alike two events are, from 0 to 1, and in what; `null` of what one of them does not tell. */
export interface PairScore {
  readonly score: number
  readonly date: number
  readonly place: number | null
  readonly kind: number | null
  readonly names: number | null
}

/** From as many days on the dates of two events have nothing in common. */
export const WINDOW_DAYS = 7
/** What takes longer is compared only with what takes as long: a century says nothing of one of its days. */
const LONGEST_DAYS = 400
/** From as many kilometres on, two places have nothing in common. */
const FAR_KM = 50
/** Of a date that holds the other, as a month its day; of a place likewise. */
const HELD = 0.5
const WEIGHTS = { date: 0.4, place: 0.3, names: 0.2, kind: 0.1 } as const
const EARTH_KM = 6371

/**
 * Compares two events by date, place, names and kind. What only one of them tells counts neither for nor against.
 * It is symmetric.
 * @param least what a score is of no interest below
 * @returns `null` where one has no date, the dates are too far apart, or they keep the score below that
 */
export function scorePair(a: Candidate, b: Candidate, least = 0): PairScore | null {
  const date = best(a.spans, b.spans, dateScore)
  if (date === null || date === 0 || mostWith(date, a, b) < least) return null
  const place = best(a.places, b.places, placeScore)
  const kind = a.kind === null || b.kind === null ? null : a.kind === b.kind ? 1 : 0
  const names = namesScore(a.words, b.words)
  const parts = { date, place, names, kind }
  let [sum, weight] = [0, 0]
  for (const name of ['date', 'place', 'names', 'kind'] as const) {
    const part = parts[name]
    if (part === null) continue
    sum += part * WEIGHTS[name]
    weight += WEIGHTS[name]
  }
  // So that sums of parts do not differ in their last digits.
  return { score: Math.round((sum / weight) * 10_000) / 10_000, ...parts }
}

/** The score where all but the dates are the same. */
function mostWith(date: number, a: Candidate, b: Candidate): number {
  const others =
    (a.places.length > 0 && b.places.length > 0 ? WEIGHTS.place : 0) +
    (a.words.size > 0 && b.words.size > 0 ? WEIGHTS.names : 0) +
    (a.kind !== null && b.kind !== null ? WEIGHTS.kind : 0)
  // Of a score that is rounded later.
  return (date * WEIGHTS.date + others) / (WEIGHTS.date + others) + 0.0001
}

/** The score of the two that are most alike; `null` where there is nothing to compare. */
function best<T>(left: readonly T[], right: readonly T[], score: (a: T, b: T) => number): number | null {
  let most: number | null = null
  for (const a of left) {
    for (const b of right) most = Math.max(most ?? 0, score(a, b))
  }
  return most
}

function dateScore(a: DaySpan, b: DaySpan): number {
  if (isLong(a) !== isLong(b)) return 0
  const apart = (daysBetween(a.first, b.first) + daysBetween(a.last, b.last)) / 2
  const near = Math.max(0, 1 - apart / (WINDOW_DAYS + 1))
  const isHeld = (a.first <= b.first && b.last <= a.last) || (b.first <= a.first && a.last <= b.last)
  return isHeld ? Math.max(near, HELD) : near
}

export function isLong({ first, last }: DaySpan): boolean {
  return last - first > LONGEST_DAYS
}

/** Two open ends are at one place. */
function daysBetween(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b)
}

function placeScore(a: Spot, b: Spot): number {
  if (a.id === b.id) return 1
  const held = a.holders.has(b.id) || b.holders.has(a.id) ? HELD : 0
  return a.at && b.at ? Math.max(held, 1 - kmBetween(a.at, b.at) / FAR_KM) : held
}

/** Along a great circle. */
function kmBetween(a: NonNullable<Spot['at']>, b: NonNullable<Spot['at']>): number {
  if (Math.abs(a.lat - b.lat) > 1) return Infinity
  const radians = Math.PI / 180
  const height = Math.sin(((a.lat - b.lat) * radians) / 2) ** 2
  const width = Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((a.lon - b.lon) * radians) / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.sqrt(height + width))
}

/** Words that both have, as a part of the words of both. */
function namesScore(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  if (a.size === 0 || b.size === 0) return null
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return (2 * shared) / (a.size + b.size)
}
