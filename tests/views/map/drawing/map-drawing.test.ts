import { describe, expect, it } from 'vitest'
import { groundOf, type Outline } from '../../../../src/chart/pictures/map/map-ground.ts'
import type { Letters } from '../../../../src/chart/pictures/sheet/letters.ts'
import type { Shape } from '../../../../src/chart/shape.ts'
import { OpenDossier } from '../../../../src/model/open-dossier.ts'
import { drawDisputes } from '../../../../src/views/map/drawing/disputes-drawing.ts'
import { drawMap, layOutMap } from '../../../../src/views/map/drawing/map-drawing.ts'
import { signsOfMap } from '../../../../src/views/map/drawing/map-signs.ts'
import { expectGolden, stack } from '../../../chart/expect-golden.ts'
import { CONTRACT_VERSION } from '../../../../src/contract/contract-version.ts'
import { makeEvent, makeIndex, selectAll } from '../../../index-fixture.ts'
import { EVENTS, PLACE_DISAGREEMENTS, placedDossier, PLACES } from '../../../places-fixture.ts'

const letters: Letters = { width: (words, _, sizePx) => words.length * sizePx * 0.6, drawable: (words) => words }
const disagreements = {
  ...PLACE_DISAGREEMENTS,
  version: CONTRACT_VERSION as typeof CONTRACT_VERSION,
  dossier: 'missiles',
  sources: [],
}
const rectangle = (west: number, south: number, east: number, north: number): number[][][] => [
  [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ],
]
const [UKRAINE, CRIMEA, KOREA] = [rectangle(22, 46, 40, 52), rectangle(33, 44.4, 36, 45.8), rectangle(124, 34, 130, 43)]
const OUTLINE: Outline = {
  land: { type: 'MultiPolygon', coordinates: [UKRAINE, CRIMEA, KOREA] },
  borders: {
    type: 'LineString',
    coordinates: [
      [124, 38],
      [130, 38],
    ],
  },
  countries: [[UKRAINE, CRIMEA], [KOREA]],
}
const ground = groundOf(OUTLINE, { outline: 'natural-earth', contested: [{ lat: 45, lon: 34 }] })
const WIDTH = 800
const GROUNDS = new Map([
  ['coarse', ground],
  ['fine', ground],
] as const)
/** Two places near Kyiv, so that the part about it is drawn larger; one name cannot be drawn as wide as it is. */
const LONG =
  'A village of which the name is as long as no other name on the map could ever be, and longer than its part'
const dossier = OpenDossier.fromIndex(
  makeIndex([...EVENTS, makeEvent({ id: 'far', places: ['long'] })], {
    ...placedDossier.index,
    places: [...PLACES, { ...PLACES[1]!, id: 'long', name: LONG, lat: 50.6, lon: 32 }],
  }),
)
const laid = (chosen: string | null = null, of = dossier) =>
  layOutMap({ selection: selectAll(of), disagreements, chosen }, WIDTH)

/** Every word with the box that it takes on the picture. */
function boxesOf(shapes: readonly Shape[], x = 0, y = 0): { said: string; left: number; right: number; y: number }[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'group') return boxesOf(shape.shapes, x + (shape.x ?? 0), y + (shape.y ?? 0))
    if (shape.kind !== 'text') return []
    const said = shape.text + (shape.aside?.text ?? '')
    const width =
      letters.width(shape.text, 'sans', shape.size) +
      (shape.aside ? shape.aside.gap + letters.width(shape.aside.text, 'sans', shape.aside.size) : 0)
    const left = x + shape.x - width * { start: 0, middle: 0.5, end: 1 }[shape.anchor ?? 'start']
    return [{ said, left, right: left + width, y: y + shape.y }]
  })
}

describe('the picture of the map', () => {
  it('draws all places, the parts in which several lie, and what the fault lines join', async () => {
    const map = laid()
    const drawing = stack(
      drawMap(map, GROUNDS, letters, WIDTH),
      drawDisputes(map.disputes, { dossier, letters }, WIDTH),
    )
    await expectGolden('map-sheet', drawing)
  })

  it.each([null, 'seoul'])('%s chosen: all words stand on it, none over others', (chosen) => {
    const boxes = boxesOf(drawMap(laid(chosen), GROUNDS, letters, WIDTH).shapes)
    expect(boxes.length).toBeGreaterThan(5)
    for (const [at, one] of boxes.entries()) {
      expect(one.left, one.said).toBeGreaterThanOrEqual(0)
      expect(one.right, one.said).toBeLessThanOrEqual(WIDTH)
      for (const other of boxes.slice(at + 1))
        expect(
          Math.abs(one.y - other.y) >= 12 || one.right <= other.left || other.right <= one.left,
          `${one.said} / ${other.said}`,
        ).toBe(true)
    }
  })

  it('says which signs occur, and of which lanes the events are that stand alone', () => {
    const { kinds, named } = signsOfMap(laid(), dossier)
    expect(named).toEqual(['place', 'elsewhere', 'between'])
    expect(kinds.map(([, said]) => said)).toEqual(['one event: Strikes'])
  })

  it('rings the place that is chosen, or about it where its own coordinates are not known', () => {
    expect(laid('seoul').lit?.name).toBe('Seoul')
    expect(laid('rivne').lit?.name).toBe('Kharkiv region')
    expect(laid('atlantis').lit).toBeNull()
    expect(laid('nowhere').lit).toBeNull()
  })

  it('draws no map where no place has coordinates', () => {
    const none = OpenDossier.fromIndex(makeIndex([makeEvent({ id: 'myth' })]))
    const map = laid(null, none)
    expect(map.parts).toEqual([])
    expect(drawMap(map, null, letters, WIDTH)).toEqual({ width: WIDTH, height: 0, shapes: [] })
    expect(signsOfMap(map, none).kinds).toEqual([])
  })

  it('is the same, shape by shape, however often it is drawn', () => {
    const draw = () => JSON.stringify(drawMap(laid(), GROUNDS, letters, WIDTH))
    expect(draw()).toBe(draw())
  })
})
