// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { parseIsoDay } from '../../../../src/domain/calendar-day.ts'
import { COMPACT_LANES } from '../../../../src/views/timeline/layout/lane-frames.ts'
import { WindowLayouter } from '../../../../src/views/timeline/layout/window-layouter.ts'
import { TimelineScenes } from '../../../../src/views/timeline/picture/timeline-scenes.ts'
import { drawStillNodes } from '../../../../src/views/timeline/still/draw-still.ts'
import { onDay, openDossier, selectAll } from '../../../index-fixture.ts'

const day = (text: string) => parseIsoDay(text) ?? expect.fail(text)

test('the name at the left edge of an axis that is written ahead ends where the next one begins, in whatever width', () => {
  const selection = selectAll(openDossier([onDay('strike', '1946-02-16'), onDay('report', '2022-05-26')]))
  const asked = { from: day('1945-01-01'), to: day('2023-12-31') }
  const width = 800
  const openingScale = width / (asked.to + 1 - asked.from)
  const scenes = new TimelineScenes(new WindowLayouter(), {
    selection,
    today: null,
    width,
    openingScale,
    measures: COMPACT_LANES,
    room: 0,
    must: [],
  })
  const { axis } = drawStillNodes({
    scenes,
    asked,
    width,
    height: 300,
    lanes: selection.of.lanes,
    selected: null,
    itemOf: () => null,
    filteredOut: null,
  })
  const styleOf = (text: string, among: string) =>
    [...axis.querySelectorAll<HTMLElement>(among)].find(({ textContent }) => textContent === text)?.style
  const next = styleOf('1950s', ':scope > div > span')?.left
  expect(next).toMatch(/^6\.\d+%$/)
  expect(styleOf('1940s', ':scope > span')?.width).toBe(next)
  expect(Number.parseFloat(next ?? '')).toBeCloseTo(((day('1950-01-01') - asked.from) * openingScale * 100) / width, 1)
})
