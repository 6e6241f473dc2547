import { DataError } from '../../data/data-error.ts'
import type { WindowedIndex } from '../../selection/windowed-index.ts'
import type { AxisColumns } from '../../selection/axis-columns.ts'
import { type TimelineItems, toTimelineItems } from '../axis/to-timeline-items.ts'
import { DossierParts } from '../excerpt/dossier-parts.ts'
import type { DossierNames } from '../dossier-names.ts'
import type { WindowLimits } from '../axis/window-limits.ts'
import type { PackedPlaces } from './filters/packed-places.ts'
import type { PackedEvents } from './packed-events.ts'
import type { AskedSearch } from '../search/lazy-search.ts'
import type { PackedStore } from './packed-store.ts'

/** What is derived of a packed dossier, from all that is at hand of it at one time. */
export class PackedParts extends DossierParts {
  override readonly packed: PackedEvents
  readonly #store: PackedStore
  readonly #axisColumns: AxisColumns
  readonly #items: TimelineItems
  #first: WindowedIndex | undefined
  override readonly search: AskedSearch

  constructor(store: PackedStore, places: PackedPlaces) {
    super(store.index)
    this.#store = store
    const { columns, toCome, isRead } = store
    // Another object each time: what stands where is another.
    this.#axisColumns = isRead ? columns.axis : { ...columns.axis }
    const { disputes, strengths } = columns
    this.packed = {
      seek: (id) => store.seek(id),
      whole: (id) => store.whole(id),
      failed: store.failed.list,
      askAgain: store.failed.askAgain,
      want: (eventNo) => store.want(eventNo),
      placeAttributes: store.packed.placeAttributes,
      placed: () => places.column,
      refuse: (url) => {
        throw new DataError({ kind: 'too-large' }, url)
      },
      isReading: !isRead,
      read: () => toCome?.read(),
      dated: store.packed.dated,
      counted: isRead ? undefined : toCome?.first,
      windowed: (passes, make) => (isRead ? store.sortedOf(passes) : (this.#first ??= make())),
      disputes,
      strengths,
    }
    this.search = store.search
    const ofThose = toTimelineItems(store.index, store.names)
    this.#items = {
      itemAt: (eventNo) => {
        if (store.index.events[eventNo] !== undefined) return ofThose.itemAt(eventNo)
        store.want(eventNo)
        return null
      },
    }
  }

  override get names(): DossierNames {
    return this.#store.names
  }

  override get axisColumns(): AxisColumns {
    return this.#axisColumns
  }

  override get limits(): WindowLimits {
    return this.#store.limits
  }

  override get items(): TimelineItems {
    return this.#items
  }

  override get columns() {
    return this.#store.filterColumns
  }

  override eventNoOf(id: string): number {
    return this.#store.numberOf(id)
  }
}
