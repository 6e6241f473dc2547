import { type CarriedData, toCarried, type VisItem } from './carried-item.ts'

/** So long after the last change or movement what is gone is given up; or when it is more than this. */
const REST_MS = 300
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
 * The items that vis-timeline holds. What is gone often comes back soon: it is hidden, keeps what is drawn in it, and
 * is given up when all is at rest.
 */
export class HeldItems {
  private readonly input: HeldItemsInput
  private readonly held = new Map<string, VisItem>()
  private readonly gone = new Set<string>()
  private tidying: ReturnType<typeof setTimeout> | undefined

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
    this.tidyWhenAtRest()
    const coming = next.filter(({ id }) => !held.has(id))
    for (const item of next) {
      const before = held.get(item.id)
      if (before && (before.startMs !== item.startMs || before.endMs !== item.endMs)) stretch(item)
      held.set(item.id, item)
    }
    if (coming.length > 0) data.add(coming.map(toCarried))
  }

  /** The window moves or the items change: what is gone is kept a little longer. */
  tidyWhenAtRest(): void {
    clearTimeout(this.tidying)
    if (this.gone.size > MOST_GONE) this.tidy()
    else this.tidying = setTimeout(() => this.tidy(), REST_MS)
  }

  stop(): void {
    clearTimeout(this.tidying)
  }

  private tidy(): void {
    this.input.data.remove([...this.gone])
    for (const id of this.gone) {
      this.held.delete(id)
      this.input.onDrop(id)
    }
    this.gone.clear()
  }
}
