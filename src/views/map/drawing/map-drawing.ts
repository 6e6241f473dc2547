import { drawOutline } from '../../../chart/pictures/map/draw-outline.ts'
import { fitCap, fitPoints, type MapFrame } from '../../../chart/pictures/map/map-frame.ts'
import { detailOf, type MapGround } from '../../../chart/pictures/map/map-ground.ts'
import { drawPlaces } from '../../../chart/pictures/map/map-picture.ts'
import { type DrawnPlace, layOutMarks, type PlaceMark } from '../../../chart/pictures/map/place-marks.ts'
import { fitLine } from '../../../chart/pictures/sheet/fit-text.ts'
import type { Letters } from '../../../chart/pictures/sheet/letters.ts'
import { type Drawing, group, path, type Shape, text } from '../../../chart/shape.ts'
import type { PublishedDisagreements } from '../../../contract/disagreements-file.ts'
import { withoutIsolate } from '../../../domain/text-direction.ts'
import { type PlaceDispute, placeDisputes } from '../../../model/places/place-disputes.ts'
import { placeColumn } from '../../../model/places/place-column.ts'
import { placesOfSelection, type PlacesOfSelection } from '../../../model/places/places-of-selection.ts'
import type { Selection } from '../../../model/selection.ts'
import { mapWords } from '../../../words/sections/map-words.ts'
import { words } from '../../../words/words.ts'
import { toDrawnPlaces } from '../drawn-places.ts'
import { offeredRegions } from '../offered-regions.ts'

interface ShownMap {
  /** The events that pass the filters. */
  readonly selection: Selection
  readonly disagreements: PublishedDisagreements
  /** Id of the place that the reader chose. */
  readonly chosen: string | null
}

/** A map of all places, or of a part. */
interface MapPart {
  /** Empty: it is the map of all. */
  readonly heading: string
  readonly frame: MapFrame
  readonly marks: readonly PlaceMark[]
  /** How detailed an outline it needs. */
  readonly detail: ReturnType<typeof detailOf>
}

/** What a picture of the map has, before its outline is there. */
export interface LaidOutMap extends PlacesOfSelection {
  readonly drawn: readonly DrawnPlace[]
  readonly disputes: readonly PlaceDispute[]
  /** All places first; then the parts in which several lie together. None: no place can be drawn. */
  readonly parts: readonly MapPart[]
  /** The place that stands out. */
  readonly lit: DrawnPlace | null
}

const [AIR_PX, GAP_PX, HEADING_PX] = [44, 24, 13]
const [WHOLE_PX, PART_PX] = [600, 360]
/** Beneath a heading. */
const HEAD_ROOM_PX = 26
/** A part is no wider than this share of the sheet. */
const FEWEST_IN_ROW = 2

export function layOutMap({ selection, disagreements, chosen }: ShownMap, width: number): LaidOutMap {
  const column = placeColumn(selection.of)
  if (!column) throw new Error('a picture is drawn of places that are at hand')
  const found = placesOfSelection(selection, column)
  const disputes = placeDisputes(selection, disagreements)
  const drawn = toDrawnPlaces(found.places, disputes, selection.of).map((place) => ({
    ...place,
    name: withoutIsolate(place.name),
  }))
  const at = found.places.find(({ place }) => place.id === chosen)?.drawnAt?.id
  const lit = drawn.find(({ id }) => id === at) ?? null
  if (drawn.length === 0) return { ...found, drawn, disputes, parts: [], lit }
  const partOf = (heading: string, frame: MapFrame): MapPart => {
    return { heading, frame, marks: layOutMarks(drawn, frame), detail: detailOf(frame) }
  }
  const regions = offeredRegions(drawn)
  const inRow = Math.max(regions.length, FEWEST_IN_ROW)
  const partPx = Math.floor((width - GAP_PX * (inRow - 1)) / inRow)
  const whole = fitPoints(
    drawn.map(({ point }) => point),
    width,
    WHOLE_PX,
    AIR_PX,
  )
  const parts = regions.map(({ places, cap, count }) =>
    partOf(mapWords.aroundWith(places[0]?.name ?? '', count), fitCap(cap, partPx, PART_PX)),
  )
  return { ...found, drawn, disputes, parts: [partOf('', whole), ...parts], lit }
}

/** The outline for each detail that the parts need; `null`: none is drawn. */
export type Grounds = ReadonlyMap<MapPart['detail'], MapGround> | null

/**
 * The map of all places, and beneath it the parts in which several lie together, beside each other:
 *
 *    +---------------------------+
 *    |  (3)          /\/\/\  (12)|
 *    +---------------------------+
 *    Around Kyiv     Around Seoul
 *    +-----------+   +-----------+
 *    |           |   |           |
 *    +-----------+   +-----------+
 */
export function drawMap(laid: LaidOutMap, grounds: Grounds, letters: Letters, width: number): Drawing {
  const [whole, ...parts] = laid.parts
  if (!whole) return { width, height: 0, shapes: [] }
  const shapes: Shape[] = [...drawPart(whole, laid, grounds, letters)]
  let y = whole.frame.height
  if (parts.length > 0) {
    y += GAP_PX
    let x = 0
    for (const part of parts) {
      const heading = fitLine(part.heading, letters, 'sans-bold', HEADING_PX, part.frame.width)
      shapes.push(text(x, y + HEADING_PX, heading, { fill: 'ink', size: HEADING_PX, bold: true }))
      shapes.push(group(drawPart(part, laid, grounds, letters), { x, y: y + HEAD_ROOM_PX }))
      x += part.frame.width + GAP_PX
    }
    y += HEAD_ROOM_PX + PART_PX
  }
  return { width, height: y, shapes }
}

function drawPart({ frame, marks, detail }: MapPart, laid: LaidOutMap, grounds: Grounds, letters: Letters): Shape[] {
  const { drawn, disputes, lit } = laid
  const ground = grounds?.get(detail)
  const { width, height } = frame
  return [
    ...(ground ? drawOutline(ground.drawn, frame) : []),
    ...drawPlaces(
      {
        places: drawn,
        disputes: disputes.map(({ from, to, event }) => ({ from: from.id, to: to.id, event: event.id })),
        marks,
        countryOf: ground?.countryOf ?? (() => null),
        lit: new Set(lit ? [lit.id] : []),
        litEvent: null,
        formatCount: words.formatCount,
        measure: (name, sizePx, isBold) => letters.width(name, isBold ? 'sans-bold' : 'sans', sizePx),
        isOnPaper: true,
      },
      frame,
    ),
    // What is cut off at the edges reaches a little beyond them.
    path(`M-2.5-2.5H${width + 2.5}V${height + 2.5}H-2.5Z`, { stroke: 'paper', width: 5 }),
    path(`M0 0H${width}V${height}H0Z`, { stroke: 'line-2' }),
  ]
}
