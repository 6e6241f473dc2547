import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDay, dayOf } from '../../../src/domain/calendar-day.ts'
import type { Stop } from '../../../src/model/excerpt/known-on-stops.ts'
import { MOST_EVEN, nearestStop, toStopPlaces } from '../../../src/views/known-on/stop-places.ts'

const FIRST = dayOf(2006, 10, 14)
const TODAY = dayOf(2026, 6, 1)
const BREAK = dayOf(2023, 1, 1)

const stopsAt = (days: readonly CalendarDay[]): Stop[] => [
  ...days.map((day) => ({ day, change: null })),
  { day: null, change: null },
]
const many = (step: number) => stopsAt(Array.from({ length: 40 }, (_, at) => addDays(FIRST, at * step)))

describe('the places of the days of a walk', () => {
  it('are in time where there are many: twice as long is twice as far', () => {
    const { stopsX, toX, breakX } = toStopPlaces({ stops: many(100), today: TODAY, scaleBreak: null, width: 500 })
    const gaps = stopsX.slice(1, -1).map((x, at) => x - (stopsX[at] ?? 0))
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 6)
    expect([stopsX[0], stopsX.at(-1), breakX]).toEqual([0, 500, null])
    // Also of a day on which nothing changed.
    expect(toX(addDays(FIRST, 150))).toBeCloseTo(((stopsX[1] ?? 0) + (stopsX[2] ?? 0)) / 2, 6)
  })

  it('are drawn larger from the break of the dossier on', () => {
    const { toX, breakX } = toStopPlaces({ stops: many(150), today: TODAY, scaleBreak: BREAK, width: 500 })
    const perYear = (year: number) => toX(dayOf(year + 1, 1, 1)) - toX(dayOf(year, 1, 1))
    expect(perYear(2024)).toBeGreaterThan(10 * perYear(2010))
    expect(breakX).toBeCloseTo(114, 6)
  })

  it('name the years that begin on the line', () => {
    const { years } = toStopPlaces({ stops: many(100), today: TODAY, scaleBreak: null, width: 500 })
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 20 }, (_, at) => 2007 + at))
  })

  it('are even where there are few', () => {
    const stops = stopsAt([FIRST, addDays(FIRST, 1), addDays(FIRST, 4000)])
    const { stopsX, years, toX } = toStopPlaces({ stops, today: TODAY, scaleBreak: BREAK, width: 300 })
    expect([stopsX, years, toX(addDays(FIRST, 7))]).toEqual([[0, 100, 200, 300], [], 100])
  })

  it('keep the order of the days, and lie on the line', () => {
    const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 7000 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(offsets, fc.option(fc.integer({ min: -100, max: 8000 })), (days, broken) => {
        const stops = stopsAt(days.toSorted((a, b) => a - b).map((offset) => addDays(FIRST, offset)))
        const scaleBreak = broken === null ? null : addDays(FIRST, broken)
        const places = toStopPlaces({ stops, today: TODAY, scaleBreak, width: 400 })
        expect(places.stopsX).toEqual(places.stopsX.toSorted((a, b) => a - b))
        expect(Math.min(...places.stopsX)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...places.stopsX)).toBeLessThanOrEqual(400)
        for (const [at, x] of places.stopsX.entries())
          expect(places.stopsX[nearestStop(places, x)]).toBe(places.stopsX[at])
      }),
    )
  })

  it('count as few up to their number', () => {
    const stops = stopsAt(Array.from({ length: MOST_EVEN }, (_, at) => addDays(FIRST, at * 10)))
    expect(toStopPlaces({ stops, today: TODAY, scaleBreak: null, width: 300 }).years).not.toEqual([])
    expect(toStopPlaces({ stops: stops.slice(1), today: TODAY, scaleBreak: null, width: 300 }).years).toEqual([])
  })
})
