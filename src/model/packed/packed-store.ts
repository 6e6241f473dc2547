import type { PublishedEvent } from '../../contract/event-file.ts'
import type { DossierIndex, IndexEvent } from '../../contract/index-file.ts'
import { COLUMN_EVENTS, idFileOf, type Packed } from '../../contract/packs/packed-file.ts'
import type { IdsFile, PackFile } from '../../contract/packs/pack-files.ts'
import { DataError } from '../../data/data-error.ts'
import type { PackedFiles } from '../../data/packed-files.ts'
import type { FacetColumnReading } from '../../selection/facet-column.ts'
import {
  type FacetFilter,
  FACETS,
  filterColumns,
  type FilterColumns,
  type Filtered,
} from '../../selection/facet-filter.ts'
import type { WindowedIndex } from '../../selection/windowed-index.ts'
import type { FacetInFiles } from '../../contract/packs/columns-file.ts'
import { DossierNames } from '../dossier-names.ts'
import type { Sought } from './packed-events.ts'
import { toWindowLimits, type WindowLimits } from '../axis/window-limits.ts'
import { chooseFiles } from './choose-files.ts'
import { FailedParts } from './failed-parts.ts'
import { PackedSearch } from './packed-search.ts'
import { type PackedColumns, unreadColumns } from './read-columns.ts'
import { inSlices } from './columns-reader.ts'
import { ColumnsToCome } from './columns-to-come.ts'
import { emptyColumn, type FacetValues, facetValues, kindColumn, readAlready, readFacet } from './read-facets.ts'

/** What is wanted within this time is asked for together. */
const GATHER_MS = 30
/** Of so many files the events are kept, and those that were at hand at once. */
const MOST_KEPT = 96

/**
 * What is at hand of a packed dossier, for as long as it is open: its columns, or what the timeline shows
 * before they are here; the events that came so far; and how others are asked for. When something came, `onMore` is told, and the dossier is opened anew on all that is there.
 */
export class PackedStore {
  /** Its events stand each at its number; those not at hand are holes. */
  readonly index: DossierIndex
  readonly names: DossierNames
  readonly packed: Packed
  readonly columns: PackedColumns
  /** Not there: the columns were, when the dossier was opened. */
  readonly toCome: ColumnsToCome | undefined
  /** All events, when the columns came. */
  #sorted: WindowedIndex | undefined
  readonly limits: WindowLimits
  readonly facetValues: FacetValues
  readonly search: PackedSearch
  readonly #files: PackedFiles
  readonly #onMore: () => void
  readonly #numbers = new Map<string, number>()
  readonly #former = new Map<string, string>()
  readonly #ids = new Map<number, Promise<IdsFile>>()
  readonly #missing = new Set<string>()
  readonly #kept: { readonly path: string; readonly numbers: readonly number[] }[] = []
  readonly #atOnce: ReadonlySet<number>
  readonly #asked = new Set<string>()
  #wanted = new Set<number>()
  readonly #sought = new Set<string>()
  /** What did not come. */
  readonly failed: FailedParts
  /** Its events as the filters read them; another object when the facets came. */
  filterColumns: FilterColumns<IndexEvent>
  readonly #facetsAsked = new Set<FacetInFiles>()

