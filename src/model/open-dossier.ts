import type { DossierIndex, IndexEvent } from '../contract/index-file.ts'
import type { PublishedAttribute } from '../contract/frame.ts'
import type { CalendarDay } from '../domain/calendar-day.ts'
import type { AxisColumns } from '../selection/axis-columns.ts'
import { type FacetFilter, filterColumns, type FilterColumns } from '../selection/facet-filter.ts'
import type { DossierNames, EventMark } from './dossier-names.ts'
import { DossierParts } from './excerpt/dossier-parts.ts'
import { isLarge } from './search/is-large.ts'
import type { PackedEvents } from './packed/packed-events.ts'
import type { AskedSearch } from './search/lazy-search.ts'
import type { TimelineItems } from './axis/to-timeline-items.ts'
import type { WindowLimits } from './axis/window-limits.ts'

/**
 * A dossier that is open, whole or in part (as known on a day of the past, or without what the reader took out): what is
 * published of it, the look-ups by id, and what is derived from it once. Days between which nothing became public share
 * what is derived.
 */
export class OpenDossier {
  /** The day of the past of which this is; `null`: today. */
  readonly day: CalendarDay | null
  /** The whole dossier, as it is known today: itself, where it is that. */
  readonly today: OpenDossier
  readonly #parts: DossierParts

  /** @param excerpt where the parts are not those of the whole */
  constructor(
    parts: DossierParts,
    excerpt: { readonly day: CalendarDay | null; readonly today: OpenDossier } | null = null,
  ) {
    this.#parts = parts
    this.day = excerpt?.day ?? null
    this.today = excerpt?.today ?? this
  }

  /** The dossier as its index is published. */
  static fromIndex(index: DossierIndex): OpenDossier {
    return new OpenDossier(new DossierParts(index))
  }

  get index(): DossierIndex {
    return this.#parts.index
  }

  get id(): string {
    return this.index.dossier.id
  }

  get title(): string {
    return this.index.dossier.title
  }

  get lanes(): DossierIndex['dossier']['lanes'] {
    return this.index.dossier.lanes
  }

  get attributes(): readonly PublishedAttribute[] {
    return this.index.dossier.attributes
  }

  get counts(): DossierIndex['counts'] {
    return this.index.counts
  }

  /**
   * In time order, those without a date last. Their places are the numbers of the columns. Of a packed dossier those that are not
   * at hand are holes.
   */
  get events(): readonly IndexEvent[] {
    return this.index.events
  }

  /** It is known where its events are: not so of a packed dossier that was published before that was. */
  get hasPlaces(): boolean {
    return !this.packed || this.packed.placeAttributes !== undefined
  }

  /** It has something to show on a map. */
  get hasMap(): boolean {
    return this.hasPlaces && this.index.places.some(({ lat }) => lat !== null)
  }

  get isLarge(): boolean {
    return isLarge(this.events.length)
  }

  event(id: string): IndexEvent | undefined {
    return this.events[this.eventNoOf(id)]
  }

  /** Its events, where it is packed and not all of them are at hand. */
  get packed(): PackedEvents | undefined {
    return this.#parts.packed
  }

  /** The number of an event in the columns; -1: there is no such event. */
  eventNoOf(id: string): number {
    return this.#parts.eventNoOf(id)
  }

  /** Kinds, lanes, attributes, actors, places and sources by their ids. */
  get names(): DossierNames {
    return this.#parts.names
  }

  markOf(kind: string): EventMark {
    return this.names.mark(kind)
  }

  /** Where its events stand on the axis. */
  get axisColumns(): AxisColumns {
    return this.#parts.axisColumns
  }

  get items(): TimelineItems {
    return this.#parts.items
  }

  get limits(): WindowLimits {
    return this.#parts.limits
  }

  /** Its events as the filters read them. */
  get columns(): FilterColumns<IndexEvent> {
    return this.#parts.columns
  }

  get search(): AskedSearch {
    return this.#parts.search
  }

  /** How many events a filter with a text would leave; `null` while the texts are not read that it is searched in. */
  countIn({ chosen, onlyDisputed, text }: Omit<FacetFilter, 'found'> & { readonly text: string }): number | null {
    const typed = text.trim()
    const found = typed === '' ? null : this.search.ready?.find(typed)
    return found === undefined ? null : filterColumns(this.columns, { chosen, onlyDisputed, found }).count
  }
}
