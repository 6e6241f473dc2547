import { describe, it } from 'vitest'
import { drawDatePicture } from '../../../../src/chart/pictures/event/date-picture.ts'
import { drawDateStrip } from '../../../../src/chart/pictures/event/date-strip.ts'
import { parseIsoDay } from '../../../../src/domain/calendar-day.ts'
import { type AxisDate, layOutDateAxis } from '../../../../src/views/event/pictures/date-axis-layout.ts'
import { expectGolden, stack } from '../../expect-golden.ts'

const mark = { mark: 'square', family: 'words' } as const

function date(earliest: string | null, latest: string | null, standing: AxisDate['standing']): AxisDate {
  const day = (iso: string | null) => (iso === null ? null : parseIsoDay(iso))
  return { range: { earliest: day(earliest), latest: day(latest) }, standing }
}
const on = (iso: string, standing: AxisDate['standing']) => date(iso, iso, standing)

const TWO = [on('2024-04-25', 'stands'), on('2024-04-29', 'departs')]
/** A ghost beside it, one far away, a span that excludes it, an end without a bound, and one that goes with it. */
const MANY = [
  on('2024-01-02', 'stands'),
  on('2024-01-03', 'departs'),
  date('2024-02-10', '2024-03-20', 'departs'),
  date('2024-04-20', null, 'departs'),
  date('2023-12-20', '2024-01-20', 'other'),
]
/** Of several years, so that the names are long; the editors left open which one stands. */
const LEFT_OPEN = [
  on('2019-04-24', 'departs'),
  on('2019-05-04', 'departs'),
  date('2024-04-01', '2024-04-30', 'departs'),
]
const AGREED = [
  on('2024-04-25', 'stands'),
  date(null, '2024-04-25', 'other'),
  date('2024-04-01', '2024-04-30', 'other'),
]

describe('dates on one axis', () => {
  const draw = (dates: readonly AxisDate[], width: number, disputed = true) =>
    drawDatePicture(layOutDateAxis(dates, width), mark, disputed, width)

  it('has the time between dates that exclude each other', async () => {
    await expectGolden('date-picture', stack(draw(TWO, 432), draw(TWO, 170)))
  })

  it('has spans, open ends and dates that go with the one that stands, in a row beneath', async () => {
    await expectGolden('date-picture-many', stack(draw(MANY, 432), draw(MANY, 200)))
  })

  it('has only ghosts if nothing stands', async () => {
    await expectGolden('date-picture-left-open', stack(draw(LEFT_OPEN, 432), draw(LEFT_OPEN, 200)))
  })

  it('has no vermilion if nothing is in dispute, and nothing but an axis without a day', async () => {
    await expectGolden('date-picture-agreed', stack(draw(AGREED, 432, false), draw([date(null, null, 'other')], 200)))
  })
})

describe('the strip of the dates of an event', () => {
  const NAMES = ['Reuters', 'Kyiv Independent', 'National Police of Ukraine', 'Global Happenings']
  const wordsOf = (said: string, sources: number) => ({
    date: said,
    support: `given by ${sources}`,
    namesWithin: (roomPx: number) => NAMES.slice(0, Math.min(sources, Math.floor(roomPx / 160))).join(', '),
  })
  const draw = (dates: readonly AxisDate[], marginDays: number, width = 900) => {
    const words = dates.map((_, place) => wordsOf(`date ${place + 1}`, NAMES.length - place))
    const look = { mark, words, reason: dates.length > 1 ? 'day' : null, roomPx: 24 }
    return drawDateStrip(layOutDateAxis(dates, width, marginDays), look, width)
  }

  it('has the dates that exclude each other, with who gives each as far as there is room', async () => {
    await expectGolden('date-strip', stack(draw(TWO, 10), draw(TWO, 10, 390), draw(TWO.slice(0, 1), 10)))
  })

  it('has words beside the outermost dates alone, spans and open ends', async () => {
    const departing = MANY.filter(({ standing }) => standing !== 'other')
    await expectGolden('date-strip-many', stack(draw(departing, 87), draw(LEFT_OPEN, 1475)))
  })
})