  /** @param columns `null`: they are brought after what the timeline shows first */
  constructor(
    index: DossierIndex,
    packed: Packed,
    columns: PackedColumns | null,
    files: PackedFiles,
    onMore: () => void,
  ) {
    const events: IndexEvent[] = []
    events.length = index.counts.events
    this.index = { ...index, events }
    this.names = new DossierNames(index)
    this.packed = packed
    this.columns = columns ?? unreadColumns(index)
    this.facetValues = facetValues(index, packed.countries)
    this.#files = files
    this.#onMore = onMore
    this.failed = new FailedParts(onMore)
    this.toCome = columns ? undefined : this.#bringColumns()
    this.search = new PackedSearch(files, this.columns.axis.weight, index, () => this.toCome?.whenRead())
    this.#atOnce = new Set(packed.numbers)
    this.#take({ numbers: packed.numbers, events: index.events })
    const { window, scaleBreak } = index.dossier
    this.limits = toWindowLimits(packed.extent, window, packed.hasClock, scaleBreak)
    const later = (facet: FacetInFiles): FacetColumnReading => ({
      ...readAlready(emptyColumn(this.facetValues[facet], index.counts.events)),
      isHere: () => {
        this.#askFacet(facet)
        return false
      },
    })
    const unread = allOf(index)
    this.filterColumns = {
      things: events,
      idOf: (event: IndexEvent | undefined) => event?.id ?? '',
      disputed: this.columns.axis.disputed,
      ...(this.toCome && { known: (filter) => (isFiltering(filter) && this.#hasColumns() ? undefined : unread) }),
      readings: {
        kind: columns
          ? readAlready(kindColumn(this.facetValues.kind, columns.kinds, index))
          : {
              ...readAlready(emptyColumn(this.facetValues.kind, index.counts.events)),
              isHere: () => this.#hasColumns(),
            },
        country: later('country'),
        actor: later('actor'),
        source: later('source'),
      },
    }
  }

  /** Events that pass, sorted; not there where they are not all. */
  sortedOf(passes: Uint8Array): WindowedIndex | undefined {
    return this.#sorted?.passes === passes ? this.#sorted : undefined
  }

  /** Whether all columns are here. */
  get isRead(): boolean {
    return this.toCome?.isRead !== false
  }

  /** The same, and has them brought where they are not. */
  #hasColumns(): boolean {
    this.toCome?.read()
    return this.isRead
  }

  #bringColumns(): ColumnsToCome {
    return new ColumnsToCome({
      index: this.index,
      packed: this.packed,
      columns: this.columns,
      files: this.#files,
      bringHeads: (path) => this.#ask(path),
      reading: (key, ask) => this.failed.read(key, 'events', ask),
      finish: () => this.#finish(),
      onMore: this.#onMore,
    })
  }

  /** Makes of the columns what needs all of them. Whatever passed before, without a filter, goes on passing: it is the same. */
  async #finish(): Promise<void> {
    const { known, ...columns } = this.filterColumns
    const kind = readAlready(kindColumn(this.facetValues.kind, this.columns.kinds, this.index))
    const read = () => ({ ...columns, readings: { ...this.filterColumns.readings, kind } })
    const whole = filterColumns(read(), NO_FILTER)
    const passes = known?.(NO_FILTER)?.passes ?? whole.passes
    // It comes with the timeline.
    const { sortedColumns } = await import('./sorted-columns.ts')
    this.#sorted = await inSlices(sortedColumns(this.columns.axis, this.index.dossier.lanes.length, passes))
    // A facet may have come meanwhile.
    const all = { ...whole, passes }
    this.filterColumns = { ...read(), known: (filter) => (isFiltering(filter) ? undefined : all) }
  }

  /** The number of an event whose id is known; -1 of others. */
  numberOf(id: string): number {
    return this.#numbers.get(id) ?? -1
  }

