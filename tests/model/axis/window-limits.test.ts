import fc from '../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../../src/domain/calendar-day.ts'
import { toLiveWindow, toViewWindow } from '../../../src/state/live-window.ts'
import {
  bringIntoView,
  bringRangeIntoView,
  clampWindow,
  spreadOut,
  windowAround,
  zoomAbout,
} from '../../../src/model/axis/move-window.ts'
import { toWindowLimits, type WindowLimits } from '../../../src/model/axis/window-limits.ts'
import type { IndexEvent } from '../../../src/contract/index-file.ts'
import { toAxisColumns } from '../../../src/model/axis/to-axis-columns.ts'
import { ghost, makeEvent, makeIndex, onDay } from '../../index-fixture.ts'

const limits: WindowLimits = { minMs: 0, maxMs: 5000 * DAY_MS, shortestMs: 10 * DAY_MS }
const windows = fc
  .record({ from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ from, length }) => {
    const ms = limits.shortestMs + length * (limits.maxMs - limits.shortestMs)
    const startMs = from * (limits.maxMs - ms)
    return { startMs, endMs: startMs + ms }
  })
const instants = fc.double({ min: 0, max: limits.maxMs, noNaN: true })
const NEAR = 1e-3

function expectWithin({ startMs, endMs }: { startMs: number; endMs: number }): void {
  expect(startMs).toBeGreaterThanOrEqual(limits.minMs)
  expect(endMs).toBeLessThanOrEqual(limits.maxMs + NEAR)
  expect(endMs).toBeGreaterThan(startMs)
}

describe('zoomAbout', () => {
  it('keeps the instant at its place on the screen, unless a limit is in the way', () => {
    fc.assert(
      fc.property(
        windows,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        (window, part, factor) => {
          const length = window.endMs - window.startMs
          const about = window.startMs + part * length
          const next = zoomAbout(window, about, factor, limits)
          expectWithin(next)
          const nextLength = next.endMs - next.startMs
          expect(nextLength).toBeGreaterThanOrEqual(limits.shortestMs - NEAR)
          const clamped = next.startMs < NEAR || next.endMs > limits.maxMs - NEAR
          if (!clamped) expect((about - next.startMs) / nextLength).toBeCloseTo(part, 6)
        },
      ),
    )
  })

  it('is undone by its inverse', () => {
    const window = { startMs: 2000 * DAY_MS, endMs: 2200 * DAY_MS }
    const about = 2050 * DAY_MS
    const back = zoomAbout(zoomAbout(window, about, 1.6, limits), about, 1 / 1.6, limits)
    expect(back.startMs).toBeCloseTo(window.startMs, 3)
    expect(back.endMs).toBeCloseTo(window.endMs, 3)
  })
})

describe('clampWindow', () => {
  it('moves a window into the limits and keeps its length, and leaves alone one that lies there', () => {
    fc.assert(
      fc.property(windows, fc.double({ min: -2, max: 2, noNaN: true }), (window, by) => {
        expect(clampWindow(window, limits).startMs).toBeCloseTo(window.startMs, 3)
        const shift = by * limits.maxMs
        const next = clampWindow({ startMs: window.startMs + shift, endMs: window.endMs + shift }, limits)
        expectWithin(next)
        expect(next.endMs - next.startMs).toBeCloseTo(window.endMs - window.startMs, 2)
      }),
    )
  })

  it('makes one that is too long as long as the limits', () => {
    expect(clampWindow({ startMs: -9e15, endMs: 9e15 }, limits)).toEqual({ startMs: 0, endMs: limits.maxMs })
  })
})

describe('bringIntoView', () => {
  it('holds the instant afterwards, with the same length; does nothing where it was well inside', () => {
    fc.assert(
      fc.property(windows, instants, (window, ms) => {
        const next = bringIntoView(window, ms, limits)
        const length = window.endMs - window.startMs
        expect(ms).toBeGreaterThanOrEqual(next.startMs - NEAR)
        expect(ms).toBeLessThanOrEqual(next.endMs + NEAR)
        expect(next.endMs - next.startMs).toBeCloseTo(length, 2)
        const inside = ms > window.startMs + length * 0.09 && ms < window.endMs - length * 0.09
        if (inside) expect(next).toBe(window)
      }),
    )
  })
})

describe('spreadOut', () => {
  const window = { startMs: 1000 * DAY_MS, endMs: 2000 * DAY_MS }
  it('zooms in until a stretch takes its pixels, and not where it does already', () => {
    const next = spreadOut(window, 1500 * DAY_MS, 4 * DAY_MS, 16, 1000, limits)
    const px = (4 * DAY_MS * 1000) / (next.endMs - next.startMs)
    expect(px).toBeGreaterThanOrEqual(16)
    expect(px).toBeLessThan(18)
    expect(spreadOut(window, 1500 * DAY_MS, 16 * DAY_MS, 16, 1000, limits)).toBe(window)
    expect(spreadOut(window, 1500 * DAY_MS, 0, 16, 1000, limits)).toBe(window)
  })
})

const limitsOf = (events: IndexEvent[]) => toWindowLimits(toAxisColumns(makeIndex(events)).extent, null)

