import type { MsRange } from '../../contract/axis/ms-ranges.ts'
import type { AxisNumbers } from './axis-numbers.ts'
import { keepBest } from './head-files.ts'

/** Of each lane so many events of the opening window, and so many of the whole, are at hand at once; fewer where lanes are many. */
const AT_HAND_A_LANE = 40
const MOST_AT_HAND = 400

/**
 * The numbers of the events that the index of a packed dossier has, rising: of each lane the weightiest.
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
  const best = Array.from({ length: laneCount }, () => ({ inWindow: [] as number[], inAll: [] as number[] }))
  for (let number = 0; number < numbers.dated; number++) {
    const own = best[numbers.lane[number] ?? 0]
    if (!own) continue
    keepBest(own.inAll, number, most, numbers)
    const ms = numbers.markMs[number] ?? 0
    if (window && ms >= window.fromMs && ms < window.toMs) keepBest(own.inWindow, number, most, numbers)
  }
  const chosen = new Set([...named, ...best.flatMap(({ inWindow, inAll }) => [...inWindow, ...inAll])])
  return [...chosen].sort((a, b) => a - b)
}
