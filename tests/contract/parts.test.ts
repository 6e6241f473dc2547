import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { isoDay } from '../../src/contract/parts.ts'
import { type CalendarDay, formatIsoDay } from '../../src/domain/calendar-day.ts'
import fc from '../seeded-fast-check.ts'

const passes = (text: string) => z.safeParse(isoDay, text).success

describe('isoDay', () => {
  it('lets every day through', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000, max: 4_000_000 }), (day) => {
        expect(passes(formatIsoDay(day as CalendarDay))).toBe(true)
      }),
    )
  })

  it.each(['2024-99-99', '2024-02-30', '2023-02-29', '2024-00-01', '2024-1-1', '24-01-01', '2024-01-01T00', ''])(
    'refuses %s, which is no day',
    (text) => expect(passes(text)).toBe(false),
  )
})
