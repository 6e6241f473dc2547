import { describe, expect, it } from 'vitest'
import type { IndexEvent } from '../../../src/contract/index-file.ts'
import { DAY_MS } from '../../../src/domain/calendar-day.ts'
import { toMsRange } from '../../../src/contract/axis/ms-ranges.ts'
import { ghost, makeEvent, makeIndex, onDay } from '../../index-fixture.ts'
import { itemsOf } from '../../views/timeline/items-of.ts'

const SOURCES = [
  { id: 'kt', outlet: 'Kangnam Times', published: null, publishedLabel: null },
  { id: 'ap', outlet: 'AP', published: null, publishedLabel: null },
]

function itemOf(given: Partial<IndexEvent>) {
  const event = makeEvent({ id: 'a', ...given })
  const [item] = itemsOf(makeIndex([event], { sources: SOURCES }))
  return item ?? expect.fail('no item')
}
const ms = (iso: string) => Date.parse(`${iso}T00:00Z`)
const NOON = DAY_MS / 2

describe('toTimelineItems', () => {
  it('puts a day’s mark at its noon, UTC, without a span', () => {
    expect(itemOf({ at: { earliest: '2024-04-25', latest: '2024-04-25' } })).toMatchObject({
      markMs: ms('2024-04-25') + NOON,
      span: null,
      leftOpen: false,
    })
  })

  it('takes lane, shape and hue from the kind, and counts sources and points in dispute', () => {
    expect(
      itemOf({ kind: 'sanction', sources: ['a', 'b'], disputes: ['x', 'y', 'z'], label: 'US sanctions' }),
    ).toMatchObject({
      lane: 2,
      shape: 'diamond',
      family: 'institutions',
      sources: 2,
      disputes: 3,
      label: 'US sanctions',
    })
  })

  it('spans a month from its first instant to its last, with the mark in the middle for grip', () => {
    const { span, markMs } = itemOf({ at: { earliest: '2024-02-01', latest: '2024-02-29' } })
    expect(span).toMatchObject({ fromMs: ms('2024-02-01'), toMs: ms('2024-03-01') })
    expect(markMs).toBe((ms('2024-02-01') + ms('2024-03-01')) / 2)
  })

  it('grips a range with an open end by the day that is known', () => {
    const since = itemOf({ at: { earliest: '2023-07-01', latest: null } })
    expect([since.markMs, since.span?.fromMs, since.span?.toMs]).toEqual([
      ms('2023-07-01') + NOON,
      ms('2023-07-01'),
      Infinity,
    ])
    const by = itemOf({ at: { earliest: null, latest: '2024-04-30' } })
    expect([by.markMs, by.span?.fromMs, by.span?.toMs]).toEqual([ms('2024-04-30') + NOON, -Infinity, ms('2024-05-01')])
    expect(Number.isFinite(itemOf({ at: { earliest: null, latest: null } }).markMs)).toBe(true)
  })

  it.each([
    // A kind that lasts, one that happens, and one that says nothing: then an interval lasts, and only that.
    ['sanction', '2024-04', true],
    ['sanction', '2024-04-01/2024-04-30', true],
    ['report', '2024-04', false],
    ['report', '2024-04-01/2024-04-30', false],
    ['strike', '2024-04', false],
    ['strike', '2024-04-01/2024-04-30', true],
    ['strike', '2024-04-01/..', true],
    ['strike', null, false],
  ])('a %s of %s lasts: %s', (kind, date, lasts) => {
    const { span } = itemOf({ kind, date, at: { earliest: '2024-04-01', latest: '2024-04-30' } })
    expect(span?.lasts).toBe(lasts)
  })

  it('has a certain core only of what lasts', () => {
    const given = {
      at: { earliest: '2024-03-10', latest: '2024-04-30' },
      core: { earliest: '2024-03-20', latest: '2024-04-10' },
    }
    expect(itemOf({ ...given, kind: 'sanction' }).span?.core).toEqual({
      fromMs: ms('2024-03-20'),
      toMs: ms('2024-04-11'),
    })
    expect(itemOf({ ...given, kind: 'report' }).span?.core).toBeNull()
    // An end before the beginning covers no day for certain.
    const inverted = { ...given, core: { earliest: '2024-04-10', latest: '2024-03-20' } }
    expect(itemOf({ ...inverted, kind: 'sanction' }).span?.core).toBeNull()
  })

  it('makes a ghost of every other date, a wide one of a month, and credits who gives it', () => {
    const { ghosts } = itemOf({
      ghosts: [ghost('2024-04-29', '2024-04-29', ['kt']), ghost('2024-05-01', '2024-05-31', ['ap', 'kt', 'x'])],
    })
    expect(ghosts).toMatchObject([
      { markMs: ms('2024-04-29') + NOON, wide: false, credit: 'per Kangnam Times' },
      { fromMs: ms('2024-05-01'), toMs: ms('2024-06-01'), wide: true, credit: 'per AP and 2 more' },
    ])
    expect(itemOf({ ghosts: [ghost('2024-06-01', null, ['lost'])] }).ghosts).toMatchObject([
      { markMs: ms('2024-06-01') + NOON, toMs: Infinity, wide: true, credit: 'per lost' },
    ])
  })

  it('knows a date that the editors left open', () => {
    expect(itemOf({ dateLeftOpen: true }).leftOpen).toBe(true)
  })

  it('keeps the order given, and leaves out what has no date or no lane', () => {
    const events = [
      onDay('b', '2024-02-01'),
      makeEvent({ id: 'u', at: null }),
      onDay('a', '2024-01-01'),
      onDay('x', '2024-01-01', { kind: 'unknown' }),
    ]
    expect(itemsOf(makeIndex(events)).map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('reads days in UTC, also around the change of clocks', () => {
    expect(toMsRange({ earliest: '2024-03-10', latest: '2024-03-31' })).toEqual({
      fromMs: ms('2024-03-10'),
      toMs: ms('2024-04-01'),
    })
  })
})
