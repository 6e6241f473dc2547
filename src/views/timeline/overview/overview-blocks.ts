import { type AxisColumns, NO_LANE } from '../../../selection/axis-columns.ts'
import type { OverviewBlocks } from '../../../chart/pictures/timeline/overview.ts'
import type { BrokenScale } from '../../../chart/scales/broken-scale.ts'

export const BLOCK_PX = 6
const BLOCK_HEIGHT_PX = 5
/** Lower blocks than this are drawn without air between them. */
const LEAST_BLOCK_PX = 2.5

/** What the blocks of a column are told apart by, from the bottom up. */
const SORTS = ['disputed', 'disputedOut', 'agreed', 'agreedOut'] as const
type Sort = (typeof SORTS)[number]

/** In which column of the overview each event stands; -1: in none. */
export function toOverviewColumns({ lane, markMs }: AxisColumns, scale: BrokenScale): Int32Array {
  const columnOf = new Int32Array(markMs.length)
  // Plain loops here and below: there may be a million.
  for (let row = 0; row < markMs.length; row++)
    columnOf[row] = lane[row] === NO_LANE ? -1 : columnAt(markMs[row] ?? 0, scale)
  return columnOf
}

/** The column of an instant. */
export const columnAt = (ms: number, scale: BrokenScale) => Math.floor(scale.toPx(ms) / BLOCK_PX)

/** How many events stand in each column, by their sorts. */
export function countColumns(
  columnOf: Int32Array,
  { dateDisputed }: AxisColumns,
  passes: Uint8Array,
): Map<number, Uint32Array> {
  const counts = new Map<number, Uint32Array>()
  for (let row = 0; row < columnOf.length; row++) {
    const column = columnOf[row] ?? -1
    if (column < 0) continue
    let sorts = counts.get(column)
    if (!sorts) counts.set(column, (sorts = new Uint32Array(SORTS.length)))
    const sort = (dateDisputed[row] === 1 ? 0 : 2) + (passes[row] === 1 ? 0 : 1)
    sorts[sort] = (sorts[sort] ?? 0) + 1
  }
  return counts
}

/**
 * A block an event, column by column; a column that would grow out of the strip makes all blocks lower.
 * @param base y of the axis, px
 * @param room height above it, px
 */
export function toOverviewBlocks(counts: ReadonlyMap<number, Uint32Array>, base: number, room: number): OverviewBlocks {
  const highest = [...counts.values()].reduce((most, sorts) => Math.max(most, sum(sorts)), 1)
  const blockHeight = Math.min(BLOCK_HEIGHT_PX, room / highest)
  const paths: Record<Sort, string> = { disputed: '', disputedOut: '', agreed: '', agreedOut: '' }
  for (const [column, sorts] of counts) {
    let level = 0
    for (const [at, sort] of SORTS.entries()) {
      const count = sorts[at] ?? 0
      paths[sort] += stackOf(column * BLOCK_PX, base - level * blockHeight, count, blockHeight)
      level += count
    }
  }
  return paths
}

function stackOf(x: number, bottom: number, count: number, blockHeight: number): string {
  const width = BLOCK_PX - 1
  if (count === 0) return ''
  if (blockHeight < LEAST_BLOCK_PX) {
    const height = Math.max(1, count * blockHeight)
    return `M${x} ${round(bottom)}v${-round(height)}h${width}v${round(height)}z`
  }
  let path = ''
  for (let at = 0; at < count; at++) {
    const y = round(bottom - (at + 1) * blockHeight)
    path += `M${x} ${y}h${width}v${round(blockHeight - 1)}h${-width}z`
  }
  return path
}

/** How many events that pass stand before an instant, and how many from it on. */
export function countsAround(
  { lane, markMs }: AxisColumns,
  passes: Uint8Array,
  ms: number,
): { before: number; after: number } {
  let [before, after] = [0, 0]
  for (let row = 0; row < passes.length; row++) {
    if (passes[row] === 0 || lane[row] === NO_LANE) continue
    if ((markMs[row] ?? 0) < ms) before++
    else after++
  }
  return { before, after }
}

const sum = (numbers: Uint32Array) => numbers.reduce((all, one) => all + one, 0)
const round = (px: number) => Math.round(px * 10) / 10
