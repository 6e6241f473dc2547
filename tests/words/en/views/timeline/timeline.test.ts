import { describe, expect, it } from 'vitest'
import { DAY_MS, dayOf } from '../../../../../src/domain/calendar-day.ts'
import {
  credit,
  laneCounts,
  windowLength,
  windowRange,
  windowShows,
} from '../../../../../src/words/en/views/timeline/timeline.ts'

describe('the length of a window', () => {
  it.each([
    [1, '1 day'],
    [20, '20 days'],
    [21, '3 weeks'],
    [139, '20 weeks'],
    [213, '7 months'],
    [730, '2 years'],
    [6600, '18 years'],
    [2_021_000, '5,533 yrs'],
  ])('%i days: %s', (days, words) => {
    expect(windowLength(0, days * DAY_MS)).toBe(words)
  })
})

describe('the days of a window', () => {
  it('are told by the day, and of more than two years by the year', () => {
    expect(windowRange(dayOf(2023, 12, 24), dayOf(2024, 5, 11))).toBe('24 Dec – 11 May 2024')
    expect(windowRange(dayOf(2006, 1, 1), dayOf(2025, 12, 31))).toBe('2006 – 2025')
  })

  it('of hours are told by their days, and its length by the hours', () => {
    const instants = { startMs: Date.UTC(2017, 10, 28, 18), endMs: Date.UTC(2017, 10, 29, 6, 30) }
    const [from, to] = [dayOf(2017, 11, 28), dayOf(2017, 11, 29)]
    expect(windowRange(from, to)).toBe('28 Nov – 29 Nov 2017')
    expect(windowRange(from, from)).toBe('28 Nov 2017')
    expect(windowShows(from, to, instants)).toBe(
      'The timeline shows 28 November 2017, 18:00 UTC to 29 November 2017, 06:30 UTC.',
    )
    expect(windowLength(instants.startMs, instants.endMs)).toBe('13 hours')
  })
})

describe('the counts of a lane', () => {
  it.each([
    [{ all: 0, inView: 0, earlier: 0, later: 0 }, 'none'],
    [{ all: 12, inView: 5, earlier: 7, later: 0 }, '5 of 12 in view'],
    [{ all: 12_000, inView: 5000, earlier: 7000, later: 0 }, '5,000 of 12,000'],
    [{ all: 5044, inView: 532, earlier: 4000, later: 512 }, '532 of 5,044 in view'],
    [{ all: 8333, inView: 1219, earlier: 7000, later: 114 }, '1,219 of 8,333'],
    [{ all: 12_000, inView: 0, earlier: 7000, later: 5000 }, 'none of 12,000'],
    [{ all: 8333, inView: 0, earlier: 8333, later: 0 }, 'none, 8,333 earlier'],
    [{ all: 12, inView: 0, earlier: 5, later: 7 }, 'none of 12 in view'],
    [{ all: 12, inView: 0, earlier: 12, later: 0 }, 'none here, 12 earlier'],
    [{ all: 12, inView: 0, earlier: 0, later: 12 }, 'none here, 12 later'],
  ])('%o: %s', (counts, words) => {
    expect(laneCounts(counts)).toBe(words)
  })
})

describe('who gives another date', () => {
  it('is the first outlet, with the number of the others', () => {
    expect(credit('AP', 0)).toBe('per AP')
    expect(credit('AP', 2)).toBe('per AP and 2 more')
  })
})
