import { geoCircle } from 'd3-geo'
import { textWidth } from '../../label-row.ts'
import { drawMark, MARK_RADIUS } from '../../mark.ts'
import { path, type Shape, text } from '../../shape.ts'
import { TEXT_PX } from '../../text-size.ts'
import { drawFaultBetween } from './draw-fault-between.ts'
import type { Piece } from './draw-outline.ts'
import { KM_PER_DEGREE, type MapFrame } from './map-frame.ts'
import { type DrawnPlace, isArea, type PlaceMark } from './place-marks.ts'

/** Two places that answers in disagreement give. */
export interface DrawnDispute {
  readonly from: string
  readonly to: string
  readonly event: string
}

interface MapPicture {
  readonly places: readonly DrawnPlace[]
  readonly disputes: readonly DrawnDispute[]
  readonly marks: readonly PlaceMark[]
  readonly countryOf: (place: DrawnPlace) => readonly Piece[] | null
  /** Ids of places that are pointed at or chosen. */
  readonly lit: ReadonlySet<string>
  /** The event that is pointed at. */
  readonly litEvent: string | null
  readonly formatCount: (count: number) => string
  /** Width of a name, px; left out: estimated. */
  readonly measure?: (words: string, sizePx: number, isBold: boolean) => number
  /** No buttons stand in its upper right corner. */
  readonly isOnPaper?: true
}

/**
 * Places on a map:
 *
 *   ( 16 )  a place with 16 events      [ 8 ]  an area with 8, shaded as far as it reaches
 *     ■     a place with one event        □    a place that only disagreeing answers give
 *
 * The fault line joins two answers to one question.
 */
export function drawPlaces(picture: MapPicture, frame: MapFrame): Shape[] {
  const { places, marks, disputes, lit, litEvent } = picture
  const markOfPlace = new Map(marks.flatMap((mark) => mark.places.map(({ id }) => [id, mark])))
  return [
    ...places.flatMap((place) => drawExtent(place, picture, frame)),
    ...disputes.flatMap(({ from, to, event }) => {
      const [one, other] = [markOfPlace.get(from), markOfPlace.get(to)]
      if (!one || !other || one === other) return []
      const air = Math.max(one.r, other.r) + 3
      return drawFaultBetween([one.x, one.y], [other.x, other.y], air, event === litEvent)
    }),
    ...marks.flatMap((mark) =>
      drawPlaceMark(
        mark,
        mark.places.some(({ id }) => lit.has(id)),
        picture.formatCount,
      ),
    ),
    ...drawNames(picture, frame),
  ]
}

/** As far as a place reaches: a country to its borders, any other as a ring of its size. */
function drawExtent(place: DrawnPlace, { countryOf, lit }: MapPicture, frame: MapFrame): Shape[] {
  const { extent, point, events } = place
  const isLit = lit.has(place.id)
  if (extent === null) return []
  // What only one event names weighs less on the map.
  const opacity = isLit ? 0.2 : events.length > 1 ? 0.1 : 0.06
  if (extent === 'country') {
    const pieces = countryOf(place)
    const d = pieces ? frame.toPath({ type: 'MultiPolygon', coordinates: [...pieces] }) : ''
    return d === '' ? [] : [path(d, { fill: 'ink', opacity })]
  }
  // A ring that the mark itself covers says nothing.
  if (extent * frame.pxPerKm < 12) return []
  const ring = geoCircle()
    .center([...point])
    .radius(extent / KM_PER_DEGREE)()
  const d = frame.toPath(ring)
  const dash = isArea(place) ? { dash: '2 3' } : {}
  return d === ''
    ? []
    : [path(d, { fill: 'ink', opacity }), path(d, { stroke: 'ink-3', width: isLit ? 1.6 : 1, ...dash })]
}

