import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../../src/domain/calendar-day.ts'
import { formatWindowLength } from '../../../src/words/en/window-length.ts'

describe('formatWindowLength', () => {
  it.each([
    [1, '1 day'],
    [20, '20 days'],
    [21, '3 weeks'],
    [139, '20 weeks'],
    [213, '7 months'],
    [730, '2 years'],
    [6600, '18 years'],
  ])('%i days: %s', (days, words) => {
    expect(formatWindowLength(0, days * DAY_MS)).toBe(words)
  })
})
