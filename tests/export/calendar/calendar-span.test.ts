import { describe, expect, test } from 'vitest'
import { toCalendarSpan } from '../../../src/export/calendar/calendar-span.ts'

const days = (earliest: string | null, latest: string | null) => ({ earliest, latest })
const wholeDays = (start: string, end: string, isWithin: boolean) => ({
  lines: [
    ['DTSTART;VALUE=DATE', start],
    ['DTEND;VALUE=DATE', end],
  ],
  isWithin,
})

describe('the place of an event in a calendar', () => {
  test('a day is a whole day, over the end of a year too', () => {
    expect(toCalendarSpan({ at: days('2023-12-31', '2023-12-31'), date: '2023-12-31' }, null)).toEqual(
      wholeDays('20231231', '20240101', false),
    )
  })

  test('a month is no day: it is the month, within which it happened', () => {
    expect(toCalendarSpan({ at: days('2024-04-01', '2024-04-30'), date: '2024-04' }, null)).toEqual(
      wholeDays('20240401', '20240501', true),
    )
  })

  test('an interval goes on, unless events of the kind happen within it', () => {
    const interval = { at: days('2024-03-10', '2024-03-20'), date: '2024-03-10/2024-03-20' }
    expect(toCalendarSpan(interval, null)).toEqual(wholeDays('20240310', '20240321', false))
    expect(toCalendarSpan(interval, false)).toEqual(wholeDays('20240310', '20240321', true))
  })

  test('a time stands as an instant of UTC', () => {
    const instants = { start: '2017-11-28T18:17Z', end: '2017-11-28T18:18Z' }
    expect(
      toCalendarSpan({ at: { ...days('2017-11-29', '2017-11-29'), instants }, date: '2017-11-29T02:47+08:30' }, null),
    ).toEqual({
      lines: [
        ['DTSTART', '20171128T181700Z'],
        ['DTEND', '20171128T181800Z'],
      ],
      isWithin: false,
    })
  })

  test('a day of a place is that day, not two half days of UTC', () => {
    const instants = { start: '2017-11-28T15:30Z', end: '2017-11-29T15:30Z' }
    expect(
      toCalendarSpan(
        { at: { ...days('2017-11-29', '2017-11-29'), instants }, date: '2017-11-29[Asia/Pyongyang]' },
        null,
      ),
    ).toEqual(wholeDays('20171129', '20171130', false))
  })

  test('what would be a false day has no place, and the reason is said', () => {
    expect(toCalendarSpan({ at: null, date: null }, null)).toBe('undated')
    expect(toCalendarSpan({ at: days(null, '2024-04-30'), date: '../2024-04-30' }, null)).toBe('open-end')
    expect(toCalendarSpan({ at: days('2023-07-01', null), date: '2023-07/..' }, true)).toBe('open-end')
    expect(toCalendarSpan({ at: days('-000055-03-15', '-000055-03-15'), date: '-0055-03-15' }, null)).toBe('far-year')
  })
})
