import { type Carrier, moveTogether, placeAnew } from './carried-item.ts'

interface ItemGroup extends Carrier {
  readonly orderedItems: unknown
  visibleItems: unknown
  readonly _updateItemsInRange: (ordered: unknown, visibleBefore: unknown, range: unknown) => unknown
}

/** What of vis-timeline is called by itself; its types do not name it. */
interface Internals {
  readonly range: { readonly start: number; readonly end: number }
  readonly props: { readonly center: { readonly width: number } }
  readonly itemSet: { readonly groups: Readonly<Record<string, ItemGroup | undefined>> } | null
  readonly _origRedraw: () => void
  _redraw: () => void
}

const OUR_GROUP = '__ungrouped__'

/**
 * Lets a timeline whose panels have their size only show, hide and move its items, once a frame. By itself it also
 * measures every panel, and redraws its axis, which is hidden: the page would be laid out two more times in each frame.
 * Items that come into sight are still drawn and measured by vis-timeline.
 * @param onFrame called before: the items that it gives and takes away are in their places in the same frame
 */
export function moveOnlyItems(timeline: object, onFrame: () => void): { readonly measureAgain: () => void } {
  const vis = timeline as Internals
  let isMeasured = false
  let isAsked = false
  vis._redraw = () => {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(() => {
      onFrame()
      isAsked = false
      const group = vis.itemSet?.groups[OUR_GROUP]
      if (group && isMeasured) {
        moveTogether(group, { startMs: vis.range.start, endMs: vis.range.end }, vis.props.center.width)
        group.visibleItems = group._updateItemsInRange(group.orderedItems, group.visibleItems, vis.range)
      } else {
        if (group) placeAnew(group)
        vis._origRedraw()
        isMeasured = true
      }
    })
  }
  return { measureAgain: () => (isMeasured = false) }
}
