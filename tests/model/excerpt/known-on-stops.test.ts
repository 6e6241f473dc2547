import { describe, expect, it } from 'vitest'
import { type CalendarDay, parseIsoDay } from '../../../src/domain/calendar-day.ts'
import type { HistoryDay } from '../../../src/publish/history/history-days.ts'
import { stepFrom, stopOf, toStops } from '../../../src/model/excerpt/known-on-stops.ts'
import fc from '../../seeded-fast-check.ts'
import { arbitraryDay } from '../../state/arbitrary-view.ts'

const day = (text: string) => parseIsoDay(text) ?? (0 as CalendarDay)

const DAYS: readonly HistoryDay[] = [
  { day: day('2024-04-26'), known: ['angara'], disputed: [], changed: ['angara'], latest: [] },
  { day: day('2024-04-29'), known: ['report'], disputed: [], changed: ['angara', 'report'], latest: [] },
  { day: day('2024-04-30'), known: [], disputed: ['report'], changed: ['report'], latest: [] },
  { day: day('2024-05-07'), known: [], disputed: [], changed: ['report'], latest: [] },
]

describe('toStops', () => {
  it('halts where claims are withdrawn, of a dossier and of an event that lost some', () => {
    const withdrawn = {
      day: day('2024-05-09'),
      known: [],
      disputed: [],
      changed: [],
      latest: [],
      withdrawn: ['report'],
    }
    const days = [...DAYS, withdrawn]
    expect(toStops(days, null).at(-2)).toEqual({ day: day('2024-05-09'), change: withdrawn })
    expect(toStops(days, 'report').at(-2)).toEqual({ day: day('2024-05-09'), change: withdrawn })
    expect(toStops(days, 'angara').map((stop) => stop.day)).not.toContain(day('2024-05-09'))
  })

  it('of a dossier halts where an event becomes known or disputed, and ends today', () => {
    expect(toStops(DAYS, null).map((stop) => stop.day)).toEqual([
      day('2024-04-26'),
      day('2024-04-29'),
      day('2024-04-30'),
      null,
    ])
  })

  it('of an event begins on the day before it was known, and halts at every claim on it', () => {
    const stops = toStops(DAYS, 'report')
    expect(stops.map((stop) => stop.day)).toEqual([
      day('2024-04-28'),
      day('2024-04-29'),
      day('2024-04-30'),
      day('2024-05-07'),
      null,
    ])
    expect(stops[1]?.change).toEqual({
      day: day('2024-04-29'),
      known: ['report'],
      disputed: [],
      changed: ['report'],
      latest: [],
    })
  })

  it('of an event of which no claim has a day is today alone', () => {
    expect(toStops(DAYS, 'other')).toEqual([{ day: null, change: null }])
  })
})

describe('stepFrom', () => {
  const stops = toStops(DAYS, 'report')

  it('goes from stop to stop, and from a day between two to the nearer ends', () => {
    expect(stepFrom(stops, day('2024-04-29'), 1)?.day).toBe(day('2024-04-30'))
    expect(stepFrom(stops, day('2024-04-29'), -1)?.day).toBe(day('2024-04-28'))
    expect(stepFrom(stops, day('2024-05-02'), 1)?.day).toBe(day('2024-05-07'))
    expect(stepFrom(stops, day('2024-05-02'), -1)?.day).toBe(day('2024-04-30'))
    expect(stepFrom(stops, day('2024-01-01'), 1)?.day).toBe(day('2024-04-28'))
    expect(stepFrom(stops, null, -1)?.day).toBe(day('2024-05-07'))
  })

  it('has nowhere to go before the first and after today', () => {
    expect(stepFrom(stops, day('2024-04-28'), -1)).toBeNull()
    expect(stepFrom(stops, day('2024-01-01'), -1)).toBeNull()
    expect(stepFrom(stops, null, 1)).toBeNull()
  })

  it('comes to today from any day, and passes every stop after it once', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.constantFrom('report', 'angara', null), (from, event) => {
        const all = toStops(DAYS, event)
        const passed: (CalendarDay | null)[] = []
        for (let next = stepFrom(all, from, 1); next; next = stepFrom(all, next.day, 1)) passed.push(next.day)
        expect(passed).toEqual(all.map((stop) => stop.day).filter((at) => at === null || at > from))
        expect(stopOf(all, from)).toBe(all.length - passed.length - 1)
      }),
    )
  })
})
