import { describe, expect, test } from 'vitest'
import { gapBetween, spanOf } from '../../../src/words/en/spans.ts'
import { dateValue, day } from '../../claims-dsl.ts'
import { dateOf } from '../../../src/domain/values/value.ts'

const rangeOf = (edtf: string) => dateOf(dateValue(edtf))?.range ?? expect.fail('no date')

describe('spanOf', () => {
  test.each([
    ['2024-04-25', '2024-04-26', '1 day', '1 day'],
    ['2024-04-25', '2024-04-29', '4 days', '4 days'],
    // One month is not yet counted in months.
    ['2024-01-01', '2024-02-29', '59 days', '59 days'],
    ['2023-07-01', '2023-08-31', '61 days', '61 days'],
    ['2024-01-01', '2024-03-01', '2 months', '60 days'],
    // 2 months and 15 or 16 of 31 days
    ['2024-03-01', '2024-05-16', '2 months', '76 days'],
    ['2024-03-01', '2024-05-17', '2 months', '77 days'],
    // A day that the month lacks is its last.
    ['2023-12-31', '2024-02-29', '2 months', '60 days'],
    ['2022-12-31', '2023-02-28', '2 months', '59 days'],
    ['2023-05-20', '2024-04-19', '10 months', '335 days'],
    ['2022-01-15', '2024-01-14', '23 months', '729 days'],
    ['2022-01-15', '2024-01-15', '2 years', '730 days'],
    ['2020-02-29', '2022-02-28', '2 years', '730 days'],
    ['2020-02-29', '2024-02-28', '3 years', '1,460 days'],
    ['2020-02-29', '2024-02-29', '4 years', '1,461 days'],
    ['2003-04-24', '2024-04-24', '21 years', '7,671 days'],
    ['2012-01-01', '2024-04-28', '12 years', '4,501 days'],
  ])('%s to %s: %s; %s', (from, to, words, exact) => {
    expect(spanOf(day(from), day(to))).toEqual({ words, exact })
  })
})

describe('gapBetween', () => {
  test.each([
    ['2024-04-25', '2024-04-29', '4 days apart', '4 days'],
    ['2024-04-25', '2024-06', 'at least 37 days apart', 'at least 37 days'],
    ['../2023-12-31', '2024-04-09/..', 'at least 3 months apart', 'at least 100 days'],
    ['1990', '2024', 'at least 33 years apart', 'at least 12,054 days'],
  ])('%s and %s', (a, b, words, exact) => {
    expect(gapBetween(rangeOf(a), rangeOf(b))).toEqual({ words, exact })
    expect(gapBetween(rangeOf(b), rangeOf(a))).toEqual({ words, exact })
  })

  test.each([
    ['2024-04', '2024-04-25'],
    ['2024-04-25', '2024-04-25'],
    ['2023/..', '../2024'],
  ])('%s and %s are not apart', (a, b) => {
    expect(gapBetween(rangeOf(a), rangeOf(b))).toBeNull()
  })
})
