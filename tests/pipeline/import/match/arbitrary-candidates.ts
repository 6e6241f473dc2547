import fc from '../../../seeded-fast-check.ts'
import type { Candidate, DaySpan, OwnId, Spot } from '../../../../pipeline/import/match/candidate.ts'

/** Random events from small pools, so that equal, near and far ones all come up often. */

const span: fc.Arbitrary<DaySpan> = fc
  .record({ first: fc.integer({ min: 0, max: 30 }), days: fc.constantFrom(0, 0, 0, 1, 6, 29, 364, 900, Infinity) })
  .map(({ first, days }) => ({ first, last: first + days }))

const spot: fc.Arbitrary<Spot> = fc
  .record({
    id: fc.constantFrom('kharkiv', 'kyiv', 'saltivka', 'ukraine'),
    at: fc.option(fc.record({ lat: fc.constantFrom(49.9, 50, 50.45), lon: fc.constantFrom(30.5, 36.2, 36.3) }), {
      nil: null,
    }),
  })
  .map((place) => ({ ...place, holders: new Set(place.id === 'ukraine' ? [] : ['ukraine']) }))

const own: fc.Arbitrary<OwnId | null> = fc.option(
  fc.record({ dataSet: fc.constantFrom('a', 'b'), id: fc.constantFrom('1', '2', '3') }),
  { nil: null },
)

const words = fc
  .uniqueArray(fc.constantFrom('strike', 'kharkiv', 'report', 'government', 'north', 'korea'), { maxLength: 4 })
  .map((list) => new Set(list))

const unnamed = fc.record({
  own,
  kind: fc.option(fc.constantFrom('strike', 'report'), { nil: null }),
  spans: fc.array(span, { maxLength: 2 }),
  places: fc.array(spot, { maxLength: 2 }),
  words,
})

export const candidate: fc.Arbitrary<Candidate> = unnamed.map((rest) => ({ id: 'x', ...rest }))

/** Events of one side, each with an id of its own. */
export function candidates(side: string, maxLength = 8): fc.Arbitrary<Candidate[]> {
  return fc.array(unnamed, { maxLength }).map((list) => list.map((rest, no) => ({ id: `${side}${no}`, ...rest })))
}
