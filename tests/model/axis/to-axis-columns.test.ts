import { describe, expect, it } from 'vitest'
import { dayOf, DAY_MS, startMsOf } from '../../../src/domain/calendar-day.ts'
import { toAxisColumns } from '../../../src/model/axis/to-axis-columns.ts'
import { ghost, makeEvent, makeIndex } from '../../index-fixture.ts'

const [march, april] = [startMsOf(dayOf(2024, 3, 1)), startMsOf(dayOf(2024, 4, 30))]

describe('toAxisColumns', () => {
  it('has of an event and its other dates the first and the last that is drawn', () => {
    const { columns } = toAxisColumns(
      makeIndex([
        makeEvent({ id: 'a', at: { earliest: '2024-03-01', latest: '2024-03-01' } }),
        makeEvent({
          id: 'b',
          at: { earliest: '2024-03-01', latest: '2024-03-01' },
          ghosts: [ghost('2024-04-30')],
        }),
      ]),
    )
    expect([...columns.fromMs]).toEqual([march, march])
    expect([...columns.toMs]).toEqual([march + DAY_MS, april + DAY_MS])
  })

  it('puts what happened by a day on that day, and not in all the years before', () => {
    const { columns } = toAxisColumns(
      makeIndex([
        makeEvent({ id: 'by', at: { earliest: null, latest: '2024-04-30' } }),
        makeEvent({ id: 'since', at: { earliest: '2024-03-01', latest: null } }),
        makeEvent({
          id: 'or by',
          at: { earliest: '2024-04-30', latest: '2024-04-30' },
          ghosts: [ghost(null, '2024-03-01')],
        }),
      ]),
    )
    expect([...columns.fromMs]).toEqual([april, march, march])
    expect([...columns.toMs]).toEqual([april + DAY_MS, Infinity, april + DAY_MS])
    expect(columns.markMs[0]).toBe(april + DAY_MS / 2)
  })
})
