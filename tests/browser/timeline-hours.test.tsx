import { describe, expect, it } from 'vitest'
import { dayOfMs } from '../../src/domain/calendar-day.ts'
import { comingWindow, showWindow } from '../../src/state/live-window.ts'
import { makeEvent, onDay } from '../index-fixture.ts'
import { days, expectedX, itemNode, live, markX, renderTimeline, settle } from './render-timeline.tsx'

const at = (start: string, end: string) => ({
  earliest: start.slice(0, 10),
  latest: end.slice(0, 10),
  instants: { start, end },
})
const events = [
  makeEvent({
    id: 'launch',
    label: 'Launch',
    at: at('2017-11-28T18:17Z', '2017-11-28T18:18Z'),
    date: '2017-11-28T18:17Z',
  }),
  makeEvent({
    id: 'second',
    kind: 'report',
    label: 'Second launch',
    at: at('2017-11-28T05:00Z', '2017-11-28T05:01Z'),
    date: '2017-11-28T05:00Z',
    ghosts: [{ ...at('2017-11-28T22:00Z', '2017-11-28T22:01Z'), sources: ['a'] }],
    disputes: ['dated'],
  }),
  onDay('plain', '2017-11-28', { kind: 'sanction', label: 'That day' }),
]
const DAY = { startMs: Date.parse('2017-11-28T00:00Z'), endMs: Date.parse('2017-11-29T00:00Z') }
const axisWords = () => [...document.querySelectorAll('[class*="minor"]')].map((node) => node.textContent)

describe('a timeline of events that are known to a time', () => {
  it('draws each at its instant, and a plain day over its day', async () => {
    await renderTimeline({ events, window: { from: dayOfMs(DAY.startMs), to: dayOfMs(DAY.startMs), instants: DAY } })
    for (const [id, time] of [
      ['launch', '2017-11-28T18:17Z'],
      ['second', '2017-11-28T05:00Z'],
      ['plain', '2017-11-28T12:00Z'],
    ] as const) {
      expect(Math.abs(markX(id) - expectedX(time)), id).toBeLessThanOrEqual(1)
    }
    const { width } = itemNode('plain').querySelector('g')?.getBoundingClientRect() ?? { width: 0 }
    expect(width).toBeGreaterThan(500)
    expect(axisWords()).toContain('12:00')
  })

  it('goes down to hours, and tells the window by its minutes', async () => {
    const { limits, onRest } = await renderTimeline({ events, window: days('2017-11-01', '2017-12-31') })
    expect(limits.shortestMs).toBe(3 * 3_600_000)
    const window = { startMs: Date.parse('2017-11-28T18:00Z'), endMs: Date.parse('2017-11-28T21:00Z') }
    showWindow(window, { glide: false })
    await settle()
    expect(comingWindow()).toEqual(window)
    await expect.poll(() => onRest.mock.lastCall?.[0].instants).toEqual(window)
    expect(live()).toEqual(window)
    expect(axisWords()).toContain('18:10')
  })

  it('stays with days where no event has a time', async () => {
    const { limits } = await renderTimeline({
      events: [onDay('a', '2024-04-25')],
      window: days('2024-04-01', '2024-05-30'),
    })
    expect(limits.shortestMs).toBe(10 * 86_400_000)
  })
})
