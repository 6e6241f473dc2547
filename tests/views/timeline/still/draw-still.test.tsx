// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { parseIsoDay } from '../../../../src/domain/calendar-day.ts'
import { COMPACT_LANES } from '../../../../src/views/timeline/layout/lane-frames.ts'
import { WindowLayouter } from '../../../../src/views/timeline/layout/window-layouter.ts'
import { TimelineScenes } from '../../../../src/views/timeline/picture/timeline-scenes.ts'
import styles from '../../../../src/views/timeline/picture/axis-layer.module.css'
import { drawStillNodes } from '../../../../src/views/timeline/still/draw-still.ts'
import { ghost, onDay, openDossier, selectAll } from '../../../index-fixture.ts'

const day = (text: string) => parseIsoDay(text) ?? expect.fail(text)
const ASKED = { from: day('1945-01-01'), to: day('2023-12-31') }

function drawAxis(width: number, isNarrow: boolean, selected: string | null = null) {
  const events = [onDay('strike', '1963-09-03', { ghosts: [ghost('1963-09-13')] }), onDay('report', '2022-05-26')]
  const selection = selectAll(openDossier(events))
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
    selected,
    itemOf: (id) => (id === null ? null : selection.of.items.itemAt(selection.of.eventNoOf(id))),
    filteredOut: null,
    isNarrow,
  }).axis
}

test('the name at the left edge of an axis that is written ahead ends where the next one begins, in whatever width', () => {
  const axis = drawAxis(800, false)
  const styleOf = (text: string) =>
    [...axis.querySelectorAll<HTMLElement>(':scope > div > span')].find(({ textContent }) => textContent === text)
      ?.style
  const next = styleOf('1950s')?.left
  expect(next).toMatch(/^6\.\d+%$/)
  expect(styleOf('1940s')?.width).toBe(next)
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

test('the flags of an event and the line between them stand where its days are', () => {
  const axis = drawAxis(800, false, 'strike')
  const flags = [...axis.querySelectorAll<HTMLElement>(`.${styles.flag}`)]
  expect(flags.map(({ textContent, style }) => [textContent, style.width])).toEqual([
    ['3 Sep 1963', '80px'],
    ['13 Sep 1963', '80px'],
  ])
  const line = axis.querySelector('svg')
  const [, , drawnPx = 0] = (line?.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const [left = 0, width = 0] = [line?.style.left, line?.getAttribute('width')].map((part) =>
    Number.parseFloat(part ?? ''),
  )
  const [fromPx = 0] = [...(line?.innerHTML.matchAll(/d="M(-?[\d.]+)/g) ?? [])].map(([, x]) => Number(x))
  // Of their middles.
  const [first, second] = flags.map(({ style }) => Number(/([\d.]+)%/.exec(style.left)?.[1]))
  const at = left + (fromPx / drawnPx) * width
  expect(at).toBeGreaterThan(first ?? 0)
  expect(at).toBeLessThan(second ?? 0)
})
