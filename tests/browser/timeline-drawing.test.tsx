import { describe, expect, it } from 'vitest'
import { comingWindow, showWindow, useLiveWindow } from '../../src/state/live-window.ts'
import { ghost, makeEvent, onDay } from '../index-fixture.ts'
import { canvas, days, expectedX, frames, itemNode, live, markX, renderTimeline, settle } from './render-timeline.tsx'

const APRIL = days('2024-04-01', '2024-05-30')
const events = [
  onDay('first', '2024-04-02', { label: 'First strike' }),
  onDay('report', '2024-04-15', {
    kind: 'report',
    label: 'UN report',
    ghosts: [ghost('2024-04-17')],
    disputes: ['dated'],
  }),
  onDay('leap', '2024-05-29', { label: 'Last strike' }),
  makeEvent({ id: 'span', kind: 'sanction', label: 'Sanctions', at: { earliest: '2024-04-20', latest: '2024-05-09' } }),
]
const centreOf = (node: Element) => {
  const { left, right } = node.getBoundingClientRect()
  return (left + right) / 2
}
const paths = (id: string) => [...itemNode(id).querySelectorAll('path')]
/** Outlines of ghosts are closed; zigzags are not. */
const closed = (path: SVGPathElement) => path.getAttribute('d')?.endsWith('Z') === true
const inFault = (path: SVGPathElement) => path.getAttribute('stroke')?.includes('--fault')

