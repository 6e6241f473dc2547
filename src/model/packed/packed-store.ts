import type { PublishedEvent } from '../../contract/event-file.ts'
import type { DossierIndex, IndexEvent } from '../../contract/index-file.ts'
import { idFileOf, type Packed } from '../../contract/packs/packed-file.ts'
import type { IdsFile, PackFile, WholePackFile } from '../../contract/packs/pack-files.ts'
import { DataError } from '../../data/data-error.ts'
import type { PackedFiles } from '../../data/packed-files.ts'
import type { FilterColumns } from '../../selection/facet-filter.ts'
import type { WindowedIndex } from '../../selection/windowed-index.ts'
import { DossierNames } from '../dossier-names.ts'
import type { Sought } from './packed-events.ts'
import { toWindowLimits, type WindowLimits } from '../axis/window-limits.ts'
import { chooseFiles, packOf } from './coming/choose-files.ts'
import type { ShownAnew } from './coming/timeline-motion.ts'
import { FailedParts } from './failed-parts.ts'
import { PackedFilters } from './filters/packed-filters.ts'
import { PackedNames } from './packed-names.ts'
import { PackedSearch } from './packed-search.ts'
import { type PackedColumns, unreadColumns } from './read-columns.ts'
import { inSlices } from './columns-reader.ts'
import { ColumnsToCome } from './columns-to-come.ts'

/** What is wanted within this time is asked for together. */
const GATHER_MS = 30
/** While more is wanted all the time, as a timeline pans, it is asked for no more often: much of it is out of sight soon. */
const ASKED_EVERY_MS = 150
/** What else is wanted waits no longer for what an address names. */
const MOST_LEAD_MS = 1000
/** Of so many files the events are kept, and those that were at hand at once. */
const MOST_KEPT = 192
/** Of files with a hundred whole events each. */
const WHOLES_KEPT = 2

/**
 * What is at hand of a packed dossier, for as long as it is open: its columns, or what the timeline shows
 * before they are here; the events that came so far; and how others are asked for. When something came, `onMore` is told, and the dossier is opened anew on all that is there.
 */
export class PackedStore {
  /** Its events stand each at its number; those not at hand are holes. Another object when the names of all sources came. */
  index: DossierIndex
  names: DossierNames
  readonly packed: Packed
  readonly columns: PackedColumns
  /** Not there: the columns were, when the dossier was opened. */
  readonly toCome: ColumnsToCome | undefined
  /** All events, when the columns came. */
  #sorted: WindowedIndex | undefined
  readonly limits: WindowLimits
  readonly search: PackedSearch
  readonly #files: PackedFiles
  readonly #mayAsk: () => boolean
  readonly #onMore: () => void
  readonly #numbers = new Map<string, number>()
  readonly #former = new Map<string, string>()
  readonly #ids = new Map<number, Promise<IdsFile>>()
  readonly #wholes = new Map<number, Promise<WholePackFile>>()
  /** What an address names is on its way: what else is wanted comes after it. */
  #leading: Promise<unknown> = Promise.resolve()
  /** How often it came. */
  #found = 0
  readonly #missing = new Set<string>()
  readonly #kept: { readonly path: string; readonly numbers: readonly number[] }[] = []
  readonly #atOnce: ReadonlySet<number>
  readonly #asked = new Set<string>()
  #wanted = new Set<number>()
  /** When something was asked for last. */
  #broughtMs = -Infinity
  readonly #sought = new Set<string>()
  /** What did not come. */
  readonly failed: FailedParts
  readonly #filters: PackedFilters
  readonly #namesOfSome: PackedNames
  #namesAsked: Promise<DossierNames> | undefined

