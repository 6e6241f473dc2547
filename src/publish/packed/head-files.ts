import { HEADS_A_TILE, PACK_EVENTS, PACKS_IN_WINDOW, TILES_OF_HEADS } from '../../contract/packs/packed-file.ts'
import { lotOf } from '../../selection/lot-of.ts'
import type { AxisNumbers } from './axis-numbers.ts'

/** The numbers of the events in a file of heads, rising. */
export interface HeadFile {
  readonly exponent: number
  readonly tile: number
  readonly numbers: readonly number[]
}

/**
 * No tile that is asked for is shorter than 2^18 ms, about 4 minutes, where some event is known to a time, and else than 2^25 ms, 9
 * hours: so long is a tile of the shortest windows of 3 hours and of 10 days on a screen of 7,000 px.
 */
const LEAST_EXPONENT = { clocks: 18, days: 25 }
/** In a stretch of time with at most so many events the packs are few, and no heads are needed. */
const MOST_IN_PACKS = PACKS_IN_WINDOW * PACK_EVENTS

type Numbers = Pick<AxisNumbers, 'markMs' | 'lane' | 'weight' | 'dated' | 'hasClock'>

/** Whether an event comes before another where not both have room. */
export function isBefore({ weight }: Pick<Numbers, 'weight'>, number: number, other: number): boolean {
  const [own, its] = [weight[number] ?? 0, weight[other] ?? 0]
  return own === its ? lotOf(number) < lotOf(other) : own > its
}

/**
 * The heads of each lane and tile of time, by stretches of TILES_OF_HEADS tiles, in all lengths of a tile that are needed: from the
 * shortest up, and each in time order. The heads of a tile are among those of its halves.
 */
export function* headFiles(numbers: Numbers): Generator<HeadFile> {
  const { markMs, dated } = numbers
  const markOf = (number: number) => markMs[number] ?? 0
  const inOrder = Uint32Array.from({ length: dated }, (_, number) => number)
  inOrder.sort((a, b) => markOf(a) - markOf(b) || a - b)
  const marks = Float64Array.from(inOrder, markOf)
  let heads: ArrayLike<number> = inOrder
  for (let exponent = numbers.hasClock ? LEAST_EXPONENT.clocks : LEAST_EXPONENT.days; ; exponent++) {
    const { needed, isLast } = stretchesOf(marks, TILES_OF_HEADS * 2 ** exponent)
    if (needed.size > 0) {
      heads = headsOf(heads, 2 ** exponent, numbers)
      const byStretch = new Map([...needed].map((tile): [number, number[]] => [tile, []]))
      for (let at = 0; at < heads.length; at++) {
        const number = heads[at] ?? 0
        byStretch.get(Math.floor(markOf(number) / (TILES_OF_HEADS * 2 ** exponent)))?.push(number)
      }
      for (const [tile, found] of byStretch) yield { exponent, tile, numbers: found.sort((a, b) => a - b) }
    }
    if (isLast) return
  }
}

/**
 * The stretches of a length in which more events stand than packs are asked for, in time order; and whether no longer ones tell more:
 * all events stand in one, or in the two beside the beginning of 1970. @param marks sorted
 */
function stretchesOf(marks: Float64Array, lengthMs: number): { needed: Set<number>; isLast: boolean } {
  const needed = new Set<number>()
  let [count, last] = [0, NaN]
  for (const ms of marks) {
    const stretch = Math.floor(ms / lengthMs)
    count = stretch === last ? count + 1 : 1
    last = stretch
    if (count > MOST_IN_PACKS) needed.add(stretch)
  }
  const first = Math.floor((marks[0] ?? 0) / lengthMs)
  return { needed, isLast: marks.length === 0 || first === last || (first === -1 && last === 0) }
}

/** Of some events in the order of their tiles the HEADS_A_TILE that come first in each lane and tile; in the same order of tiles. */
function headsOf(events: ArrayLike<number>, tileMs: number, numbers: Numbers): number[] {
  const { markMs, lane: laneOf } = numbers
  const heads: number[] = []
  const ofTile = new Map<number, number[]>()
  let tile = NaN
  const endTile = () => {
    for (const best of ofTile.values()) heads.push(...best)
    ofTile.clear()
  }
  for (let at = 0; at < events.length; at++) {
    const number = events[at] ?? 0
    const own = Math.floor((markMs[number] ?? 0) / tileMs)
    if (own !== tile) endTile()
    tile = own
    const lane = laneOf[number] ?? 0
    const best = ofTile.get(lane) ?? []
    ofTile.set(lane, best)
    keepBest(best, number, HEADS_A_TILE, numbers)
  }
  endTile()
  return heads
}

/** Puts an event at its place among the best so far, if it is one of them. */
export function keepBest(best: number[], number: number, most: number, numbers: Pick<Numbers, 'weight'>): void {
  const last = best.at(-1)
  if (best.length === most && last !== undefined && !isBefore(numbers, number, last)) return
  let place = best.length
  while (place > 0 && isBefore(numbers, number, best[place - 1] ?? 0)) place--
  best.splice(place, 0, number)
  if (best.length > most) best.pop()
}
