import { describe, expect, it } from 'vitest'
import { POINT_WAYS } from '../../../../src/domain/compare-sources/measure-agreement.ts'
import { formatAsked, parseAsked } from '../../../../src/views/compare-sources/agreement/asked-points.ts'
import { given } from '../../../domain/given.ts'
import fc from '../../../seeded-fast-check.ts'

const asked = fc.record({
  attribute: fc.option(fc.constantFrom('place', 'killed', 'agreement', '1'), { nil: null }),
  way: fc.option(fc.constantFrom(...POINT_WAYS), { nil: null }),
  year: fc.oneof(fc.constant(null), fc.constant(undefined), fc.integer({ min: -9999, max: 9999 })),
})

describe('the points that an address asks for', () => {
  given([asked])('are read as they are written', (points) => {
    expect(parseAsked(decodeURIComponent(formatAsked(points)))).toEqual(points)
  })

  it.each([
    null,
    '',
    'parts',
    'agreement',
    'agreement/',
    'agreement/place/wrong',
    'agreement/place/part/MMXIV',
    'agreement/a/part/1/2',
  ])('are none in %j', (hash) => {
    expect(parseAsked(hash)).toBeNull()
  })
})
