import { drawDotted, drawFault, drawFaultStubs } from '../../../chart/fault.ts'
import { hueOf } from '../../../chart/hue.ts'
import { drawMark, MARK_RADIUS } from '../../../chart/mark.ts'
import { group, path, type Shape, text } from '../../../chart/shape.ts'
import { drawDissolving } from '../../../chart/span.ts'
import type { TimelineItem } from '../../../model/axis/to-timeline-items.ts'
import { type GhostGeometry, type ItemGeometry, LASTING_DROP_PX, STUB_PX } from '../layout/item-geometry.ts'
import type { LabelPlace } from '../layout/place-label.ts'

/** What of an item is drawn beside its marks. */
export interface ItemLook {
  readonly label: LabelPlace
  /** Width of the label, px. */
  readonly labelPx: number
  readonly selected: boolean
  /** Its row has room for the names of the sources of far ghosts. */
  readonly credited: boolean
  /** A thin line among bars. */
  readonly bare: boolean
}

/** As wide as on the page, where labels are 12 px high in letters of 92 % of their width. */
export const LABEL_SIZE_PX = 11
const HALO_PX = 4
const MOST_TICKS = 5
/** More sources than that give a label weight. */
const HEAVY_FROM = 9

/** An item of the timeline about its mark, as the page draws it. */
export function itemShapes(item: TimelineItem, geometry: ItemGeometry, look: ItemLook): Shape[] {
  const { bare, credited } = look
  const mark = { mark: item.shape, family: item.family }
  return [
    ...spanShapes(item, geometry, bare),
    ...(bare ? [] : geometry.ghosts.flatMap((ghost) => ghostShapes(item, ghost))),
    // What goes on for a time is its line; a mark would give it a day.
    ...(bare || item.span?.lasts ? [] : drawMark(mark, item.leftOpen ? 'ghost' : 'solid', MARK_RADIUS)),
    ...(bare ? [] : tallyShapes(item, geometry)),
    ...(bare ? [] : labelShapes(item, look)),
    ...(credited ? geometry.ghosts.filter((ghost) => ghost.credited).map(creditShape) : []),
  ]
}

function spanShapes(item: TimelineItem, { span }: ItemGeometry, bare: boolean): Shape[] {
  if (!span) return []
  const lasts = item.span?.lasts ?? false
  const middle = lasts ? (span.from + span.to) / 2 : 0
  const shapes = drawDissolving(span, middle, bare ? 2 : 4, hueOf(item.family, item.shape))
  return lasts && !bare ? [group(shapes, { y: LASTING_DROP_PX })] : shapes
}

function ghostShapes(item: TimelineItem, ghost: GhostGeometry): Shape[] {
  const { wide, x, span, lineFrom, lineTo, line } = ghost
  const faults =
    line === 'whole'
      ? drawFault(lineFrom, lineTo)
      : line === 'stubs'
        ? drawFaultStubs(lineFrom, lineTo, STUB_PX, false)
        : []
  if (!wide) return [...faults, ...drawMark({ mark: item.shape, family: item.family }, 'ghost', MARK_RADIUS, x)]
  const ends = path(`M${span.from} -4V4M${span.to} -4V4`, { stroke: 'fault', width: 1.4 })
  return [...faults, drawDotted(span.from, span.to), ends]
}

/** A tick for each point in dispute under the mark; beside the label of what lasts. */
function tallyShapes(item: TimelineItem, { body }: ItemGeometry): Shape[] {
  const count = Math.min(MOST_TICKS, item.disputes)
  if (count === 0) return []
  const [centre, y] = item.span?.lasts ? [body.from + 8, LASTING_DROP_PX + 2] : [0, MARK_RADIUS + 1.5]
  const first = centre - ((count - 1) * 3) / 2
  const d = Array.from({ length: count }, (_, at) => `M${first + at * 3} ${y}v3`).join('')
  return [path(d, { stroke: 'fault', width: 1.3 })]
}

function labelShapes(item: TimelineItem, { label, labelPx, selected }: ItemLook): Shape[] {
  const { side, x } = label
  // One that is cut on the screen is whole there when it is pointed at, which a picture cannot be.
  if (side === 'none' || label.maxWidth !== null) return []
  const y = side === 'above' ? 2 : 4
  const isBold = selected || item.sources >= HEAVY_FROM
  const said = text(x, y, item.label, {
    fill: selected ? 'paper' : 'ink',
    size: LABEL_SIZE_PX,
    anchor: side === 'left' ? 'end' : 'start',
    ...(isBold && { bold: true }),
    ...(!selected && { halo: HALO_PX }),
  })
  if (!selected) return [said]
  const from = side === 'left' ? x - labelPx : x
  return [{ kind: 'rect', x: from - 4, y: y - 12, w: labelPx + 8, h: 17, fill: 'ink' }, said]
}

function creditShape({ ghost, direction, edge }: GhostGeometry): Shape {
  const anchor = direction > 0 ? 'start' : 'end'
  return text(edge + direction * 6, 4, ghost.credit, { fill: 'fault', size: LABEL_SIZE_PX - 1, anchor, halo: HALO_PX })
}
