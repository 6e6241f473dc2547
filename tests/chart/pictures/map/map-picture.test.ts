import { describe, expect, it } from 'vitest'
import { countryAt, drawOutline, type Piece, pieceAt } from '../../../../src/chart/pictures/map/draw-outline.ts'
import { fitCap } from '../../../../src/chart/pictures/map/map-frame.ts'
import { drawPlaces } from '../../../../src/chart/pictures/map/map-picture.ts'
import { type DrawnPlace, layOutMarks, markAt } from '../../../../src/chart/pictures/map/place-marks.ts'
import { expectGolden } from '../../expect-golden.ts'

const MAINLAND: Piece = [
  [
    [22, 44],
    [22, 52],
    [40, 52],
    [40, 46],
    [34, 46],
    [22, 44],
  ],
]
const PENINSULA: Piece = [
  [
    [33, 44.4],
    [33, 45.8],
    [36, 45.8],
    [36, 44.4],
    [33, 44.4],
  ],
]
const LAND = { type: 'MultiPolygon' as const, coordinates: [MAINLAND, PENINSULA] }

const place = (id: string, lon: number, lat: number, given: Partial<DrawnPlace> = {}): DrawnPlace => ({
  id,
  name: id,
  point: [lon, lat],
  extent: 10,
  events: [100, 101],
  mark: null,
  isGhost: false,
  ...given,
})
const PLACES = [
  place('Land', 30, 49, { extent: 'country', events: [1, 2, 3] }),
  place('Kyiv', 30.5, 50.45, { events: [4, 5, 6] }),
  place('Suburb', 30.6, 50.4, { events: [4, 7] }),
  place('Region', 36.2, 49.6, { extent: 120, events: [8, 9] }),
  place('Once', 33, 48, { events: [10], mark: { mark: 'square', family: 'words' } }),
  place('Elsewhere', 25, 50.9, {
    extent: 150,
    events: [11],
    mark: { mark: 'circle', family: 'words' },
    isGhost: true,
  }),
  place('Far away', 127, 37.6),
]
const frame = fitCap({ centre: [31, 48.5], radiusDegrees: 6 }, 480, 300)

describe('the picture of a map', () => {
  it('draws areas, marks with counts, names, and the fault line between places in dispute', async () => {
    const marks = layOutMarks(PLACES, frame)
    const shapes = [
      ...drawOutline({ land: LAND, borders: null, contested: [PENINSULA] }, frame),
      ...drawPlaces(
        {
          places: PLACES,
          disputes: [
            { from: 'Region', to: 'Elsewhere', event: 'k' },
            { from: 'Once', to: 'Far away', event: 'j' },
          ],
          marks,
          countryOf: ({ point }) => countryAt(point, [[MAINLAND, PENINSULA]], [PENINSULA]),
          lit: new Set(['Once']),
          litEvent: 'k',
          formatCount: String,
        },
        frame,
      ),
    ]
    await expectGolden('map', { width: 480, height: 300, shapes })
  })

  it('names of several places that are one mark the one that is meant', () => {
    const marks = layOutMarks(PLACES, frame)
    const [, other = expect.fail('no places are one mark')] =
      marks.find(({ places }) => places.length > 1)?.places ?? []
    const namesWith = (lit: string) =>
      drawPlaces(
        {
          places: PLACES,
          disputes: [],
          marks,
          countryOf: () => null,
          lit: new Set([lit]),
          litEvent: null,
          formatCount: String,
        },
        frame,
      ).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    expect(namesWith(other.id)).toContain(other.name)
    expect(namesWith('Once')).not.toContain(other.name)
  })

  it('merges marks that are too close, and counts each event once', () => {
    const [kyiv] = layOutMarks(PLACES, frame).filter(({ places }) => places.some(({ id }) => id === 'Kyiv'))
    expect(kyiv?.places.map(({ id }) => id)).toEqual(['Kyiv', 'Suburb'])
    expect(kyiv?.count).toBe(4)
  })

  it('has a mark for every place that it shows, and for no other', () => {
    const shown = layOutMarks(PLACES, frame).flatMap(({ places }) => places.map(({ id }) => id))
    expect(shown.toSorted()).toEqual(['Elsewhere', 'Kyiv', 'Land', 'Once', 'Region', 'Suburb'])
  })

  it('puts no mark of an area farther aside than the area reaches', () => {
    const near = [place('Town', 36.2, 49.6, { events: [1, 2] }), place('Spot', 36.2, 49.6, { extent: 60 })]
    const world = fitCap({ centre: [31, 48.5], radiusDegrees: 50 }, 480, 300)
    expect(layOutMarks(near, world).map(({ places }) => places.length)).toEqual([2])
  })

  it('finds the mark under the pointer, within the size of a finger’s tip', () => {
    const marks = layOutMarks(PLACES, frame)
    const [once] = marks.filter(({ places }) => places[0]?.id === 'Once')
    expect(markAt(marks, (once?.x ?? 0) + 11, once?.y ?? 0)).toBe(once)
    expect(markAt(marks, 470, 290)).toBeNull()
  })

  it('knows in which country a point lies, without what is contested', () => {
    const countries = [[MAINLAND, PENINSULA]]
    expect(pieceAt([34, 45], countries)).toBe(PENINSULA)
    expect(countryAt([30, 49], countries, [PENINSULA])).toEqual([MAINLAND])
    expect(countryAt([0, 0], countries, [])).toBeNull()
  })
})