describe('the timeline', () => {
  it('has marks and labels for what has room, however far one looks from', async () => {
    const { screen } = await renderTimeline({
      events: [onDay('first', '2004-05-05', { label: 'First' }), onDay('second', '2007-05-05', { label: 'Second' })],
      window: days('1990-01-01', '2020-01-01'),
    })
    for (const label of ['First', 'Second']) await expect.element(screen.getByText(label)).toBeVisible()
    expect(canvas().querySelectorAll('g > path[fill^="var(--k-"]')).toHaveLength(0)
  })

  it('draws every event at the noon of its day', async () => {
    await renderTimeline({ events, window: APRIL })
    expect(getComputedStyle(itemNode('first')).visibility).toBe('visible')
    for (const [id, noon] of [
      ['first', '2024-04-02T12:00Z'],
      ['report', '2024-04-15T12:00Z'],
      ['leap', '2024-05-29T12:00Z'],
      ['span', '2024-04-30T00:00Z'],
    ] as const) {
      expect(Math.abs(markX(id) - expectedX(noon)), id).toBeLessThanOrEqual(1)
    }
  })

  it('frames the bar that counts the open event, and none where the event is drawn itself', async () => {
    // More on one day than a lane has rows.
    const crowd = Array.from({ length: 14 }, (_, at) => onDay(`strike-${at}`, '2024-04-15'))
    const framed = () => canvas().querySelectorAll('svg rect[stroke="var(--ink)"]').length
    const near = await renderTimeline({ events: crowd, window: APRIL, selected: 'strike-13' })
    expect(paths('strike-13').length).toBeGreaterThan(0)
    expect(canvas().querySelectorAll('g > path[fill^="var(--k-"]')).toHaveLength(1)
    expect(framed()).toBe(0)
    await near.screen.unmount()
    await renderTimeline({
      events: [...crowd, onDay('long-ago', '2015-01-01')],
      window: days('2015-01-01', '2024-06-28'),
      selected: 'strike-13',
    })
    expect(framed()).toBe(1)
  })

  it('draws them there as well after the window has moved and changed', async () => {
    await renderTimeline({ events, window: APRIL })
    for (const window of [days('2024-03-25', '2024-05-30'), days('2024-04-10', '2024-04-25')]) {
      const { startMs, endMs } = live()
      showWindow({ startMs: window.from * 86_400_000, endMs: (window.to + 1) * 86_400_000 }, { glide: false })
      await settle()
      expect([live().startMs, live().endMs]).not.toEqual([startMs, endMs])
      expect(Math.abs(markX('report') - expectedX('2024-04-15T12:00Z'))).toBeLessThanOrEqual(1)
    }
  })

  it('draws the ghost at its day, and the fault line between', async () => {
    await renderTimeline({ events, window: APRIL })
    const [outline] = paths('report').filter((path) => closed(path) && inFault(path))
    expect(Math.abs(centreOf(outline ?? expect.fail('no ghost')) - expectedX('2024-04-17T12:00Z'))).toBeLessThanOrEqual(
      1,
    )
    const [line] = paths('report').filter((path) => !closed(path) && path.getAttribute('d')?.includes('L') === true)
    const { left, right } = (line ?? expect.fail('no fault line')).getBoundingClientRect()
    expect(left).toBeGreaterThan(markX('report'))
    expect(right).toBeLessThan(expectedX('2024-04-17T12:00Z'))
    expect(right - left).toBeGreaterThan(10)
  })

  it('draws a span from its first day to its last, and no mark on what lasts', async () => {
    await renderTimeline({ events, window: APRIL })
    const drawn = paths('span').map((path) => path.getBoundingClientRect())
    expect(Math.min(...drawn.map(({ left }) => left))).toBeGreaterThanOrEqual(expectedX('2024-04-20') - 2)
    expect(Math.max(...drawn.map(({ right }) => right))).toBeLessThanOrEqual(expectedX('2024-05-10') + 2)
    expect(paths('span').filter(closed)).toEqual([])
  })

  it('writes text as text', async () => {
    const label = '<img src=x onerror=alert(1)>'
    await renderTimeline({ events: [onDay('evil', '2024-04-20', { label, title: label })], window: APRIL })
    expect(itemNode('evil').textContent).toContain(label)
    expect(canvas().querySelector('img')).toBeNull()
  })

  it('brings a selected event into view', async () => {
    const { select } = await renderTimeline({
      events: [...events, onDay('far', '2022-06-01')],
      window: APRIL,
    })
    await select('far')
    await settle()
    const { left, right } = canvas().getBoundingClientRect()
    expect(markX('far')).toBeGreaterThan(left)
    expect(markX('far')).toBeLessThan(right)
    expect(Math.abs(markX('far') - expectedX('2022-06-01T12:00Z'))).toBeLessThanOrEqual(1)
  })

  it('opens on an event that its link names, where its window does not hold it', async () => {
    await renderTimeline({ events: [...events, onDay('far', '2022-06-01')], window: APRIL, selected: 'far' })
    expect(Math.abs(markX('far') - expectedX('2022-06-01T12:00Z'))).toBeLessThanOrEqual(1)
    expect(markX('far')).toBeGreaterThan(canvas().getBoundingClientRect().left)
  })

  it('leaves nothing behind, and was mounted once though StrictMode mounts twice', async () => {
    const { screen } = await renderTimeline({ events, window: APRIL })
    expect(document.querySelectorAll('.vis-timeline')).toHaveLength(1)
    expect(document.querySelectorAll('[data-event="report"]')).toHaveLength(1)
    const before = live()
    await screen.unmount()
    expect(document.querySelectorAll('.vis-timeline, [data-event]')).toHaveLength(0)
    // Nothing listens any more: neither to the wheel, nor to the size of the window, nor to the pointer.
    dispatchEvent(new Event('resize'))
    document.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }))
    await frames(5)
    expect(live()).toEqual(before)
  })

  it('is not moved by what is asked when it is gone', async () => {
    const { screen } = await renderTimeline({ events, window: APRIL })
    await screen.getByRole('button', { name: 'Zoom in' }).click()
    await settle()
    await screen.unmount()
    const { startMs, endMs } = live()
    expect(useLiveWindow.getState().mover).toBeNull()
    showWindow({ startMs: startMs + 1, endMs }, { glide: true })
    await frames(3)
    expect(comingWindow()).toEqual({ startMs, endMs })
    await renderTimeline({ events, window: APRIL })
    expect(live().startMs).toBe(Date.UTC(2024, 3, 1))
  })
})
