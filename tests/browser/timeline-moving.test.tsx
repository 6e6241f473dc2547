import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { DAY_MS } from '../../src/domain/calendar-day.ts'
import { showWindow } from '../../src/state/live-window.ts'
import { onDay } from '../index-fixture.ts'
import {
  canvas,
  days,
  drag,
  expectedX,
  frames,
  itemNode,
  live,
  renderTimeline,
  settle,
  wheel,
} from './render-timeline.tsx'

const SPRING = days('2024-03-01', '2024-06-28')
const events = [
  onDay('oldest', '2020-05-05'),
  onDay('strike', '2024-04-02', { label: 'Strike' }),
  onDay('report', '2024-05-15', { kind: 'report', label: 'UN report' }),
]

/** The instant under a place on the screen. */
function instantAt(x: number): number {
  const { left, width } = canvas().getBoundingClientRect()
  const { startMs, endMs } = live()
  return startMs + ((x - left) / width) * (endMs - startMs)
}
const msPerPx = () => (live().endMs - live().startMs) / canvas().clientWidth
const length = () => live().endMs - live().startMs
function middle() {
  const { left, width, top } = canvas().getBoundingClientRect()
  return { x: left + width * 0.7, y: top + 30 }
}
/** A real click on the middle of what is drawn. */
async function clickOn(drawn: Element) {
  const [{ left, right, top, bottom }, at] = [drawn.getBoundingClientRect(), canvas().getBoundingClientRect()]
  await userEvent.click(canvas(), { position: { x: (left + right) / 2 - at.left, y: (top + bottom) / 2 - at.top } })
}
const centrePanel = () => document.querySelector('.vis-center') ?? expect.fail('no centre')

describe('the wheel', () => {
  it('with Ctrl zooms about the pointer, in and out: the day under it stays within a pixel', async () => {
    await renderTimeline({ events, window: SPRING })
    const { x, y } = middle()
    const before = instantAt(x)
    for (const deltaY of [-100, -100, -100, 100]) {
      const was = length()
      const event = wheel(centrePanel(), { ctrlKey: true, deltaY, clientX: x, clientY: y })
      await frames(2)
      expect(event.defaultPrevented).toBe(true)
      expect(deltaY < 0 ? length() < was : length() > was).toBe(true)
      expect(Math.abs(instantAt(x) - before)).toBeLessThanOrEqual(msPerPx())
    }
  })

  it('alone leaves the page to scroll, and the window where it is', async () => {
    await renderTimeline({ events, window: SPRING })
    const before = live()
    const event = wheel(centrePanel(), { deltaY: 120, clientX: middle().x, clientY: middle().y })
    await frames(3)
    expect(event.defaultPrevented).toBe(false)
    expect(live()).toEqual(before)
  })

  it.each([
    ['sideways', { deltaX: 104 }],
    ['with Shift', { deltaY: 104, shiftKey: true }],
  ])('%s pans by as many pixels', async (_, init) => {
    await renderTimeline({ events, window: SPRING })
    const before = live()
    const event = wheel(centrePanel(), { ...init, clientX: middle().x, clientY: middle().y })
    await frames(3)
    expect(event.defaultPrevented).toBe(true)
    expect((live().startMs - before.startMs) / msPerPx()).toBeCloseTo(104, 0)
    expect(length()).toBeCloseTo(before.endMs - before.startMs, -1)
  })
})

describe('panning that is taken up again', () => {
  it('before the address bar has followed is not pulled back by it', async () => {
    const { onRest } = await renderTimeline({ events, window: SPRING })
    const pan = () => wheel(centrePanel(), { deltaX: -20, clientX: middle().x, clientY: middle().y })
    pan()
    // vis-timeline says after 200 ms that it rests; 150 ms later the address bar would follow.
    await new Promise((resolve) => setTimeout(resolve, 270))
    expect(onRest).not.toHaveBeenCalled()
    for (let times = 0; times < 24; times++) {
      const before = live().startMs
      pan()
      await frames(1)
      expect(live().startMs).toBeLessThan(before)
    }
  })
})