function drawPlaceMark(
  { places, x, y, r, halfWidth, count, isArea: isAreaMark }: PlaceMark,
  isLit: boolean,
  formatCount: (count: number) => string,
): Shape[] {
  const [first] = places
  const isGhost = places.every((place) => place.isGhost)
  const halo: Shape[] = isLit
    ? [{ kind: 'circle', x, y, r: Math.max(r, halfWidth) + AIR_PX, fill: 'paper', stroke: 'ink', width: 2 }]
    : []
  if (count === 1 && first?.mark) {
    const ground: Shape = { kind: 'circle', x, y, r: MARK_RADIUS + 3, fill: 'paper', opacity: 0.8 }
    return [...halo, ground, ...drawMark(first.mark, isGhost ? 'ghost' : 'solid', MARK_RADIUS, x, y)]
  }
  const look = isGhost
    ? ({ fill: 'paper', stroke: 'fault', width: 1.5 } as const)
    : ({ fill: isLit ? 'ink' : 'paper', stroke: 'ink', width: 1.2 } as const)
  const plate: Shape = isAreaMark
    ? { kind: 'rect', x: x - halfWidth, y: y - r, w: 2 * halfWidth, h: 2 * r, ...look }
    : { kind: 'circle', x, y, r, ...look }
  const number = text(x, y + 4, formatCount(count), {
    anchor: 'middle',
    fill: isLit && !isGhost ? 'paper' : 'ink',
    size: TEXT_PX.small,
    bold: true,
  })
  return [...halo, plate, number]
}

/** Between a mark and its name, and between it and the ring about one that is pointed at or chosen, px. */
const AIR_PX = 4
/** In the upper right corner stand the buttons that zoom, px. */
const CORNER = { width: 100, height: 54 }

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Names beside the marks, where they cover neither a mark nor a name: those that are lit first, then as the marks stand. */
function drawNames({ marks, lit, measure = textWidth, isOnPaper }: MapPicture, frame: MapFrame): Shape[] {
  const corner = { left: frame.width - CORNER.width, right: frame.width, top: 0, bottom: CORNER.height }
  const ofMarks = marks.map(({ x, y, r, halfWidth }) => ({
    left: x - halfWidth,
    right: x + halfWidth,
    top: y - r,
    bottom: y + r,
  }))
  const taken: Box[] = isOnPaper ? ofMarks : [corner, ...ofMarks]
  const litOf = ({ places }: PlaceMark) => places.find(({ id }) => lit.has(id))
  const weight = (mark: PlaceMark) => (litOf(mark) ? Infinity : mark.count)
  return marks
    .toSorted((a, b) => Number(weight(b) > weight(a)) - Number(weight(b) < weight(a)))
    .flatMap((mark) => {
      // Of several places the one that is meant.
      const name = (litOf(mark) ?? mark.places[0])?.name ?? ''
      // It stands alone: there is room for little more within its ring.
      const more = mark.places.length > 1 && !litOf(mark) ? { text: `+${mark.places.length - 1}`, gap: 4 } : null
      const width =
        measure(name, TEXT_PX.small, !!litOf(mark)) + (more ? more.gap + measure(more.text, TEXT_PX.small, false) : 0)
      for (const { x, anchor, box } of sidesOf(mark, width, litOf(mark) ? 2 * AIR_PX : AIR_PX)) {
        const isInside = box.left >= 2 && box.right <= frame.width - 2 && box.top >= 2 && box.bottom <= frame.height - 2
        if (!isInside || taken.some((other) => overlap(box, other))) continue
        taken.push(box)
        const look = { anchor, fill: 'ink', size: TEXT_PX.small, halo: 3 } as const
        const aside = more && ({ aside: { ...more, size: TEXT_PX.small, fill: 'ink-2' } } as const)
        return [text(x, box.bottom - 4, name, { ...look, ...aside, ...(litOf(mark) && { bold: true }) })]
      }
      return []
    })
}

function sidesOf({ x, y, r, halfWidth }: PlaceMark, width: number, airPx: number) {
  const half = TEXT_PX.small / 2 + 2
  const beside = { top: y - half, bottom: y + half }
  const up = r + airPx - 3
  const right = x + halfWidth + airPx
  const left = x - halfWidth - airPx
  const middle = { left: x - width / 2, right: x + width / 2 }
  return [
    { x: right, anchor: 'start', box: { ...beside, left: right, right: right + width } },
    { x: left, anchor: 'end', box: { ...beside, left: left - width, right: left } },
    { x, anchor: 'middle', box: { ...middle, top: y - up - 2 * half, bottom: y - up } },
    { x, anchor: 'middle', box: { ...middle, top: y + up, bottom: y + up + 2 * half } },
  ] as const
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
}
