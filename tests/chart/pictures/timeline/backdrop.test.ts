import { describe, it } from 'vitest'
import { drawBackdrop, drawDropLine, drawLaneBars } from '../../../../src/chart/pictures/timeline/backdrop.ts'
import { group } from '../../../../src/chart/shape.ts'
import type { DensityBar } from '../../../../src/selection/time-window.ts'
import { barAcross, barFrame, toBarPaths } from '../../../../src/views/timeline/layout/lane-bars.ts'
import type { LaneLayout } from '../../../../src/views/timeline/layout/lay-out-window.ts'
import { expectGolden } from '../../expect-golden.ts'

const [WIDTH, HEIGHT] = [300, 120]
const NOTHING = {
  linesX: [40.5, 160.5, 280.5],
  laneEndsY: [59.5, 119.5],
  missing: null,
  filteredOut: [],
  basesY: [],
}

const bar = (fromMs: number, count: number, disputed: number): DensityBar => ({
  fromMs,
  toMs: fromMs + 12,
  count,
  disputed,
  dateDisputed: Math.min(1, disputed),
})
const lane = (top: number) => ({ top, height: 60, headPx: 0, crowded: false }) as Partial<LaneLayout> as LaneLayout
const toX = (ms: number) => ms

describe('the ground behind the events', () => {
  it('is hatched where nothing was known, with a tick an event there and a dot for each that does not pass', async () => {
    const backdrop = {
      ...NOTHING,
      missing: {
        fromX: 180,
        lanes: [{ y: 51, xs: [200, 240.3] }],
        undated: [{ x: 180, y: 101, text: 'UN report: no date yet' }],
      },
      filteredOut: [{ y: 115.5, xs: [20, 60, 90.5] }],
    }
    const lines = [
      drawDropLine(60.5, 40, 'open'),
      drawDropLine(90.5, 40, 'ghost'),
      drawDropLine(120.5, 100, 'pointed'),
      drawDropLine(150.5, 40, 'left-open'),
    ]
    const shapes = [...drawBackdrop(backdrop, WIDTH, HEIGHT), ...lines]
    await expectGolden('backdrop', { width: WIDTH, height: HEIGHT, shapes })
  })

  it('has a bar a stretch: blocks with signs, or as a part of the bar what is disputed; one of them framed', async () => {
    const few = [bar(10, 1, 0), bar(22, 3, 1), bar(34, 4, 0)]
    const many = [bar(10, 40, 10), bar(22, 200, 200), bar(34, 3, 0)]
    const frames = [barFrame(lane(0), 4), barFrame(lane(60), 200)] as const
    const framed = { ...barAcross(bar(34, 4, 0), toX), base: frames[0].base, height: frames[0].heightOf(4) }
    const shapes = [
      ...drawBackdrop({ ...NOTHING, basesY: frames.map(({ base }) => base + 0.5) }, WIDTH, HEIGHT),
      group(drawLaneBars(toBarPaths(few, frames[0], toX), 'k-strike', framed, { x: 29, y: 29, text: '4' }), { x: 30 }),
      group(drawLaneBars(toBarPaths(many, frames[1], toX), 'k-report', null, null), { x: 30 }),
    ]
    await expectGolden('backdrop-bars', { width: WIDTH, height: HEIGHT, shapes })
  })
})