describe('toWindowLimits', () => {
  it.each([
    ['the window that the dossier opens on', '2023-12-01', '2024-06-30', '2023-12-01', '2024-06-30'],
    ['a year from its start', '2023-12-01', null, '2023-12-01', '2024-11-29'],
    ['a year to its end', null, '2024-06-30', '2023-07-02', '2024-06-30'],
  ])('hold %s where no event has a date', (_, earliest, latest, from, to) => {
    const { minMs, maxMs } = toWindowLimits(null, { earliest, latest })
    // Four parts in a hundred of some months to a year are at most 15 days.
    const [before, after] = [Date.parse(from) - minMs, maxMs - Date.parse(to) - DAY_MS]
    for (const room of [before, after]) expect(room / DAY_MS).toBeGreaterThanOrEqual(10)
    for (const room of [before, after]) expect(room / DAY_MS).toBeLessThanOrEqual(15)
  })

  it('hold the window that the dossier opens on', () => {
    const extent = { minMs: Date.UTC(2019, 0, 1), maxMs: Date.UTC(2020, 0, 1) }
    const opening = { earliest: '2018-01-01', latest: '2022-06-30' }
    const { minMs, maxMs } = toWindowLimits(extent, opening)
    expect([minMs, maxMs]).toEqual([Date.UTC(2018, 0, 1), Date.UTC(2022, 6, 1)])
  })

  it('have room after a break of the scale by what is shown after it', () => {
    const [breakMs, maxMs] = [Date.UTC(2000, 0, 1), Date.UTC(2024, 0, 1)]
    const extent = { minMs: Date.UTC(1145, 0, 1), maxMs }
    const [broken, even] = ['2000-01-01', null].map((scaleBreak) => toWindowLimits(extent, null, false, scaleBreak))
    expect((broken?.maxMs ?? 0) - maxMs).toBeLessThan(0.05 * (maxMs - breakMs))
    expect((even?.maxMs ?? 0) - maxMs).toBeGreaterThan(30 * 365 * DAY_MS)
    expect(broken?.minMs).toBeLessThan(extent.minMs)
  })

  it('hold every date that any source gives, with room beside', () => {
    const events = [
      onDay('a', '2020-01-01', { ghosts: [ghost('2019-01-01')] }),
      makeEvent({ id: 'b', at: { earliest: '2021-01-01', latest: null }, ghosts: [ghost(null, '2024-12-31')] }),
      makeEvent({ id: 'undated', at: null }),
    ]
    const { minMs, maxMs, shortestMs } = limitsOf(events)
    expect(minMs).toBeLessThan(Date.UTC(2019, 0, 1))
    expect(maxMs).toBeGreaterThan(Date.UTC(2025, 0, 1))
    expect(shortestMs).toBe(10 * DAY_MS)
  })

  it.each([
    [[]],
    [[makeEvent({ id: 'u', at: null })]],
    [[makeEvent({ id: 'o', at: { earliest: null, latest: null } })]],
  ])('are finite and long enough without any date', (events) => {
    const { minMs, maxMs, shortestMs } = limitsOf(events)
    expect(maxMs - minMs).toBeGreaterThan(shortestMs)
    expect(Number.isFinite(minMs) && Number.isFinite(maxMs)).toBe(true)
  })

  it('are whole days: a window at the limit is the same one when its link is opened', () => {
    const whole = limitsOf([onDay('a', '2020-01-01'), onDay('b', '2023-02-04')])
    expect([whole.minMs % DAY_MS, whole.maxMs % DAY_MS]).toEqual([0, 0])
    const last = { startMs: whole.maxMs - 100.3 * DAY_MS, endMs: whole.maxMs }
    const opened = clampWindow(toLiveWindow(toViewWindow(last)), whole)
    expect(toViewWindow(opened)).toEqual(toViewWindow(last))
  })

  it('leave room about a single day', () => {
    const { minMs, maxMs } = limitsOf([onDay('a', '2024-04-25')])
    expect(maxMs - minMs).toBe(21 * DAY_MS)
  })
})

describe('bringRangeIntoView and windowAround', () => {
  const stretches = fc.tuple(instants, instants).map(([a, b]) => ({ minMs: Math.min(a, b), maxMs: Math.max(a, b) }))

  it('hold the whole stretch, within the limits, and are not shorter than they may be', () => {
    fc.assert(
      fc.property(windows, stretches, (window, { minMs, maxMs }) => {
        for (const shown of [
          bringRangeIntoView(window, minMs, maxMs, limits),
          windowAround({ minMs, maxMs }, limits),
        ]) {
          expectWithin(shown)
          expect(shown.startMs).toBeLessThanOrEqual(minMs + NEAR)
          expect(shown.endMs).toBeGreaterThanOrEqual(maxMs - NEAR)
          expect(shown.endMs - shown.startMs).toBeGreaterThanOrEqual(limits.shortestMs - NEAR)
        }
      }),
    )
  })

  it('keep the length of a window in which the stretch has room', () => {
    fc.assert(
      fc.property(windows, instants, (window, ms) => {
        const shown = bringRangeIntoView(window, ms, ms, limits)
        expect(shown.endMs - shown.startMs).toBeCloseTo(window.endMs - window.startMs, 0)
      }),
    )
  })
})
