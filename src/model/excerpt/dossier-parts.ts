import type { DossierIndex, IndexEvent } from '../../contract/index-file.ts'
import type { AxisColumns } from '../../selection/axis-columns.ts'
import { type FilterColumns, startFilterColumns } from '../../selection/facet-filter.ts'
import { DossierNames } from '../dossier-names.ts'
import { eventFacets } from '../filters/event-facets.ts'
import { type AskedSearch, LazySearch } from '../search/lazy-search.ts'
import type { PackedEvents } from '../packed/packed-events.ts'
import { toAxisColumns } from '../axis/to-axis-columns.ts'
import { toSearchable } from '../search/to-searchable.ts'
import { type TimelineItems, toTimelineItems } from '../axis/to-timeline-items.ts'
import { toWindowLimits, type WindowLimits } from '../axis/window-limits.ts'

/** What is derived from a published index: each part once, when it is first asked for. */
export class DossierParts {
  /** Of a packed dossier: its events, of which not all are at hand. */
  declare readonly packed?: PackedEvents
  readonly index: DossierIndex
  readonly search: AskedSearch
  #names: DossierNames | null = null
  #timeline: { readonly axisColumns: AxisColumns; readonly limits: WindowLimits } | null = null
  #items: TimelineItems | null = null
  #columns: FilterColumns<IndexEvent> | null = null
  readonly #eventNos = new Map<string, number>()

  constructor(index: DossierIndex) {
    this.index = index
    this.search = new LazySearch(() => index.events.flatMap(toSearchable(this)))
  }

  get names(): DossierNames {
    this.#names ??= new DossierNames(this.index)
    return this.#names
  }

  get axisColumns(): AxisColumns {
    return this.#prepared().axisColumns
  }

  get limits(): WindowLimits {
    return this.#prepared().limits
  }

  get items(): TimelineItems {
    this.#items ??= toTimelineItems(this.index, this.names)
    return this.#items
  }

  get columns(): FilterColumns<IndexEvent> {
    this.#columns ??= startFilterColumns(this.index.events, eventFacets(this.names))
    return this.#columns
  }

  /** Few events are ever asked for: each is looked for once, and a map of all is not made. */
  eventNoOf(id: string): number {
    const known = this.#eventNos.get(id)
    if (known !== undefined) return known
    const eventNo = this.index.events.findIndex((event) => event.id === id)
    this.#eventNos.set(id, eventNo)
    return eventNo
  }

  #prepared() {
    if (this.#timeline) return this.#timeline
    const { columns, extent, hasClock } = toAxisColumns(this.index)
    const { window, scaleBreak } = this.index.dossier
    this.#timeline = { axisColumns: columns, limits: toWindowLimits(extent, window, hasClock, scaleBreak) }
    return this.#timeline
  }
}
