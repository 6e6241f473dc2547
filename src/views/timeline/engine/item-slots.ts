/** What vis-timeline is told of an item: when it begins and ends on the screen, its label included. */
export interface VisItem {
  readonly id: string
  readonly startMs: number
  readonly endMs: number
}

/** An item of vis-timeline, which holds one of ours. */
export interface Slot {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly content: ''
  readonly type: 'range'
  readonly limitSize: false
}

/** What vis-timeline keeps its items in. */
export interface SlotData {
  readonly add: (slots: Slot[]) => unknown
  readonly update: (slots: Slot[]) => unknown
  readonly remove: (ids: string[]) => unknown
}

/** Out of sight of any window. */
const FAR_MS = 8.64e15

/** So many slots are kept ready at rest: a change of the filters rarely brings more items. */
const SPARE = 80

/**
 * The items of vis-timeline, as slots that hold ours. vis-timeline measures by itself, and lays out the page for, each
 * slot that is added or changed while it is in sight. So slots wait out of sight, where they are measured together when
 * they are moved to where they belong; and one that is in its place is stretched without being measured.
 */
export class ItemSlots {
  private readonly slotOf = new Map<string, string>()
  private readonly itemOf = new Map<string, VisItem>()
  private readonly spare: string[] = []
  private made = 0
  private readonly data: SlotData
  private readonly stretch: (slot: string, startMs: number, endMs: number) => void

  constructor(data: SlotData, stretch: (slot: string, startMs: number, endMs: number) => void) {
    this.data = data
    this.stretch = stretch
  }

  /** The items that have a slot. */
  taken(): string[] {
    return [...this.slotOf.keys()]
  }

  itemAt(slot: string | null): string | null {
    return slot === null ? null : (this.itemOf.get(slot)?.id ?? null)
  }

  /** Puts items where they belong; those that have no slot yet are given one. */
  put(items: readonly VisItem[]): void {
    const coming: VisItem[] = []
    for (const item of items) {
      const slot = this.slotOf.get(item.id)
      const before = slot === undefined ? undefined : this.itemOf.get(slot)
      if (slot === undefined || !before) coming.push(item)
      else if (before.startMs !== item.startMs || before.endMs !== item.endMs) {
        this.itemOf.set(slot, item)
        this.stretch(slot, item.startMs, item.endMs)
      }
    }
    if (coming.length === 0) return
    this.makeSpares(coming.length)
    this.data.update(
      coming.map((item) => {
        const slot = this.spare.pop() ?? ''
        this.slotOf.set(item.id, slot)
        this.itemOf.set(slot, item)
        return toSlot(slot, item.startMs, item.endMs)
      }),
    )
  }

  giveUp(items: readonly string[]): void {
    const slots = items.flatMap((id) => this.slotOf.get(id) ?? [])
    for (const id of items) this.slotOf.delete(id)
    for (const slot of slots) this.itemOf.delete(slot)
    // One that has been seen would be measured by itself if it were moved away: there are fresh ones instead.
    if (slots.length > 0) this.data.remove(slots)
  }

  keepSpares(): void {
    this.makeSpares(SPARE)
  }

  private makeSpares(count: number): void {
    const fresh: string[] = []
    while (this.spare.length + fresh.length < count) fresh.push(`slot-${this.made++}`)
    if (fresh.length === 0) return
    this.data.add(fresh.map((id) => toSlot(id, FAR_MS, FAR_MS)))
    this.spare.push(...fresh)
  }
}

function toSlot(id: string, startMs: number, endMs: number): Slot {
  return { id, start: startMs, end: endMs, content: '', type: 'range', limitSize: false }
}
