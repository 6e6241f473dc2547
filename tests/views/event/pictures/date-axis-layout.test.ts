import { describe, expect, it } from 'vitest'
import { parseIsoDay } from '../../../../src/domain/calendar-day.ts'
import { toGap } from '../../../../src/chart/pictures/event/date-axis.ts'
import { type AxisDate, layOutDateAxis } from '../../../../src/views/event/pictures/date-axis-layout.ts'

function date(earliest: string | null, latest: string | null, standing: AxisDate['standing'] = 'departs'): AxisDate {
  const day = (iso: string | null) => (iso === null ? null : parseIsoDay(iso))
  return { range: { earliest: day(earliest), latest: day(latest) }, standing }
}
const on = (iso: string, standing?: AxisDate['standing']) => date(iso, iso, standing)

describe('layOutDateAxis', () => {
  it('ticks every day around two near dates', () => {
    const axis = layOutDateAxis([on('2024-04-25', 'stands'), on('2024-04-29')], 432)
    expect(axis.ticks.map(({ words }) => words)).toEqual(['23 Apr', '24', null, '26', '27', '28', null, '30', '1 May'])
    expect(axis.marks.map(({ label }) => label?.text)).toEqual(['25 Apr', '29 Apr'])
  })

  it('shows the hours of times that lie near, each at its instant', () => {
    const time = (start: string, standing: AxisDate['standing']) => {
      const startMs = Date.parse(start)
      return {
        ...on(start.slice(0, 10), standing),
        range: { ...on(start.slice(0, 10)).range, instants: { startMs, endMs: startMs + 60_000 } },
      }
    }
    const axis = layOutDateAxis([time('2017-11-28T05:00Z', 'stands'), time('2017-11-28T22:00Z', 'departs')], 432)
    expect(axis.marks.map(({ label }) => label?.text)).toEqual(['28 Nov 05:00', '28 Nov 22:00'])
    expect(axis.faults.map(({ gap }) => gap)).toEqual(['17 hours'])
    expect(axis.ticks.map(({ words }) => words)).toContain('12:00')
    const [a, b] = axis.marks
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThan(300)
  })

  it('is true to scale', () => {
    const [a, b, c] = layOutDateAxis([on('2024-01-01', 'stands'), on('2024-01-31'), on('2024-04-30')], 600).marks
    if (!a || !b || !c) throw new Error('three marks')
    expect((c.x - b.x) / (b.x - a.x)).toBeCloseTo(3, 5)
  })

  it('names every date, those too near under each other, and lists who gives them instead', () => {
    const axis = layOutDateAxis([on('2024-01-04'), on('2024-01-02', 'stands'), on('2024-04-02')], 432)
    expect(axis.marks.map(({ label }) => [label?.text, label?.row])).toEqual([
      ['2 Jan', 0],
      ['4 Jan', 1],
      ['2 Apr', 0],
    ])
    expect(axis.labelRows).toBe(2)
  })

  it('names a date once where two readings of it stand at one place', () => {
    const { marks } = layOutDateAxis([on('2024-04-25', 'stands'), on('2024-04-25'), on('2024-04-29')], 432)
    expect(marks.map(({ label }) => label?.text)).toEqual(['25 Apr', undefined, '29 Apr'])
  })

  it('keeps the name of a date at the edge inside', () => {
    const { marks } = layOutDateAxis([on('2006-07-05', 'stands'), date(null, '2006-07-05')], 90)
    for (const { label } of marks) expect(label?.x).toBeGreaterThan(((label?.text.length ?? 0) * 6) / 2 - 8)
  })

  it('runs the fault only between dates that exclude each other', () => {
    const { faults } = layOutDateAxis(
      [
        on('2024-04-30', 'stands'),
        on('2024-04-24'),
        date('2024-04-01', '2024-04-30', 'other'),
        date('2024-04-20', '2024-04-26'),
      ],
      432,
    )
    expect(faults.map(({ from, to }) => [from.date, to.date])).toEqual([[1, 0]])
  })

  it('gives years where the dates are of several', () => {
    const axis = layOutDateAxis([on('2019-04-24', 'stands'), on('2024-04-24')], 432)
    expect(axis.marks.map(({ label }) => label?.text)).toEqual(['24 Apr 2019', '24 Apr 2024'])
    expect(axis.ticks.map(({ words }) => words)).toContain('2022')
  })

  it('draws a month as a span, and lets the line end where it begins', () => {
    const [day, month] = layOutDateAxis([on('2024-03-02', 'stands'), date('2024-04-01', '2024-04-30')], 432).marks
    if (!day || !month?.span) throw new Error('a day and a span')
    expect(month.label?.text).toBe('April')
    expect(toGap(day, month, 8)).toEqual([day.x + 8, month.span[0] - 2])
  })

  it('runs an open end to the edge, and has nothing to draw without any day', () => {
    const [, open] = layOutDateAxis([on('2023-05-01', 'stands'), date('2023-07-01', null)], 432).marks
    expect(open?.span?.[1]).toBe(432)
    expect(layOutDateAxis([date(null, null)], 432).marks).toEqual([])
  })

  it.each([280, 320, 432, 900])('names all, and lets no words touch on %i px', (width) => {
    const dates = [
      on('2023-12-30'),
      on('2024-01-01', 'stands'),
      on('2024-01-02'),
      date('2024-01-01', '2024-01-31'),
      date('2023-12-28', '2024-01-04', 'other'),
    ]
    const axis = layOutDateAxis(dates, width)
    const names = axis.marks.flatMap(({ label }) => label ?? [])
    expect(names).toHaveLength(dates.length)
    const ticks = axis.ticks.flatMap(({ x, words: text }) => (text === null ? [] : [{ x, text, row: 0 }]))
    const words = [...ticks, ...names]
    words.forEach((a, place) => {
      for (const b of words.slice(place + 1)) {
        if (a.row === b.row) expect(Math.abs(a.x - b.x)).toBeGreaterThan(((a.text.length + b.text.length) / 2) * 6)
      }
    })
  })
})