  /** @param columns `null`: they are brought after what the timeline shows first */
  constructor(
    index: DossierIndex,
    packed: Packed,
    columns: PackedColumns | null,
    files: PackedFiles,
    { onMore, mayAsk }: ShownAnew,
  ) {
    const events: IndexEvent[] = []
    events.length = index.counts.events
    this.index = { ...index, events }
    this.names = this.#namesOfSome = new PackedNames(index, this.#wantSources)
    this.packed = packed
    this.columns = columns ?? unreadColumns(index)
    this.#files = files
    this.#mayAsk = mayAsk
    this.#onMore = onMore
    this.failed = new FailedParts(onMore)
    this.toCome = columns ? undefined : this.#bringColumns()
    this.search = new PackedSearch(files, this.columns.axis.weight, index, () => this.toCome?.whenRead())
    this.#atOnce = new Set(packed.numbers)
    this.#take({ numbers: packed.numbers, events: index.events, sources: [] })
    this.limits = toWindowLimits(packed.extent, index.dossier.window, packed.hasClock, index.dossier.scaleBreak)
    this.#filters = new PackedFilters(this.index, {
      packed,
      columns: this.columns,
      files,
      failed: this.failed,
      hasColumns: () => this.toCome?.read() ?? true,
      whenRead: () => this.toCome?.whenRead(),
      readNames: () => this.#readNames(),
      onMore,
    })
    if (columns) this.#filters.takeKinds()
  }

  /** Events that pass, sorted; not there where they are not all. */
  sortedOf(passes: Uint8Array): WindowedIndex | undefined {
    return this.#sorted?.passes === passes ? this.#sorted : undefined
  }

  /** Whether all columns are here. */
  get isRead(): boolean {
    return this.toCome?.isRead !== false
  }

  #bringColumns(): ColumnsToCome {
    return new ColumnsToCome({
      index: this.index,
      packed: this.packed,
      columns: this.columns,
      files: this.#files,
      bringHeads: (path) => this.#ask(path),
      mayAsk: this.#mayAsk,
      whenLed: () => this.#leading,
      reading: (key, ask) => this.failed.read(key, 'events', ask),
      finish: () => this.#finish(),
      onMore: this.#onMore,
    })
  }

  /** Its events as the filters read them; another object when more filters. */
  get filterColumns(): FilterColumns<IndexEvent> {
    return this.#filters.columns
  }

  /** Makes of the columns what needs all of them. Whatever passed before, without a filter, goes on passing: it is the same. */
  async #finish(): Promise<void> {
    this.#filters.takeKinds()
    // It comes with the timeline.
    const { sortedColumns } = await import('./sorted-columns.ts')
    const { lanes } = this.index.dossier
    this.#sorted = await inSlices(sortedColumns(this.columns.axis, lanes.length, this.#filters.passes))
    this.#wantSources()
  }

  /** The number of an event whose id is known; -1 of others. */
  numberOf(id: string): number {
    return this.#numbers.get(id) ?? -1
  }

  /** Has an event brought, with all that is wanted in the same moment. */
  want(eventNo: number): void {
    const isNone = eventNo < 0 || eventNo >= this.index.counts.events
    if (isNone || this.index.events[eventNo] !== undefined || !this.#mayAsk()) return
    if (this.#wanted.size === 0)
      setTimeout(() => void this.#bring(), Math.max(GATHER_MS, this.#broughtMs + ASKED_EVERY_MS - performance.now()))
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
    const place = Object.hasOwn(events, id) ? events[id] : undefined
    const found = place && (await this.#wholesOf(place[1])).events.find((event) => event.id === id)
    if (!found) throw new DataError({ kind: 'missing', what: 'no-such-id' }, `${this.index.dossier.id}#${id}`)
    return found
  }

  /** A file of whole events. Of those that were asked for last it is kept: an event is asked for ahead, and with those about it. */
  #wholesOf(n: number): Promise<WholePackFile> {
    const asked = this.#wholes.get(n) ?? this.#files.whole(n)
    this.#wholes.delete(n)
    this.#wholes.set(n, asked)
    asked.catch(() => this.#wholes.delete(n))
    const [longestAgo] = this.#wholes.keys()
    if (this.#wholes.size > WHOLES_KEPT && longestAgo !== undefined) this.#wholes.delete(longestAgo)
    return asked
  }

  /** Has the names of all sources brought. */
  readonly #wantSources = (): void => {
    const ask = async () => void (await this.#readNames())
    if (!this.#namesAsked) void this.failed.read('source-names', 'events', ask).then(this.#onMore)
  }

  #readNames(): Promise<DossierNames> {
    const read = async () => {
      const { sources } = await this.#files.sourceNames()
      this.index = { ...this.index, sources }
      this.#filters.takeNames(this.index)
      return (this.names = new DossierNames(this.index))
    }
    this.#namesAsked ??= read().catch((error: unknown) => {
      this.#namesAsked = undefined
      throw error
    })
    return this.#namesAsked
  }

  async #bring(): Promise<void> {
    const found = this.#found
    await this.#leading
    // What is shown is drawn anew then, maybe in another window, and wants anew what it lacks.
    if (found !== this.#found) this.#wanted = new Set()
    this.#broughtMs = performance.now()
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

  #take({ numbers, events, sources }: Pick<PackFile, 'numbers' | 'events' | 'sources'>): void {
    this.#namesOfSome.add(sources)
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
      // An id may be a name that every object has.
      const place = Object.hasOwn(events, id) ? events[id] : undefined
      const now = Object.hasOwn(former, id) ? former[id] : undefined
      if (place) {
        this.#numbers.set(id, place[0])
        // Whoever wants all of it is told when it does not come.
        const whole = this.#wholesOf(place[1]).catch(() => {})
        await Promise.all([this.#bringOne(place[0]), whole])
      } else if (now === undefined) this.#missing.add(id)
      else this.#former.set(id, now)
    }
    const told = this.failed.read(`id ${id}`, 'address', ask).then(() => {
      this.#found++
      this.#onMore()
    })
    this.#leading = Promise.race([told, new Promise((resolve) => setTimeout(resolve, MOST_LEAD_MS))])
  }

  /** Brings an event with those of its pack. */
  async #bringOne(eventNo: number): Promise<void> {
    const path = packOf(eventNo)
    if (this.index.events[eventNo] !== undefined || this.#asked.has(path)) return
    await this.failed.read(path, 'events', () => this.#ask(path))
  }

  #idsFor(id: string): Promise<IdsFile> {
    const n = idFileOf(id, this.packed.idFiles)
    const asked = this.#ids.get(n) ?? this.#files.ids(n)
    this.#ids.set(n, asked)
    asked.catch(() => this.#ids.delete(n))
    return asked
  }
}
