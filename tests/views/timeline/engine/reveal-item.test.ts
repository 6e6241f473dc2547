import fc from '../../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../../../src/domain/calendar-day.ts'
import { showItem } from '../../../../src/views/timeline/engine/reveal-item.ts'
import { ghost, makeIndex, onDay } from '../../../index-fixture.ts'
import { itemsOf } from '../items-of.ts'

const at = (day: string) => Date.parse(day)
const limits = { minMs: at('2000-01-01'), maxMs: at('2030-01-01'), shortestMs: 10 * DAY_MS }
const disputed = (...days: string[]) =>
  itemsOf(makeIndex([onDay('strike', '2024-01-02', { ghosts: days.map((day) => ghost(day)) })]))[0] ??
  expect.fail('no item')

describe('showItem', () => {
  it('shows every claimed date, if the window need not grow more than fourfold for it', () => {
    const window = { startMs: at('2023-12-20'), endMs: at('2024-01-20') }
    const shown = showItem(disputed('2024-04-02'), window, 1000, limits)
    expect(shown.startMs).toBeLessThan(at('2024-01-02'))
    expect(shown.endMs).toBeGreaterThan(at('2024-04-02'))
  })

  it('keeps to the length of the window, and to the date that stands, where another is too far off', () => {
    const window = { startMs: at('2023-12-20'), endMs: at('2024-01-20') }
    const shown = showItem(disputed('2010-04-02'), window, 1000, limits)
    expect(shown).toEqual(window)
  })

  it('leaves a window alone that shows all of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 300 }), (days) => {
        const window = { startMs: at('2024-01-20') - days * DAY_MS, endMs: at('2024-01-20') + days * DAY_MS }
        expect(showItem(disputed('2024-01-12'), window, 1000, limits)).toEqual(window)
      }),
    )
  })

  it('comes closer to dates that would touch, but not so far that one of them is lost', () => {
    const window = { startMs: at('2020-01-01'), endMs: at('2028-01-01') }
    const near = showItem(disputed('2024-01-06'), window, 1000, limits)
    expect(near.endMs - near.startMs).toBeLessThan(window.endMs - window.startMs)
    const both = showItem(disputed('2024-01-06', '2021-01-01'), window, 1000, limits)
    expect(both.startMs).toBeLessThan(at('2021-01-01'))
  })
})
