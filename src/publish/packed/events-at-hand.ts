import type { MsRange } from '../../contract/axis/ms-ranges.ts'
import { WHOLE_LANE } from '../../selection/whole-lane.ts'
import type { AxisNumbers } from './axis-numbers.ts'
import { keepBest } from './head-files.ts'

/** Of each lane so many events of the opening window, and so many of the whole, are at hand at once; fewer where lanes are many. */
const AT_HAND_A_LANE = 8
const MOST_AT_HAND = 100
/** Beside them those of lanes that are drawn whole, as long as these are not more. */
const MOST_OF_WHOLE_LANES = 400

/**
 * The numbers of the events that the index of a packed dossier has, rising: of each lane the weightiest, the first and the last; of
 * one that is drawn whole, all.
 * @param window on which the timeline opens; `null`: on all
 * @param named numbers of further events
 */
export function eventsAtHand(
  numbers: AxisNumbers,
  laneCount: number,
  window: MsRange | null,
  named: readonly number[],
): number[] {
  const lists = laneCount * (window ? 2 : 1)
  const most = Math.min(AT_HAND_A_LANE, Math.max(1, Math.floor(MOST_AT_HAND / Math.max(1, lists))))
  const best = Array.from({ length: laneCount }, () => ({
    inWindow: [] as number[],
    inAll: [] as number[],
    /** All, as long as they are so few. */
    whole: [] as number[],
    first: -1,
    last: -1,
  }))
  for (let number = 0; number < numbers.dated; number++) {
    const own = best[numbers.lane[number] ?? 0]
    if (!own) continue
    const ms = numbers.markMs[number] ?? 0
    if (own.whole.length <= WHOLE_LANE) own.whole.push(number)
    if (own.first < 0 || ms < (numbers.markMs[own.first] ?? 0)) own.first = number
    if (own.last < 0 || ms >= (numbers.markMs[own.last] ?? 0)) own.last = number
    keepBest(own.inAll, number, most, numbers)
    if (window && ms >= window.fromMs && ms < window.toMs) keepBest(own.inWindow, number, most, numbers)
  }
  const chosen = new Set([
    ...named,
    ...best.flatMap(({ inWindow, inAll, first, last }) => [...inWindow, ...inAll, ...(first < 0 ? [] : [first, last])]),
  ])
  let room = MOST_OF_WHOLE_LANES
  for (const { whole } of best.toSorted((a, b) => a.whole.length - b.whole.length)) {
    room -= whole.length
    if (whole.length > WHOLE_LANE || room < 0) break
    for (const number of whole) chosen.add(number)
  }
  return [...chosen].sort((a, b) => a - b)
}
