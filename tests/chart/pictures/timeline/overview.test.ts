import { describe, it } from 'vitest'
import {
  drawKnownOnFlag,
  drawOverviewAxis,
  drawOverviewBlocks,
} from '../../../../src/chart/pictures/timeline/overview.ts'
import { brokenScale } from '../../../../src/chart/scales/broken-scale.ts'
import type { AxisColumns } from '../../../../src/selection/axis-columns.ts'
import { countColumns, toOverviewBlocks } from '../../../../src/views/timeline/overview/overview-blocks.ts'
import { expectGolden } from '../../expect-golden.ts'

const WIDTH = 300
const BASE = 60
const TICKS = [
  { x: 4, label: '2006', strong: true },
  { x: 88, label: '2022', strong: true },
  { x: 200, label: 'Jul', strong: false },
]

/** Blocks of so many events in each column: disputed, or agreed; every third does not pass the filters. */
function blocksOf(disputed: readonly number[], agreed: readonly number[]) {
  const columnsOf = (counts: readonly number[]) =>
    counts.flatMap((count, column) => Array.from({ length: count }, () => column))
  const all = [...columnsOf(disputed), ...columnsOf(agreed)]
  const dateDisputed = Uint8Array.from(all, (_, row) => (row < columnsOf(disputed).length ? 1 : 0))
  const passes = Uint8Array.from(all, (_, row) => (row % 3 === 2 ? 0 : 1))
  const columns = { dateDisputed } as Partial<AxisColumns> as AxisColumns
  return drawOverviewBlocks(toOverviewBlocks(countColumns(Int32Array.from(all), columns, passes), BASE, BASE - 8))
}

describe('the overview', () => {
  it('has a block an event, faint if it does not pass, on a broken scale', async () => {
    const scale = brokenScale(0, 1000, 700, WIDTH)
    const shapes = [
      ...drawOverviewAxis(scale, TICKS, BASE),
      ...blocksOf([1, 0, 2, 0, 0, 3, ...Array.from({ length: 20 }, () => 0), 2], [0, 1, 1, 0, 4, 5]),
    ]
    await expectGolden('overview', { width: WIDTH, height: 88, shapes })
  })

  it('has lower blocks if one column would grow out of it, a flag, and hatched ground behind', async () => {
    const scale = brokenScale(0, 1000, null, WIDTH)
    const shapes = [
      ...drawKnownOnFlag(180.5, WIDTH, BASE),
      ...drawOverviewAxis(scale, TICKS, BASE),
      ...blocksOf([3, 0, 12], [1, 8, 30]),
    ]
    await expectGolden('overview-known-on', { width: WIDTH, height: 88, shapes })
  })

  it('has the flag to the right at the left end', async () => {
    await expectGolden('overview-first-day', { width: 80, height: BASE, shapes: drawKnownOnFlag(0.5, 80, BASE) })
  })
})
