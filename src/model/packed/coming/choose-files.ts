import { numbersOfRuns, PACK_EVENTS, type Packed, TILES_OF_HEADS } from '../../../contract/packs/packed-file.ts'
import type { AxisColumns } from '../../../selection/axis-columns.ts'

/** Up to so many packs are asked for at once; for more events than they have, the heads are. */
const MOST_PACKS = 8
/** What a timeline draws of crowded lanes stands in about so many tiles of time. */
const MOST_TILES = 32
/** So much of what is wanted, of its earliest and of its latest, may stand far off: what lasts, and reaches into the window. */
const FAR_PART = 0.05
/** So many packs are asked for at the most where the heads do not have the events. */
const MOST_SCATTERED = 24

export const packOf = (eventNo: number) => `packs/${Math.floor(eventNo / PACK_EVENTS)}`

/**
 * The files in which some events stand, as few as can be: their packs; or where they are scattered over many, the heads of their
 * time; or, where these were asked for, the packs of the heaviest.
 * @param wanted numbers of events
 * @param isAsked whether a file was asked for before
 */
export function chooseFiles(
  wanted: readonly number[],
  { heads }: Pick<Packed, 'heads'>,
  { markMs, weight }: Pick<AxisColumns, 'markMs' | 'weight'>,
  isAsked: (path: string) => boolean,
): string[] {
  const packs = new Set(wanted.map(packOf))
  if (packs.size <= MOST_PACKS) return [...packs]
  const msOf = (eventNo: number) => markMs[eventNo] ?? 0
  const sorted = wanted.toSorted((a, b) => msOf(a) - msOf(b))
  const farCount = Math.floor(sorted.length * FAR_PART)
  const near = sorted.slice(farCount, sorted.length - farCount)
  const [first, last] = [msOf(near[0] ?? 0), msOf(near.at(-1) ?? 0)]
  const level = heads.find(({ exponent }) => (last - first) / 2 ** exponent <= MOST_TILES)
  if (level) {
    const fileMs = 2 ** level.exponent * TILES_OF_HEADS
    const there = new Set(numbersOfRuns(level.tiles))
    const tileOf = (eventNo: number) => Math.floor(msOf(eventNo) / fileMs)
    const tiles = new Set(near.map(tileOf).filter((tile) => there.has(tile)))
    const paths = [...tiles].map((tile) => `heads/${level.exponent}/${tile}`)
    const unasked = paths.filter((path) => !isAsked(path))
    const far = sorted.filter(
      (eventNo) => !tiles.has(tileOf(eventNo)) && (msOf(eventNo) < first || msOf(eventNo) > last),
    )
    const farPacks = [...new Set(far.map(packOf))].filter((path) => !isAsked(path)).slice(0, MOST_PACKS)
    if (unasked.length > 0) return [...unasked, ...farPacks]
  }
  const byWeight = wanted.toSorted((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0))
  return [...new Set(byWeight.map(packOf))].slice(0, MOST_SCATTERED)
}
