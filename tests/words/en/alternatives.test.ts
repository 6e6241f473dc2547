import { describe, expect, test } from 'vitest'
import type { DayRange } from '../../../src/domain/day-range.ts'
import { formatAlternatives } from '../../../src/words/en/alternatives.ts'
import { day } from '../../claims-dsl.ts'

/** `2024-04-01 2024-04-30`; `..` is an open end. */
function rangeOf(text: string): DayRange {
  const [earliest = '..', latest = earliest] = text.split(' ')
  const end = (iso: string) => (iso === '..' ? null : day(iso))
  return { earliest: end(earliest), latest: end(latest) }
}

describe('formatAlternatives', () => {
  test.each([
    [[], ''],
    [['2024-04-29'], '29 April 2024'],
    [['2024-04-25', '2024-04-29'], '25 or 29 April 2024'],
    [['2024-04-29', '2024-04-25', '2024-04-27'], '25, 27 or 29 April 2024'],
    [['2024-04-25', '2024-05-02'], '25 April or 2 May 2024'],
    [['2024-04-24', '2024-04-30', '2024-05-01'], '24 or 30 April, or 1 May 2024'],
    [['2024-01-02', '2024-01-04', '2024-04-01 2024-04-10', '2024-04-02'], '2 or 4 January, 1–10 April or 2 April 2024'],
    [['2024-03-28', '2024-04-01 2024-04-30', '2024-03-31 2024-04-07'], '28 March, 31 March – 7 April or April 2024'],
    [['2024-03-01 2024-03-31', '2024-04-01 2024-04-30'], 'March or April 2024'],
  ])('%j share what they can: “%s”', (ranges, words) => {
    expect(formatAlternatives(ranges.map(rangeOf))).toBe(words)
  })

  test.each([
    [['2019-04-24', '2024-04-24'], '24 April 2019 or 24 April 2024'],
    [['2023-12-30', '2024-01-02', '2024-01-04'], '30 December 2023, or 2 or 4 January 2024'],
    [['2009-01-01 2009-12-31', '2009-06-12'], '2009 or 12 June 2009'],
    [['2022-01-01 ..', '2022-05-08'], 'since 2022 or 8 May 2022'],
    [['2023-12-28 2024-01-02', '2024-01-04'], '28 December 2023 – 2 January 2024 or 4 January 2024'],
    [['.. ..', '2024-01-04'], 'at some time or 4 January 2024'],
  ])('%j keep the years that are needed: “%s”', (ranges, words) => {
    expect(formatAlternatives(ranges.map(rangeOf))).toBe(words)
  })

  test('an open end: “by” a day stands at that day, “since” at its first', () => {
    expect(formatAlternatives(['2006-07-04', '.. 2006-07-15'].map(rangeOf))).toBe('4 July or by 15 July 2006')
    expect(formatAlternatives(['2023-07-15 ..', '2023-05-01'].map(rangeOf))).toBe('1 May or since 15 July 2023')
  })

  test('the same date twice is said once', () => {
    expect(formatAlternatives(['2024-04-25', '2024-04-25'].map(rangeOf))).toBe('25 April 2024')
    expect(formatAlternatives(['2024-04-01 2024-04-30', '2024-04-01 2024-04-30'].map(rangeOf))).toBe('April 2024')
  })
})
