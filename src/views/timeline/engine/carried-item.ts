import type { LiveWindow } from '../../../state/live-window.ts'
import { isSameScale } from '../picture/timeline-picture.ts'

/** What vis-timeline is told of an event: when its drawing begins and ends on the screen, its label included. */
export interface VisItem {
  /** Of the event. */
  readonly id: string
  readonly startMs: number
  readonly endMs: number
}

/** The same as vis-timeline keeps it, under the id of a slot. */
export interface CarriedData {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly content: ''
  readonly type: typeof CARRIED
}

/** The type of item that vis-timeline knows ours by. */
const CARRIED = 'carried'

/** The group of vis-timeline that all items are in. */
export interface Carrier {
  readonly dom: { readonly foreground: HTMLElement }
  /** The window in which the items stand as they are placed; not there: the one that is shown. */
  placedIn?: PlacedIn | undefined
}

interface PlacedIn {
  /** Its left edge. */
  readonly startMs: number
  readonly pxPerMs: number
}

/** Farther than so many windows the items are not moved together: numbers of pixels would grow without end. */
const MOST_WINDOWS = 4

/**
 * Moves all items together to a window, by one transform, for as long as the scale stays: each by its own would have the style of each
 * reckoned in every frame. At another scale they are placed anew, one by one, when they are told to.
 * @param widthPx of the window
 */
export function moveTogether(carrier: Carrier, { startMs, endMs }: LiveWindow, widthPx: number): void {
  const pxPerMs = widthPx / (endMs - startMs)
  const { placedIn: before } = carrier
  const isNear = before && Math.abs(before.startMs - startMs) < MOST_WINDOWS * (endMs - startMs)
  const placedIn = isNear && isSameScale(before.pxPerMs, pxPerMs) ? before : { startMs, pxPerMs }
  carrier.placedIn = placedIn
  const transform = `translateX(${(placedIn.startMs - startMs) * placedIn.pxPerMs}px)`
  const { style } = carrier.dom.foreground
  if (style.transform !== transform) style.transform = transform
}

/** Has items placed in the window that is shown. */
export function placeAnew(carrier: Carrier): void {
  carrier.placedIn = undefined
  carrier.dom.foreground.style.transform = ''
}

/** What we call and set of an item of vis-timeline; its types do not name it. */
interface RangeItem {
  readonly data: CarriedData
  readonly options: { readonly template: (data: CarriedData) => HTMLElement }
  readonly conversion: { readonly toScreen: (ms: number) => number }
  readonly parent: Carrier
  dom: { readonly box: HTMLElement } | null
  displayed: boolean
  dirty: boolean
  left: number
  width: number
  height: number
}

/** What of a timeline leads to its types of items, which all timelines share. */
interface Internals {
  readonly itemSet: {
    readonly constructor: {
      readonly types: { readonly range: new (...parts: never[]) => RangeItem; [CARRIED]?: unknown }
    }
  }
}

/**
 * Makes a type of item known to vis-timeline: one node of ours, which it appends, removes, and moves by a transform. An
 * item of its own has a box, a frame and a content, all of them measured when it comes into sight: the page is laid out
 * for that.
 * @param timeline any one, without items. The classes are reached through it: the object by which vis-timeline exports
 *   them names its graphs too, which would then be loaded.
 */
export function registerCarriedItem(timeline: object): void {
  const { types } = (timeline as Internals).itemSet.constructor
  if (types[CARRIED]) return
  class CarriedItem extends types.range {
    redraw(returnQueue?: boolean): (() => void)[] | undefined {
      const draw = () => this.append()
      if (returnQueue) return [draw]
      draw()
      return undefined
    }

    repositionX(): void {
      if (!this.dom || this.dom.box.hidden) return
      const { placedIn } = this.parent
      const { start } = this.data
      const left = placedIn ? (start - placedIn.startMs) * placedIn.pxPerMs : this.conversion.toScreen(start)
      if (this.left === left) return
      this.left = left
      this.dom.box.style.transform = `translateX(${left}px)`
    }

    /** Its node stands in its row already. */
    repositionY(): void {}

    private append(): void {
      if (!this.dom) {
        this.dom = { box: this.options.template(this.data) }
        Object.assign(this.dom.box, { 'vis-item': this })
        ;[this.width, this.height] = [0, 0]
      }
      if (!this.dom.box.parentNode) this.parent.dom.foreground.append(this.dom.box)
      this.displayed = true
      this.dirty = false
    }
  }
  types[CARRIED] = CarriedItem
}

export function toCarried(slot: string, { startMs, endMs }: Omit<VisItem, 'id'>): CarriedData {
  return { id: slot, start: startMs, end: endMs, content: '', type: CARRIED }
}
