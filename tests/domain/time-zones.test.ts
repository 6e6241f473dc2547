import { afterEach, describe, expect, test, vi } from 'vitest'

/** Dates read the same in every time zone: the whole path is run under three of them, from a fresh import. */

const TEXTS = [
  '2024-04-25',
  '2024-03-10', // the clocks of Los Angeles go forward
  '2024-04-07', // the clocks of Auckland go back
  '2024-04',
  '2024',
  '202X',
  '2024-04-2X',
  '2024-04-24~',
  '2024-03-31~',
  '2023-24',
  '2023-07/..',
  '../2024-12-31',
  '2023-12-28/2024-01-02',
  '2017-11-28T00:00Z',
  '2019-04-10T23:59Z',
  '0000',
  '-0043-03-15',
]

/** Everything that is read from and written of the texts, as JSON, with modules loaded under the zone that is set. */
async function dateTable(): Promise<string> {
  vi.resetModules()
  const calendar = await import('../../src/domain/calendar-day.ts')
  const { parseFuzzyDate } = await import('../../src/domain/values/fuzzy-date.ts')
  const format = await import('../../src/words/en/dates.ts')
  const rows = TEXTS.map((text) => {
    const result = parseFuzzyDate(text)
    if (!result.ok) return result.fault.code
    const { range } = result.value
    const ends = [range.earliest, range.latest].map((end) =>
      end === null ? null : [end, calendar.startMsOf(end), calendar.formatIsoDay(end), format.formatShortDay(end)],
    )
    return [text, ends, format.formatFuzzyDate(result.value), format.formatDayRange(range)]
  })
  const ms = Date.UTC(2024, 3, 25, 23, 59)
  return JSON.stringify([rows, calendar.dayOfMs(ms), calendar.parseIsoDay('2024-04-25')], null, 1)
}

/** Minutes that the zone which is set lies behind UTC on 25 January 2024. */
function offsetMinutes(): number {
  return new Date(Date.UTC(2024, 0, 25)).getTimezoneOffset()
}

describe('time zones', () => {
  const before = process.env['TZ']
  afterEach(() => {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
    vi.resetModules()
  })

  test.each([
    ['America/Los_Angeles', 480],
    ['Pacific/Auckland', -780],
  ])('dates are the same under %s and UTC', async (zone, behind) => {
    process.env['TZ'] = 'UTC'
    expect(offsetMinutes()).toBe(0)
    const inUtc = await dateTable()
    process.env['TZ'] = zone
    // Where the zone does not take effect (in worker threads it does not), the test would prove nothing.
    expect(offsetMinutes()).toBe(behind)
    expect(await dateTable()).toBe(inUtc)
  })
})
