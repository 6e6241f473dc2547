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

/** What we call and set of an item of vis-timeline; its types do not name it. */
interface RangeItem {
  readonly data: CarriedData
  readonly options: { readonly template: (data: CarriedData) => HTMLElement }
  readonly conversion: { readonly toScreen: (ms: number) => number }
  readonly parent: { readonly dom: { readonly foreground: HTMLElement } }
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
      const left = this.conversion.toScreen(this.data.start)
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