  /** Has an event brought, with all that is wanted in the same moment. */
  want(eventNo: number): void {
    if (this.index.events[eventNo] !== undefined || eventNo < 0 || eventNo >= this.index.counts.events) return
    if (this.#wanted.size === 0) setTimeout(() => void this.#bring(), GATHER_MS)
    this.#wanted.add(eventNo)
  }

  /** Whether there is an event with an id; what is not known is asked for. */
  seek(id: string): Sought {
    if (this.index.events[this.numberOf(id)]) return 'here'
    const now = this.#former.get(id)
    if (now !== undefined) return { now }
    if (this.#missing.has(id)) return 'missing'
    const known = this.#numbers.get(id)
    if (known === undefined) this.#find(id)
    else this.want(known)
    return 'sought'
  }

  /** One event, whole. @throws DataError */
  async whole(id: string): Promise<PublishedEvent> {
    const { events } = await this.#idsFor(id)
    const place = events[id]
    const found = place && (await this.#files.whole(place[1])).events.find((event) => event.id === id)
    if (!found) throw new DataError({ kind: 'missing', what: 'no-such-id' }, `${this.index.dossier.id}#${id}`)
    return found
  }

  #askFacet(facet: FacetInFiles): void {
    if (this.#facetsAsked.has(facet)) return
    this.#facetsAsked.add(facet)
    const { events } = this.index.counts
    const ask = async () => {
      // After the columns, without which nothing filters.
      await this.toCome?.whenRead()
      const files = Array.from({ length: Math.ceil(events / COLUMN_EVENTS) }, (_, n) => this.#files.facet(facet, n))
      const column = readFacet(facet, await Promise.all(files), this.facetValues[facet], events, this.names)
      const { readings } = this.filterColumns
      this.filterColumns = { ...this.filterColumns, readings: { ...readings, [facet]: readAlready(column) } }
    }
    void this.failed.read(`by-${facet}`, 'filters', ask).then(this.#onMore)
  }

  async #bring(): Promise<void> {
    const wanted = [...this.#wanted].filter((eventNo) => this.index.events[eventNo] === undefined)
    this.#wanted = new Set()
    const paths = chooseFiles(wanted, this.packed, this.columns.axis, (path) => this.#asked.has(path))
    const news = paths.filter((path) => !this.#asked.has(path))
    if (news.length === 0) return
    await Promise.all(news.map((path) => this.failed.read(path, 'events', () => this.#ask(path))))
    this.#onMore()
  }

  async #ask(path: string): Promise<void> {
    this.#asked.add(path)
    const file = await this.#files.pack(path)
    this.#take(file)
    this.#kept.push({ path, numbers: file.numbers })
    if (this.#kept.length > MOST_KEPT) this.#drop()
  }

  #take({ numbers, events }: Pick<PackFile, 'numbers' | 'events'>): void {
    if (!this.isRead) this.toCome?.first.know(numbers, events)
    for (const [place, event] of events.entries()) {
      const eventNo = numbers[place] ?? -1
      this.index.events[eventNo] = event
      this.#numbers.set(event.id, eventNo)
    }
  }

  /** Of what was brought first nothing is kept. */
  #drop(): void {
    const dropped = this.#kept.shift()
    if (!dropped) return
    this.#asked.delete(dropped.path)
    const others = new Set(this.#kept.flatMap(({ numbers }) => numbers))
    for (const eventNo of dropped.numbers) {
      // oxlint-disable-next-line typescript/no-dynamic-delete, typescript/no-array-delete -- what is not at hand is a hole
      if (!others.has(eventNo) && !this.#atOnce.has(eventNo)) delete this.index.events[eventNo]
    }
  }

  #find(id: string): void {
    if (this.#sought.has(id)) return
    this.#sought.add(id)
    const ask = async () => {
      const { events, former } = await this.#idsFor(id)
      const [place, now] = [events[id], former[id]]
      if (place) {
        this.#numbers.set(id, place[0])
        this.want(place[0])
      } else if (now === undefined) this.#missing.add(id)
      else this.#former.set(id, now)
    }
    void this.failed.read(`id ${id}`, 'address', ask).then(() => {
      // An event that was found is on its way.
      if (!this.#numbers.has(id)) this.#onMore()
    })
  }

  #idsFor(id: string): Promise<IdsFile> {
    const n = idFileOf(id, this.packed.idFiles)
    const asked = this.#ids.get(n) ?? this.#files.ids(n)
    this.#ids.set(n, asked)
    asked.catch(() => this.#ids.delete(n))
    return asked
  }
}

const NO_FILTER: FacetFilter = {
  chosen: { kind: [], country: [], actor: [], source: [] },
  onlyDisputed: false,
  found: null,
}

const isFiltering = ({ chosen, onlyDisputed, found, within }: FacetFilter) =>
  onlyDisputed || Boolean(found) || Boolean(within) || FACETS.some((facet) => chosen[facet].length > 0)

/** All events, of which nothing is known but how many they are. */
function allOf({ counts }: DossierIndex): Filtered {
  const passes = new Uint8Array(counts.events).fill(1)
  return { passes, count: counts.events, disputedCount: counts.disputedEvents, countsOf: () => new Map() }
}
