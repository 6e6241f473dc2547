import fc from '../../seeded-fast-check.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DAY_MS } from '../../../src/domain/calendar-day.ts'
import { windowTicks as windowTicksIn } from '../../../src/chart/ticks/window-ticks.ts'
import { words } from '../../../src/words/words.ts'

const windowTicks = (startMs: number, endMs: number, pxPerDay: number) =>
  windowTicksIn(startMs, endMs, pxPerDay, words.calendarWords)

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)
const ms = (text: string) => Date.parse(`${text}T00:00Z`)
/** A label of the axis is 11 px high; a letter or figure takes no more than this, and 5 px go to its line. */
const widthOf = (label: string) => label.length * 6.2 + 5

/** From minutes to all years of four figures. */
const arbitraryScale = fc.double({ min: Math.log(0.00003), max: Math.log(16_000), noNaN: true }).map(Math.exp)
const arbitraryStart = fc.integer({ min: ms('-009999-01-01'), max: ms('2050-01-01') })

afterEach(() => vi.unstubAllEnvs())

describe('windowTicks', () => {
  it('keeps labels apart at any scale from minutes to centuries', () => {
    fc.assert(
      fc.property(arbitraryStart, arbitraryScale, (start, pxPerDay) => {
        const { minor, major } = windowTicks(start, start + (1280 / pxPerDay) * DAY_MS, pxPerDay)
        const labelled = minor.filter(({ label }) => label !== null)
        for (const [at, tick] of labelled.entries()) {
          const next = labelled[at + 1]
          if (!next) continue
          const px = ((next.ms - tick.ms) / DAY_MS) * pxPerDay
          expect(px, `${tick.label} at ${pxPerDay}`).toBeGreaterThanOrEqual(widthOf(tick.label ?? ''))
        }
        for (const [at, tick] of major.entries()) {
          const px = (((major[at + 1]?.ms ?? Infinity) - tick.ms) / DAY_MS) * pxPerDay
          expect(px, `${tick.label} at ${pxPerDay}`).toBeGreaterThanOrEqual(widthOf(tick.label))
        }
      }),
      { numRuns: 400 },
    )
  })

  it('gives neither too many ticks nor none, from before the window to its end, each once and in order', () => {
    fc.assert(
      fc.property(arbitraryStart, arbitraryScale, (start, pxPerDay) => {
        const end = start + (1280 / pxPerDay) * DAY_MS
        const { minor, major } = windowTicks(start, end, pxPerDay)
        for (const ticks of [minor, major]) {
          expect(ticks.length).toBeLessThanOrEqual(90)
          expect(ticks[0]?.ms).toBeLessThanOrEqual(start)
          expect(ticks.every(({ ms: at }, i) => at <= end && at > (ticks[i - 1]?.ms ?? -Infinity))).toBe(true)
        }
        expect(minor.length).toBeGreaterThan(1)
      }),
    )
  })

  it('begins weeks on Mondays', () => {
    const { minor, major } = windowTicks(ms('2024-04-03'), ms('2024-06-01'), 10)
    expect(minor.slice(0, 3).map((tick) => [iso(tick.ms), tick.label])).toEqual([
      ['2024-04-01', '1'],
      ['2024-04-08', '8'],
      ['2024-04-15', '15'],
    ])
    expect(minor.every((tick) => new Date(tick.ms).getUTCDay() === 1)).toBe(true)
    expect(major.map(({ label, aside }) => [label, aside])).toEqual([
      ['April', '2024'],
      ['May', null],
      ['June', null],
    ])
  })

  it('names the year beside January', () => {
    const { major } = windowTicks(ms('2023-11-20'), ms('2024-02-10'), 10)
    expect(major.map(({ label, aside }) => [label, aside])).toEqual([
      ['November', '2023'],
      ['December', null],
      ['January', '2024'],
      ['February', null],
    ])
  })

  it.each([
    [40, 'day', ['2024-04-25', '2024-04-26', '2024-04-27']],
    [2, 'month', ['2024-04-01', '2024-05-01', '2024-06-01']],
    [0.5, 'quarter', ['2024-04-01', '2024-07-01', '2024-10-01']],
    [0.2, 'year', ['2024-01-01', '2025-01-01', '2026-01-01']],
    [0.03, 'five years', ['2020-01-01', '2025-01-01', '2030-01-01']],
    [0.015, 'decade', ['2020-01-01', '2030-01-01', '2040-01-01']],
  ])('at %d px a day every %s', (pxPerDay, _, days) => {
    const { minor } = windowTicks(ms('2024-04-25'), ms('2050-01-01'), pxPerDay)
    expect(minor.slice(0, 3).map((tick) => iso(tick.ms))).toEqual(days)
  })

  it('stands at midnight UTC in every time zone', () => {
    const inZone = (zone: string) => {
      vi.stubEnv('TZ', zone)
      expect(new Date(2024, 0, 1).getTimezoneOffset() === 0).toBe(zone === 'UTC')
      return [40, 10, 2, 0.5, 0.015].map((px) => windowTicks(ms('2024-03-09'), ms('2024-04-09'), px))
    }
    expect(inZone('America/Los_Angeles')).toEqual(inZone('UTC'))
    expect(inZone('Pacific/Auckland')).toEqual(inZone('UTC'))
  })
})

describe('years before Christ', () => {
  const from = ms('-000050-01-01')
  const to = ms('0025-01-01')
  const labels = (ticks: readonly { label: string | null }[]) => ticks.flatMap(({ label }) => label ?? [])

  it('are in the decade with their figures: 49 to 40 BC are the 40s BC', () => {
    const { major } = windowTicks(from, to, 0.1)
    expect(major.map(({ ms: at, label }) => [new Date(at).getUTCFullYear(), label])).toEqual([
      [-58, '50s BC'],
      [-48, '40s BC'],
      [-38, '30s BC'],
      [-28, '20s BC'],
      [-18, '10s BC'],
      [-8, '9–1 BC'],
      [1, '1–9'],
      [10, '10s'],
      [20, '20s'],
    ])
  })

  it('are round as people count them', () => {
    expect(labels(windowTicks(from, to, 0.02).minor)).toEqual(
      ['55 BC', '50 BC', '45 BC', '40 BC', '35 BC', '30 BC', '25 BC', '20 BC', '15 BC', '10 BC', '5 BC'].concat([
        '5',
        '10',
        '15',
        '20',
        '25',
      ]),
    )
    expect(labels(windowTicks(ms('-000250-01-01'), to, 0.009).major)).toEqual(['200s BC', '100s BC', '99–1 BC', '1–99'])
  })
})

describe('ticks of the hours', () => {
  const from = ms('2017-11-28') + 18 * 3_600_000

  it.each([
    [230, '00:00 06:00 12:00 18:00'],
    [500, '00:00 03:00 06:00 09:00'],
    [1200, '00:00 01:00 02:00 03:00'],
    [9000, '00:00 00:10 00:20 00:30'],
  ])('at %i px a day: %s', (pxPerDay, labels) => {
    const { minor, major } = windowTicks(from, from + DAY_MS, pxPerDay)
    const midnight = minor.findIndex((tick) => tick.ms === ms('2017-11-29'))
    expect(
      minor
        .slice(midnight, midnight + 4)
        .map(({ label }) => label)
        .join(' '),
    ).toBe(
      labels
        .split(' ')
        .slice(0, minor.length - midnight)
        .join(' '),
    )
    expect(major.map(({ label, aside, ms: at }) => [iso(at), label, aside])).toEqual([
      ['2017-11-28', '28 Nov', '2017'],
      ['2017-11-29', '29 Nov', '2017'],
    ])
  })
})
