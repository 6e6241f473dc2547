import { describe, expect, test } from 'vitest'
import type { DayRange } from '../../../src/domain/day-range.ts'
import { formatDay, formatDayRange, formatShortDay, formatYear, monthName } from '../../../src/words/en/dates.ts'
import { day } from '../../claims-dsl.ts'

/** `2024-04-01 2024-04-30`; `..` is an open end. */
function rangeOf(text: string): DayRange {
  const [earliest = '..', latest = earliest] = text.split(' ')
  const end = (iso: string) => (iso === '..' ? null : day(iso))
  return { earliest: end(earliest), latest: end(latest) }
}

describe('dates in words (fuzzy dates: see fuzzy-date.test.ts)', () => {
  test.each([
    ['2024-04-25', '25 April 2024'],
    ['2024-04-01 2024-04-30', 'April 2024'],
    ['2024-02-01 2024-02-29', 'February 2024'],
    ['2024-02-01 2024-02-28', '1–28 February 2024'],
    ['2023-02-01 2023-02-28', 'February 2023'],
    ['2024-01-01 2024-12-31', '2024'],
    ['2023-01-01 2024-12-31', '2023–2024'],
    ['2024-03-01 2024-05-31', 'March–May 2024'],
    ['2024-01-01 2024-11-30', 'January–November 2024'],
    ['2023-12-01 2024-02-29', 'December 2023 – February 2024'],
    ['2024-04-29 2024-04-30', '29–30 April 2024'],
    ['2024-04-01 2024-04-29', '1–29 April 2024'],
    ['2024-03-28 2024-04-02', '28 March – 2 April 2024'],
    ['2023-12-28 2024-01-02', '28 December 2023 – 2 January 2024'],
    ['2023-07-01 ..', 'since July 2023'],
    ['2023-01-01 ..', 'since 2023'],
    ['2023-07-15 ..', 'since 15 July 2023'],
    ['.. 2024-04-30', 'by April 2024'],
    ['.. 2024-12-31', 'by 2024'],
    ['.. 2024-04-29', 'by 29 April 2024'],
    ['.. ..', 'at some time'],
    ['-000043-03-15', '15 March 44 BC'],
    ['-000001-01-01 0001-12-31', '2 BC–1'],
  ])('%s is “%s”', (range, words) => {
    expect(formatDayRange(rangeOf(range))).toBe(words)
  })

  test('single days, months, years', () => {
    expect(formatDay(day('2024-04-05'))).toBe('5 April 2024')
    expect(formatShortDay(day('2024-09-05'))).toBe('5 Sep')
    expect(Array.from({ length: 12 }, (_, i) => monthName(i + 1).slice(0, 3)).join(' ')).toBe(
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    )
    expect([2024, 1, 0, -43].map(formatYear)).toEqual(['2024', '1', '1 BC', '44 BC'])
  })
})
