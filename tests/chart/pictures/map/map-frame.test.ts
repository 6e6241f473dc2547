import fc from '../../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { capAbout, fitCap, fitPoints, type LonLat } from '../../../../src/chart/pictures/map/map-frame.ts'
import { toRegions } from '../../../../src/chart/pictures/map/map-regions.ts'

const arbitraryPoint: fc.Arbitrary<LonLat> = fc.oneof(
  fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
  fc.constantFrom<LonLat>([180, 0], [-180, 0], [179.9, -16], [-179.9, -17], [0, 90], [0, -90], [45, 89.9]),
)
const arbitraryPoints = fc.array(arbitraryPoint, { minLength: 1, maxLength: 12 })

describe('fitPoints', () => {
  it('shows every point within the picture, wherever on the globe: at the antimeridian and the poles too', () => {
    fc.assert(
      fc.property(arbitraryPoints, fc.integer({ min: 120, max: 1200 }), (points, width) => {
        const frame = fitPoints(points, width, Math.round(width * 0.6), 44)
        for (const point of points) {
          const at = frame.toPx(point)
          expect(at, String(point)).not.toBeNull()
          expect(at?.every(Number.isFinite)).toBe(true)
        }
        expect(frame.pxPerKm).toBeGreaterThan(0)
      }),
    )
  })

  it('keeps places on both sides of the antimeridian together', () => {
    const frame = fitPoints(
      [
        [179, -17],
        [-179, -17],
      ],
      400,
      300,
      40,
    )
    const [one, other] = [frame.toPx([179, -17]), frame.toPx([-179, -17])]
    expect(Math.abs((one?.[0] ?? 0) - (other?.[0] ?? 0))).toBeLessThanOrEqual(320)
    expect(frame.pxPerKm).toBeGreaterThan(0.5)
  })

  it('draws no outline path with what is no number', () => {
    fc.assert(
      fc.property(arbitraryPoints, (points) => {
        const frame = fitPoints(points, 400, 300, 40)
        const square = {
          type: 'Polygon' as const,
          coordinates: [
            [
              [0, 0],
              [0, 10],
              [10, 10],
              [10, 0],
              [0, 0],
            ],
          ],
        }
        expect(frame.toPath(square)).not.toMatch(/NaN|Infinity/)
      }),
    )
  })
})

describe('fitCap', () => {
  it('has its centre in the middle, which leads back to the point', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true })),
        fc.double({ min: 0.6, max: 59, noNaN: true }),
        (centre, radiusDegrees) => {
          const frame = fitCap({ centre, radiusDegrees }, 400, 300)
          const [x, y] = frame.toPx(centre) ?? expect.fail('out of the picture')
          expect([x, y]).toEqual([expect.closeTo(200, 0), expect.closeTo(150, 0)])
          const [lon, lat] = frame.toPoint(x, y) ?? expect.fail('no ground')
          expect(lon).toBeCloseTo(centre[0], 0)
          expect(lat).toBeCloseTo(centre[1], 0)
        },
      ),
    )
  })
})

describe('capAbout', () => {
  it('is small about places that lie together over the antimeridian or a pole', () => {
    expect(
      capAbout([
        [179, 60],
        [-179, 60],
      ]).radiusDegrees,
    ).toBeLessThan(1)
    expect(
      capAbout([
        [0, 89],
        [180, 89],
      ]).radiusDegrees,
    ).toBeLessThan(1.2)
    expect(capAbout([[10, 20]])).toEqual({ centre: [10, 20], radiusDegrees: 0 })
  })
})

describe('toRegions', () => {
  const place = (id: string, point: LonLat, events: number[], extent: number | 'country' = 5) => ({
    id,
    name: id,
    point,
    extent,
    events,
    mark: null,
    isGhost: false,
  })

  it('gathers what lies together, that with most events first, and leaves whole countries', () => {
    const regions = toRegions([
      place('seoul', [127, 37.6], [1]),
      place('kyiv', [30.5, 50.45], [1, 2, 3]),
      place('kharkiv', [36.2, 50], [3, 4]),
      place('russia', [105, 61], [5, 6, 7], 'country'),
    ])
    expect(regions.map(({ places, count }) => [places.map(({ id }) => id), count])).toEqual([
      [['kyiv', 'kharkiv'], 4],
      [['seoul'], 1],
    ])
  })
})
