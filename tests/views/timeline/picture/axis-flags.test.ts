import { describe, expect, it } from 'vitest'
import { toLiveWindow } from '../../../../src/state/live-window.ts'
import { parseIsoDay } from '../../../../src/domain/calendar-day.ts'
import { axisParts, flagParts, flagsBeyond, labelBeyond } from '../../../../src/views/timeline/picture/axis-parts.ts'
import { toAxisFlags } from '../../../../src/views/timeline/to-axis-flags.ts'
import { ghost, makeIndex, onDay } from '../../../index-fixture.ts'
import { itemsOf } from '../items-of.ts'

const flagsOf = (day: string, ghosts: ReturnType<typeof ghost>[]) =>
  toAxisFlags(itemsOf(makeIndex([onDay('strike', day, { ghosts })]))[0] ?? expect.fail('no item'))
const window = (from: string, to: string) =>
  toLiveWindow({ from: parseIsoDay(from) ?? expect.fail(from), to: parseIsoDay(to) ?? expect.fail(to) })

describe('the flags of an event on the axis', () => {
  it('say day and month, and the year where the days are of several', () => {
    expect(flagsOf('2024-04-25', [ghost('2024-04-29')]).map(({ label }) => label)).toEqual(['25 Apr', '29 Apr'])
    expect(flagsOf('2024-01-02', [ghost('2023-01-02')]).map(({ label }) => label)).toEqual(['2 Jan 2024', '2 Jan 2023'])
  })

  it('say the year where the axis has no tick for every year', () => {
    const flags = flagsOf('1989-12-23', [])
    const said = (from: string, to: string) =>
      axisParts(window(from, to), 800, flags).parts.flatMap(({ kind, text, width }) =>
        kind === 'flag' ? [[text, width]] : [],
      )
    expect(said('1945-01-01', '2023-12-31')).toEqual([['23 Dec 1989', 80]])
    expect(said('1985-01-01', '1994-12-31')).toEqual([['23 Dec', 48]])
  })

  it('are not drawn for dates wider than a day, and say no day that the source did not give', () => {
    const flags = flagsOf('2024-01-02', [ghost('2024-04-01', '2024-04-10')])
    const parts = axisParts(window('2024-01-01', '2024-06-30'), 1000, flags).parts.filter(({ kind }) =>
      /flag/.test(kind),
    )
    expect(parts.map(({ text }) => text)).toEqual(['2 Jan'])
    expect(flagsBeyond(flags, window('2024-01-01', '2024-01-31')).after?.label).toBe('1–10 April 2024')
  })

  it('stay in sight as long as their days do, in order, and leave those of other days where they are', () => {
    const shown = window('2023-12-28', '2024-03-17')
    for (const [day, other, inSight] of [
      ['2024-01-02', '2024-01-04', [0, 600]],
      ['2024-03-16', '2024-03-17', [0, 600]],
      ['2024-02-01', '2024-02-02', [250, 600]],
    ] as const) {
      const flags = flagsOf(day, [ghost(other)])
      const { parts, zigzag } = flagParts(shown, 600, flags, inSight)
      const [first, second] = [parts[0] ?? expect.fail(), parts[1] ?? expect.fail()]
      expect(first.x).toBeGreaterThanOrEqual(inSight[0])
      expect(second.x + (second.width ?? 0)).toBeLessThanOrEqual(inSight[1])
      expect(zigzag).toEqual([first.x + (first.width ?? 0) + 1, second.x - 1])
      expect(second.x).toBeGreaterThanOrEqual(first.x + (first.width ?? 0))
    }
    const [out] = flagParts(shown, 600, flagsOf('2024-01-02', []), [300, 600]).parts
    expect(out?.x).toBeLessThan(100)
  })

  it('name the nearest day beyond each edge of the window, and none where all are in sight', () => {
    const flags = flagsOf('2024-04-25', [ghost('2024-03-01'), ghost('2024-05-29'), ghost('2024-06-29')])
    const beyond = flagsBeyond(flags, window('2024-04-20', '2024-04-30'))
    expect([beyond.before?.label, beyond.after?.label]).toEqual(['1 Mar', '29 May'])
    expect(flagsBeyond(flags, window('2024-01-01', '2024-12-31'))).toEqual({ before: null, after: null })
  })

  it('say the year beyond an edge that lies in another: 12 June of 2009 is not that of 2024', () => {
    const [flag] = flagsOf('2009-06-12', [])
    if (!flag) return expect.fail('no flag')
    expect(labelBeyond(flag, Date.UTC(2023, 11, 1))).toBe('12 Jun 2009')
    expect(labelBeyond(flag, Date.UTC(2009, 11, 1))).toBe('12 Jun')
  })
})
