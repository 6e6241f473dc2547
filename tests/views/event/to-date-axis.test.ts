import { describe, expect, it } from 'vitest'
import { parseIsoDay } from '../../../src/domain/calendar-day.ts'
import { type AxisDate, toDateAxis, toGap } from '../../../src/views/event/to-date-axis.ts'

function date(earliest: string | null, latest: string | null, standing: AxisDate['standing'] = 'departs'): AxisDate {
  const day = (iso: string | null) => (iso === null ? null : parseIsoDay(iso))
  return { range: { earliest: day(earliest), latest: day(latest) }, standing }
}
const on = (iso: string, standing?: AxisDate['standing']) => date(iso, iso, standing)

describe('toDateAxis', () => {
  it('ticks every day around two near dates', () => {
    const axis = toDateAxis([on('2024-04-25', 'stands'), on('2024-04-29')], 432)
    expect(axis.ticks.map(({ label }) => label)).toEqual(['23 Apr', '24', null, '26', '27', '28', null, '30', '1 May'])
    expect(axis.marks.map(({ label }) => label)).toEqual(['25 Apr', '29 Apr'])
    expect(axis.columns).toHaveLength(2)
  })

  it('is true to scale', () => {
    const [a, b, c] = toDateAxis([on('2024-01-01', 'stands'), on('2024-01-31'), on('2024-04-30')], 600).marks
    if (!a || !b || !c) throw new Error('three marks')
    expect((c.x - b.x) / (b.x - a.x)).toBeCloseTo(3, 5)
  })

  it('names the day that stands where two are too near for both names, and lists them instead', () => {
    const axis = toDateAxis([on('2024-01-04'), on('2024-01-02', 'stands'), on('2024-04-02')], 432)
    expect(axis.marks.map(({ label }) => label)).toEqual(['2 Jan', null, '2 Apr'])
    expect(axis.columns).toBeNull()
  })

  it('gives years where the dates are of several', () => {
    const axis = toDateAxis([on('2019-04-24', 'stands'), on('2024-04-24')], 432)
    expect(axis.marks.map(({ label }) => label)).toEqual(['24 Apr 2019', '24 Apr 2024'])
    expect(axis.ticks.map(({ label }) => label)).toContain('2022')
  })

  it('draws a month as a span, and lets the line end where it begins', () => {
    const [day, month] = toDateAxis([on('2024-03-02', 'stands'), date('2024-04-01', '2024-04-30')], 432).marks
    if (!day || !month?.span) throw new Error('a day and a span')
    expect(month.label).toBe('April 2024')
    expect(toGap(day, month, 8)).toEqual([day.x + 8, month.span[0] - 2])
  })

  it('runs an open end to the edge, and has nothing to draw without any day', () => {
    const [, open] = toDateAxis([on('2023-05-01', 'stands'), date('2023-07-01', null)], 432).marks
    expect(open?.span?.[1]).toBe(432)
    expect(toDateAxis([date(null, null)], 432).marks).toEqual([])
  })

  it.each([280, 320, 432, 900])('lets no words touch on %i px', (width) => {
    const axis = toDateAxis([on('2023-12-30'), on('2024-01-01', 'stands'), on('2024-01-02')], width)
    const words = [...axis.ticks, ...axis.marks].flatMap(({ x, label }) => (label === null ? [] : [{ x, label }]))
    words.sort((a, b) => a.x - b.x)
    words.slice(1).forEach(({ x, label }, place) => {
      const before = words[place]
      if (before) expect(x - before.x).toBeGreaterThan(((label.length + before.label.length) / 2) * 6)
    })
  })
})
