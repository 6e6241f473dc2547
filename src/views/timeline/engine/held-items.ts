import { type CarriedData, toCarried, type VisItem } from './carried-item.ts'

/** Of what is gone so many items keep their slots, and what is drawn in them. */
const MOST_GONE = 120
/** An instant that no window shows, UTC milliseconds. */
const NEVER_MS = -8e15

/** An item of vis-timeline and its node; it carries one event, and another when that has been gone for long. */
interface Slot {
  readonly id: string
  readonly node: HTMLElement
}

interface HeldItemsInput {
  readonly addToVis: (items: CarriedData[]) => void
  /** Gives an item that vis-timeline has another interval. */
  readonly stretch: (slot: string, item: VisItem) => void
  readonly createNode: () => HTMLElement
  /** An event has lost its node to another. */
  readonly onDrop: (event: string) => void
}

/**
 * The items that vis-timeline holds. It draws everything anew when one is added or removed. So some are added before they
 * are needed, and none is ever removed: what is gone is hidden with what is drawn in it, since it often comes back, as the
 * window pans back or a filter is taken away; and what comes takes a slot that is free, or that of what has been gone
 * longest.
 */
export class HeldItems {
  private readonly input: HeldItemsInput
  private readonly slots = new Map<string, Slot>()
  private readonly nodeOfSlot = new Map<string, HTMLElement>()
  /** Events that keep a slot, the earliest gone first. */
  private readonly gone = new Set<string>()
  private readonly free: Slot[] = []
  private shown = new Map<string, VisItem>()

  constructor(input: HeldItemsInput) {
    this.input = input
  }

  /** What vis-timeline shows of a slot. */
  nodeOfVis(slot: string): HTMLElement {
    return this.nodeOfSlot.get(slot) ?? fail(`there is no slot ${slot}`)
  }

  /** The node of an event that is shown. */
  nodeOf(event: string): HTMLElement {
    return this.slots.get(event)?.node ?? fail(`${event} is not shown`)
  }

  /** Sees to it that there are so many slots in all. */
  reserve(count: number): void {
    const added: CarriedData[] = []
    while (this.nodeOfSlot.size < count) {
      const slot = this.addSlot()
      this.free.push(slot)
      added.push(toCarried(slot.id, { startMs: NEVER_MS, endMs: NEVER_MS }))
    }
    if (added.length > 0) this.input.addToVis(added)
  }

  set(next: readonly VisItem[]): void {
    const { slots, gone, input } = this
    const wanted = new Map(next.map((item) => [item.id, item]))
    for (const event of this.shown.keys()) if (!wanted.has(event)) this.hide(event)
    const added: CarriedData[] = []
    for (const item of next) {
      const before = this.shown.get(item.id)
      let slot = slots.get(item.id) ?? this.free.pop()
      if (!slot && gone.size <= MOST_GONE) {
        slot = this.addSlot()
        added.push(toCarried(slot.id, item))
      } else {
        slot ??= this.takeLongestGone()
        if (before?.startMs !== item.startMs || before.endMs !== item.endMs) input.stretch(slot.id, item)
      }
      slots.set(item.id, slot)
      gone.delete(item.id)
      slot.node.dataset.event = item.id
      slot.node.hidden = false
    }
    this.shown = wanted
    if (added.length > 0) input.addToVis(added)
  }

  private hide(event: string): void {
    this.nodeOf(event).hidden = true
    this.gone.add(event)
  }

  private addSlot(): Slot {
    const slot = { id: String(this.nodeOfSlot.size), node: this.input.createNode() }
    this.nodeOfSlot.set(slot.id, slot.node)
    return slot
  }

  private takeLongestGone(): Slot {
    const [event] = this.gone
    const slot = event === undefined ? undefined : this.slots.get(event)
    if (event === undefined || !slot) throw new Error('nothing is gone')
    this.gone.delete(event)
    this.slots.delete(event)
    this.input.onDrop(event)
    return slot
  }
}

function fail(why: string): never {
  throw new Error(why)
}