describe('the pointer', () => {
  it('drags the timeline along', async () => {
    const { onOpen } = await renderTimeline({ events, window: SPRING })
    const { x, y } = middle()
    const under = instantAt(x)
    await drag({ x, y }, 150)
    await settle()
    expect(Math.abs(instantAt(x + 150) - under)).toBeLessThanOrEqual(msPerPx())
    expect(live().startMs).toBeLessThan(Date.UTC(2024, 2, 1))
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('drags on when the item that it took hold of goes', async () => {
    await renderTimeline({ events, window: SPRING })
    const { left, top } = itemNode('report').getBoundingClientRect()
    const under = instantAt(left)
    const dragged = drag({ x: left, y: top }, 150, 12)
    await frames(4)
    itemNode('report').remove()
    await dragged
    await settle()
    expect(Math.abs(instantAt(left + 150) - under)).toBeLessThanOrEqual(msPerPx())
  })

  it('opens the event that it clicks, on its mark and on its label', async () => {
    const { onOpen } = await renderTimeline({ events, window: SPRING })
    for (const part of ['path', 'span']) {
      await clickOn(itemNode('report').querySelector(part) ?? expect.fail('not drawn'))
      expect(onOpen).toHaveBeenLastCalledWith('report')
    }
    expect(onOpen).toHaveBeenCalledTimes(2)
    await clickOn(itemNode('strike').querySelector('path') ?? expect.fail('not drawn'))
    expect(onOpen).toHaveBeenLastCalledWith('strike')
  })

  it('zooms to the bar that it clicks', async () => {
    // Four years away, there is no room for the marks of forty events of two weeks.
    const crowd = Array.from({ length: 40 }, (_, at) =>
      onDay(`report-${at}`, `2024-05-${10 + (at % 10)}`, { kind: 'report' }),
    )
    const { onOpen } = await renderTimeline({ events: [...events, ...crowd], window: days('2020-04-30', '2024-06-28') })
    const bars = [...canvas().querySelectorAll('g > path[fill^="var(--k-"]')]
    expect(bars).toHaveLength(1)
    await clickOn(bars.at(-1) ?? expect.fail('no bar'))
    await settle()
    expect(length() / DAY_MS).toBeCloseTo(70, 0)
    const x = expectedX('2024-05-15T12:00Z')
    expect(x).toBeGreaterThan(canvas().getBoundingClientRect().left)
    expect(x).toBeLessThan(canvas().getBoundingClientRect().right)
    expect(onOpen).not.toHaveBeenCalled()
  })
})

describe('a double click', () => {
  it('zooms in about the pointer on the ground', async () => {
    const { onOpen } = await renderTimeline({ events, window: SPRING })
    const [before, at] = [length(), canvas().getBoundingClientRect()]
    const instant = instantAt(at.left + 40)
    await userEvent.dblClick(canvas(), { position: { x: 40, y: at.height - 4 } })
    await settle()
    expect(length()).toBeCloseTo(before / 2, -5)
    expect(Math.abs(instantAt(at.left + 40) - instant)).toBeLessThanOrEqual(2 * msPerPx())
    expect(onOpen).not.toHaveBeenCalled()
  })
})

describe('a bar that no window is short enough to draw', () => {
  it('leads to its events in the list', async () => {
    const crowd = Array.from({ length: 300 }, (_, at) => onDay(`report-${at}`, '2024-05-15', { kind: 'report' }))
    const { onList, onOpen } = await renderTimeline({
      events: [...events, ...crowd],
      window: days('2024-05-10', '2024-05-19'),
    })
    const before = live()
    await clickOn(canvas().querySelector('g > path[fill^="var(--k-"]') ?? expect.fail('no bar'))
    await settle()
    expect(onList).toHaveBeenCalledOnce()
    expect(onOpen).not.toHaveBeenCalled()
    expect(live()).toEqual(before)
  })
})

describe('the window', () => {
  it('that came to rest goes to the address bar, and stays there: also at the end of all events', async () => {
    const { onRest, limits } = await renderTimeline({ events, window: SPRING })
    showWindow({ startMs: limits.minMs, endMs: limits.minMs + 60.4 * DAY_MS }, { glide: true })
    await settle()
    await expect.poll(() => onRest.mock.calls.length).toBeGreaterThan(0)
    const rested = live()
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(live()).toEqual(rested)
  })

  it('is zoomed by the buttons about its middle, and not beyond what there is', async () => {
    const { screen, limits } = await renderTimeline({ events, window: SPRING })
    const before = live()
    await screen.getByRole('button', { name: 'Zoom in' }).click()
    await settle()
    expect(length()).toBeCloseTo((before.endMs - before.startMs) / 1.6, -2)
    expect((live().startMs + live().endMs) / 2).toBeCloseTo((before.startMs + before.endMs) / 2, -2)
    const out = screen.getByRole('button', { name: 'Zoom out' })
    showWindow({ startMs: limits.minMs + DAY_MS, endMs: limits.maxMs }, { glide: false })
    await expect.element(out).toHaveAttribute('aria-disabled', 'false')
    await out.click()
    await expect.element(out).toHaveAttribute('aria-disabled', 'true')
  })
})
