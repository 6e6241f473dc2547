import fc from '../../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../../../src/domain/calendar-day.ts'
import { windowTicks } from '../../../../src/chart/ticks/window-ticks.ts'
import { axisParts, majorWords, minorPx } from '../../../../src/views/timeline/picture/axis-parts.ts'
import { words } from '../../../../src/words/words.ts'

const AT_MOST = { min: Date.parse('-002600-01-01T00:00Z'), max: Date.parse('2050-01-01T00:00Z') }

describe('the names on the axis', () => {
  it('are whole, or a short form of a month, or left out: never another number', () => {
    const arbitraryWindow = fc.record({
      startMs: fc.integer(AT_MOST),
      pxPerDay: fc.double({ min: Math.log(0.002), max: Math.log(300), noNaN: true }).map(Math.exp),
    })
    fc.assert(
      fc.property(arbitraryWindow, fc.integer({ min: 200, max: 1500 }), ({ startMs, pxPerDay }, width) => {
        const window = { startMs, endMs: startMs + (width / pxPerDay) * DAY_MS }
        const { major } = windowTicks(
          window.startMs,
          window.endMs,
          (width / (window.endMs - startMs)) * DAY_MS,
          words.calendarWords,
        )
        const { parts } = axisParts(window, width, [])
        const shown = parts.filter(({ kind }) => kind === 'major')
        // What would be cut at an edge is not there.
        for (const { kind, x, text } of parts) {
          if (kind === 'minor') expect([x >= 0, x + minorPx(text) <= width]).toEqual([true, true])
        }
        expect(shown.map(({ ms }) => ms)).toEqual(major.map(({ ms }) => ms))
        for (const [at, { text }] of shown.entries()) expect([major[at]?.label, major[at]?.short, '']).toContain(text)
      }),
    )
  })

  it('leaves a decade out where only a part of its name has room', () => {
    expect(majorWords({ label: '2000s', short: null, aside: null }, 34).text).toBe('')
    expect(majorWords({ label: 'April', short: 'Apr', aside: '2024' }, 34).text).toBe('Apr')
    // As wide as they are drawn: 43 px.
    expect(majorWords({ label: '2000s', short: null, aside: null }, 42).text).toBe('')
  })

  it('says nothing of what an edge of the window would cut: 1971 is not 197', () => {
    const year = { label: '1971', short: null, aside: null }
    expect(majorWords(year, 300)).toEqual({ width: 300, text: '1971', aside: '' })
    expect(majorWords(year, 300, 30)).toEqual({ width: 300, text: '', aside: '' })
    const month = { label: 'January', short: 'Jan', aside: '2024' }
    expect(majorWords(month, 300, 90)).toEqual({ width: 300, text: 'January', aside: '' })
    expect(majorWords(month, 300, 50)).toEqual({ width: 300, text: 'Jan', aside: '' })
  })
})
