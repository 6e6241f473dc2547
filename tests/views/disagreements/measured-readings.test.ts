import { describe, expect, it } from 'vitest'
import type { Disagreement } from '../../../src/contract/disagreements-file.ts'
import type { MeasureKind } from '../../../src/chart/scales/apart-scale.ts'
import { measuredReadings } from '../../../src/views/disagreements/measured-readings.ts'
import { inNumbers, makeDisagreement, onDays } from '../../disagreement-fixture.ts'

const STANDS = { standing: 'stands' } as const
const OTHER = { standing: 'other' } as const

const measured = (kind: MeasureKind, readings: Disagreement['readings']) =>
  measuredReadings(kind, makeDisagreement({ event: 'e', attribute: 'a', readings })).map(
    ({ words, at, far, isHollow }) => [words, at, far, isHollow ? 'hollow' : 'solid'],
  )

describe('days apart', () => {
  it('are counted from the reading that stands, wherever it is in the order of support', () => {
    expect(measured('days', [onDays('2024-04-29'), onDays('2024-04-25', STANDS), onDays('2019-04-24')])).toEqual([
      ['25 April 2024', 0, 0, 'solid'],
      ['29 April', 4, 4, 'hollow'],
      ['24 April 2019', -1828, -1828, 'hollow'],
    ])
  })

  it('are the least gap of dates that are not exact, with their far end', () => {
    expect(
      measured('days', [
        onDays('2024-01-10/2024-01-20', STANDS),
        onDays('2024-04-01/2024-04-10'),
        onDays('2023-06'),
        onDays('2025/..'),
        onDays('../2019'),
      ]),
    ).toEqual([
      ['10–20 January 2024', 0, 0, 'solid'],
      ['1–10 April', 72, 81, 'hollow'],
      ['June 2023', -194, -223, 'hollow'],
      ['since 2025', 347, Infinity, 'hollow'],
      ['by 2019', -1471, -Infinity, 'hollow'],
    ])
  })

  it('leave out what is compatible, and what is denied', () => {
    expect(
      measured('days', [
        onDays('2024-04-25', STANDS),
        onDays('2024-04', OTHER),
        onDays('2024-05-02', { stance: 'denies' }),
        onDays('2024-04-29'),
      ]).map(([words]) => words),
    ).toEqual(['25 April 2024', '29 April'])
  })

  it('begin at the best supported where it was left open, all of them hollow', () => {
    expect(measured('days', [onDays('2024-05-02'), onDays('2024-05-01')])).toEqual([
      ['2 May 2024', 0, 0, 'hollow'],
      ['1 May', -1, -1, 'hollow'],
    ])
  })
})

describe('ratios', () => {
  it('are of the numbers as they were said, a range at its nearer end', () => {
    expect(
      measured('ratios', [
        inNumbers('~50', 45, 55, STANDS),
        inNumbers('>=100', 100, null),
        inNumbers('<=25', null, 25),
        inNumbers('75..100', 75, 100),
        inNumbers('20..30', 20, 30),
      ]),
    ).toEqual([
      ['about 50', 1, 1, 'solid'],
      ['at least 100', 2, 2, 'hollow'],
      ['at most 25', 0.5, 0.5, 'hollow'],
      ['75 to 100', 1.5, 2, 'hollow'],
      ['20 to 30', 0.6, 0.4, 'hollow'],
    ])
  })

  it('leave out another unit, and stay on the axis beside a nought', () => {
    expect(
      measured('ratios', [
        inNumbers('3', 3, 3, { ...STANDS, unit: 'shells' }),
        inNumbers('7', 7, 7, { unit: 'containers' }),
        inNumbers('0', 0, 0, { unit: 'shells' }),
      ]),
    ).toEqual([
      ['3', 1, 1, 'solid'],
      ['0', 0, 0, 'hollow'],
    ])
    expect(measured('ratios', [inNumbers('0', 0, 0, STANDS), inNumbers('3', 3)])[1]).toEqual([
      '3',
      Infinity,
      Infinity,
      'hollow',
    ])
  })

  it('are none without a reading that can be measured', () => {
    expect(measured('ratios', [onDays('2024')])).toEqual([])
  })
})
