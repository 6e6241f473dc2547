import { type CarriedData, toCarried, type VisItem } from './carried-item.ts'

/** Of what is gone so many items are kept, those that went last. */
const MOST_GONE = 300

interface HeldItemsInput {
  /** The data that vis-timeline shows. */
  readonly data: { readonly add: (items: CarriedData[]) => unknown; readonly remove: (ids: string[]) => unknown }
  /** Gives an item that vis-timeline has another interval. */
  readonly stretch: (item: VisItem) => void
  readonly nodeOf: (id: string) => HTMLElement
  /** An item is given up for good. */
  readonly onDrop: (id: string) => void
}

/**
 * The items that vis-timeline holds. What is gone often comes back, as the window pans back or a filter is taken away:
 * it is hidden, and keeps what is drawn in it.
 */
export class HeldItems {
  private readonly input: HeldItemsInput
  private readonly held = new Map<string, VisItem>()
  /** The earliest gone first. */
  private readonly gone = new Set<string>()

  constructor(input: HeldItemsInput) {
    this.input = input
  }

  set(next: readonly VisItem[]): void {
    const { data, stretch, nodeOf } = this.input
    const { held, gone } = this
    const wanted = new Set(next.map(({ id }) => id))
    for (const id of held.keys()) {
      if (wanted.has(id) === gone.has(id)) nodeOf(id).hidden = !wanted.has(id)
      if (wanted.has(id)) gone.delete(id)
      else gone.add(id)
    }
    if (gone.size > MOST_GONE) this.giveUp([...gone].slice(0, gone.size - MOST_GONE))
    const coming = next.filter(({ id }) => !held.has(id))
    for (const item of next) {
      const before = held.get(item.id)
      if (before && (before.startMs !== item.startMs || before.endMs !== item.endMs)) stretch(item)
      held.set(item.id, item)
    }
    if (coming.length > 0) data.add(coming.map(toCarried))
  }

  private giveUp(ids: string[]): void {
    this.input.data.remove(ids)
    for (const id of ids) {
      this.held.delete(id)
      this.gone.delete(id)
      this.input.onDrop(id)
    }
  }
}
