import fc from '../../seeded-fast-check.ts'
import type { IndexEvent } from '../../../src/contract/index-file.ts'
import { addDays, type CalendarDay, dayOf, formatIsoDay } from '../../../src/domain/calendar-day.ts'
import type { TimelineItem } from '../../../src/model/axis/to-timeline-items.ts'
import { KINDS, makeEvent, makeIndex } from '../../index-fixture.ts'
import { itemsOf } from './items-of.ts'

const FIRST = dayOf(2023, 1, 1)
const iso = (at: number) => formatIsoDay(at as CalendarDay)

/** A label is about as wide as its text is long; any measure must do. */
export const measure = (text: string) => text.length * 6

interface Span {
  from: number
  to: number
  open: 'from' | 'to' | null
}

const arbitrarySpan: fc.Arbitrary<Span> = fc
  .record({
    from: fc.nat({ max: 300 }),
    length: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 90 }) }),
    open: fc.option(fc.constantFrom('from' as const, 'to' as const), { freq: 8 }),
  })
  .map(({ from, length, open }) => ({ from, to: from + length, open }))

/** Another date apart from a span: sources that overlap do not contradict each other. */
const arbitraryGap = fc.record({
  gap: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 90 })),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 30 }) }),
  after: fc.boolean(),
})

const arbitraryEvent: fc.Arbitrary<Omit<IndexEvent, 'id'>> = fc
  .record({
    span: arbitrarySpan,
    gaps: fc.array(arbitraryGap, { maxLength: 2 }),
    kind: fc.constantFrom(...KINDS.map(({ id }) => id)),
    sources: fc.integer({ min: 1, max: 12 }),
    label: fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom('a', 'b', ' ') }),
    leftOpen: fc.boolean(),
    disputes: fc.nat({ max: 6 }),
  })
  .map(({ span: { from, to, open }, gaps, kind, sources, label, leftOpen, disputes }) => ({
    ...makeEvent({
      id: 'x',
      kind,
      label,
      at: { earliest: open === 'from' ? null : iso(FIRST + from), latest: open === 'to' ? null : iso(FIRST + to) },
      dateLeftOpen: leftOpen,
      sources: Array.from({ length: sources }, (_, at) => `source-${at}`),
      disputes: Array.from({ length: disputes }, (_, at) => `attribute-${at}`),
      ghosts: gaps
        // No date lies apart from a span on its open side.
        .filter(({ after }) => open !== (after ? 'to' : 'from'))
        .map(({ gap, length, after }) => {
          const start = after ? to + gap : from - gap - length
          return { earliest: iso(FIRST + start), latest: iso(FIRST + start + length), sources: ['Kangnam Times'] }
        }),
    }),
  }))

/** Items as the index gives them: from any events, in time order. */
export const arbitraryItems = (maxLength: number): fc.Arbitrary<TimelineItem[]> =>
  fc.array(arbitraryEvent, { maxLength }).map((given) => {
    const events = given.map((event, at) => ({ ...event, id: `e${at}` }))
    return itemsOf(makeIndex(events)).toSorted((a, b) => a.markMs - b.markMs)
  })

/** The day that lies so many days after the first of 2023: what the fixtures of this folder are written in. */
export function day(n: number): string {
  return formatIsoDay(addDays(FIRST, n))
}
