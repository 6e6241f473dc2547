// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { parseIsoDay } from '../../../../src/domain/calendar-day.ts'
import { COMPACT_LANES } from '../../../../src/views/timeline/layout/lane-frames.ts'
import { WindowLayouter } from '../../../../src/views/timeline/layout/window-layouter.ts'
import { TimelineScenes } from '../../../../src/views/timeline/picture/timeline-scenes.ts'
import styles from '../../../../src/views/timeline/picture/axis-layer.module.css'
import { drawStillNodes } from '../../../../src/views/timeline/still/draw-still.ts'
import { onDay, openDossier, selectAll } from '../../../index-fixture.ts'

const day = (text: string) => parseIsoDay(text) ?? expect.fail(text)
const ASKED = { from: day('1945-01-01'), to: day('2023-12-31') }

function drawAxis(width: number, isNarrow: boolean) {
  const selection = selectAll(openDossier([onDay('strike', '1946-02-16'), onDay('report', '2022-05-26')]))
  const scenes = new TimelineScenes(new WindowLayouter(), {
    selection,
    today: null,
    width,
    openingScale: width / (ASKED.to + 1 - ASKED.from),
    measures: COMPACT_LANES,
    room: 0,
    must: [],
  })
  return drawStillNodes({
    scenes,
    asked: ASKED,
    width,
    height: 300,
    lanes: selection.of.lanes,
    selected: null,
    itemOf: () => null,
    filteredOut: null,
    isNarrow,
  }).axis
}

test('the name at the left edge of an axis that is written ahead ends where the next one begins, in whatever width', () => {
  const axis = drawAxis(800, false)
  const styleOf = (text: string, among: string) =>
    [...axis.querySelectorAll<HTMLElement>(among)].find(({ textContent }) => textContent === text)?.style
  const next = styleOf('1950s', ':scope > div > span')?.left
  expect(next).toMatch(/^6\.\d+%$/)
  expect(styleOf('1940s', ':scope > span')?.width).toBe(next)
  expect(Number.parseFloat(next ?? '')).toBeCloseTo(
    ((day('1950-01-01') - ASKED.from) / (ASKED.to + 1 - ASKED.from)) * 100,
    1,
  )
})

test('on a phone no name is cut by the button at the end of the axis', () => {
  const cut = (isNarrow: boolean) =>
    [...drawAxis(342, isNarrow).querySelectorAll(`:scope > div > .${styles.minor}.${styles.cut}`)].map(
      ({ textContent }) => textContent,
    )
  expect(cut(true)).toContain('2010')
  expect(cut(true)).not.toContain('2000')
  expect(cut(false)).not.toContain('2010')
})
