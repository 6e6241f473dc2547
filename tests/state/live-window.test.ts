import fc from '../seeded-fast-check.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addDays, DAY_MS, dayOf, formatIsoDay } from '../../src/domain/calendar-day.ts'
import { toLiveWindow, toViewWindow } from '../../src/state/live-window.ts'
import { arbitraryDay } from './arbitrary-view.ts'

afterEach(() => vi.unstubAllEnvs())

describe.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland'])('days and instants of a window, in %s', (zone) => {
  it('go there and back', () => {
    vi.stubEnv('TZ', zone)
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe({ UTC: 0, 'America/Los_Angeles': 480 }[zone] ?? -780)
    fc.assert(
      fc.property(arbitraryDay, fc.nat({ max: 100_000 }), (from, length) => {
        const window = { from, to: addDays(from, length) }
        expect(toViewWindow(toLiveWindow(window))).toEqual(window)
      }),
    )
  })

  it('begin at midnight UTC and end at the midnight after the last day', () => {
    vi.stubEnv('TZ', zone)
    expect(toLiveWindow({ from: dayOf(2024, 3, 10), to: dayOf(2024, 3, 31) })).toEqual({
      startMs: Date.UTC(2024, 2, 10),
      endMs: Date.UTC(2024, 3, 1),
    })
  })

  it('name every day of which a window shows a part', () => {
    vi.stubEnv('TZ', zone)
    const named = ({ from, to }: ReturnType<typeof toViewWindow>) => [formatIsoDay(from), formatIsoDay(to)]
    const [start, end] = [Date.UTC(2024, 3, 25), Date.UTC(2024, 3, 29)]
    expect(named(toViewWindow({ startMs: start, endMs: end }))).toEqual(['2024-04-25', '2024-04-28'])
    expect(named(toViewWindow({ startMs: start - 1, endMs: end + 1 }))).toEqual(['2024-04-24', '2024-04-29'])
    // The fractions of a millisecond that a zoom leaves are no part of a day.
    expect(named(toViewWindow({ startMs: start - 0.3, endMs: end + 0.3 }))).toEqual(['2024-04-25', '2024-04-28'])
  })
})

it('a window holds all of its days, and less than a day beside', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4e12, max: 4e12 }), fc.integer({ min: 1, max: 4e12 }), (startMs, length) => {
      const endMs = startMs + length
      const whole = toLiveWindow(toViewWindow({ startMs, endMs }))
      expect(whole.startMs).toBeLessThanOrEqual(startMs)
      expect(whole.endMs).toBeGreaterThanOrEqual(endMs)
      expect(startMs - whole.startMs).toBeLessThan(DAY_MS)
      expect(whole.endMs - endMs).toBeLessThan(DAY_MS)
    }),
  )
})
