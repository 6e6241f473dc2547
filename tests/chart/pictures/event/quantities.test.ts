import { describe, it } from 'vitest'
import { drawQuantityRanges } from '../../../../src/chart/pictures/event/quantity-ranges.ts'
import { drawStaircase } from '../../../../src/chart/pictures/event/staircase.ts'
import { layOutQuantityRanges } from '../../../../src/views/event/pictures/quantity-ranges-layout.ts'
import { layOutStaircase } from '../../../../src/views/event/pictures/staircase.ts'
import { toUnitGroups } from '../../../../src/views/event/pictures/unit-groups.ts'
import { countOf, countsFinding } from '../../../views/event/finding-fixture.ts'
import { expectGolden, stack } from '../../expect-golden.ts'

const readingsOf = (...counts: Parameters<typeof countsFinding>[0]) =>
  toUnitGroups(countsFinding(counts)).flatMap(({ readings }) => readings)
const between = (min: number, max: number, knownOn: string) =>
  countOf(`${min}..${max}`, knownOn, { numbers: { min, max } })

const mark = { mark: 'triangle-down', family: 'ground' } as const
const disputed = { mark, disputed: true, assessed: true }
const quiet = { mark, disputed: false, assessed: true }

describe('counts as ranges', () => {
  const counts = readingsOf(
    countOf('63', '2024-01-03'),
    countOf('52', '2024-01-02'),
    between(47, 58, '2024-01-03'),
    countOf('>=70', '2024-01-04'),
    countOf('<40', '2024-01-05', { knownOn: null }),
  )
  const ranges = (width: number, look: typeof quiet) =>
    drawQuantityRanges(layOutQuantityRanges(counts, width), look, width)

  it('has a mark, a span or an open end for each, and room for the words beside or else above them', async () => {
    await expectGolden('quantity-ranges', stack(ranges(432, disputed), ranges(170, disputed)))
  })

  it('is in ink if nothing is in dispute, and logarithmic over many powers of ten', async () => {
    const far = readingsOf(countOf('7', '2024-01-02'), countOf('3000000', '2024-01-03'))
    const drawn = drawQuantityRanges(layOutQuantityRanges(far, 432), quiet, 432)
    await expectGolden('quantity-ranges-quiet', stack(ranges(432, quiet), drawn))
  })

  it('has nothing but an axis without counts', async () => {
    const none = { rows: [], ticks: [], isTight: true, left: 0 }
    await expectGolden('quantity-ranges-none', drawQuantityRanges(none, quiet, 200))
  })
})

describe('counts as stairs', () => {
  const counts = readingsOf(
    countOf('9', '2024-02-16'),
    countOf('1', '2024-01-02'),
    countOf('2', '2024-01-04'),
    between(4, 8, '2024-01-20'),
    countOf('>=10', '2024-03-10'),
  )
  const stairs = (width: number, look: typeof quiet) => {
    const layout = layOutStaircase(counts, width)
    if (!layout) throw new Error('no stairs')
    return drawStaircase(layout, look, width)
  }

  it('rises from day to day, with a span and an open end, and leaves out words that have no room', async () => {
    await expectGolden('staircase', stack(stairs(432, quiet), stairs(200, disputed)))
  })
})
