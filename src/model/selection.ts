import type { IndexEvent } from '../contract/index-file.ts'
import {
  type Facet,
  type FacetCounts,
  type FacetFilter,
  filterColumns,
  type Filtered,
} from '../selection/facet-filter.ts'
import { selectEvents, type WindowedIndex } from '../selection/windowed-index.ts'
import { axisOf } from './axis/axis-of.ts'
import { NO_LANE } from '../selection/axis-columns.ts'
import type { KnownExtent } from './axis/to-axis-columns.ts'
import type { OpenDossier } from './open-dossier.ts'

const windowedOf = new WeakMap<Uint8Array, WindowedIndex>()
const leftOutOf = new WeakMap<Uint8Array, WindowedIndex>()

/** Some events of a dossier, and what every other choice of a filter would leave of them. */
export class Selection implements FacetCounts {
  readonly of: OpenDossier
  /** 1 for each event of the dossier that is selected, by its number. */
  readonly passes: Uint8Array
  readonly count: number
  readonly disputedCount: number
  readonly countsOf: (facet: Facet) => ReadonlyMap<string, number>
  #events: readonly IndexEvent[] | null = null
  #withEvent: { readonly id: string; readonly made: Selection } | null = null

  constructor(of: OpenDossier, { passes, count, disputedCount, countsOf }: Filtered) {
    this.of = of
    this.passes = passes
    this.count = count
    this.disputedCount = disputedCount
    this.countsOf = countsOf
  }

  /** The events of a dossier that pass a filter. */
  static matching(dossier: OpenDossier, filter: FacetFilter): Selection {
    return new Selection(dossier, filterColumns(dossier.columns, filter))
  }

  /** In the order of the dossier, those at hand; gathered when they are asked for. */
  get events(): readonly IndexEvent[] {
    const { of, passes, count } = this
    // A filter leaves holes out.
    this.#events ??=
      count === of.events.length && !of.packed ? of.events : of.events.filter((_, eventNo) => passes[eventNo] === 1)
    return this.#events
  }

  has(eventNo: number): boolean {
    return this.passes[eventNo] === 1
  }

  hasId(event: string): boolean {
    return this.has(this.of.eventNoOf(event))
  }

  /** The selected events, ready to be asked for any window. */
  get windowed(): WindowedIndex {
    const make = () => selectEvents(axisOf(this.of), this.passes)
    const made = this.of.packed?.windowed(this.passes, make) ?? windowedOf.get(this.passes) ?? make()
    windowedOf.set(this.passes, made)
    return made
  }

  /** The events of the dossier that are not selected; `null`: there are none. */
  get leftOut(): WindowedIndex | null {
    if (this.count === this.passes.length) return null
    const made =
      leftOutOf.get(this.passes) ??
      selectEvents(
        axisOf(this.of),
        this.passes.map((passing) => 1 - passing),
      )
    leftOutOf.set(this.passes, made)
    return made
  }

  /** From the first to the last instant that is drawn of any of them, UTC milliseconds; `null`: none stands on the axis. */
  get extent(): KnownExtent | null {
    const { lane, markMs, fromMs, toMs } = this.of.axisColumns
    let [minMs, maxMs] = [Infinity, -Infinity]
    for (let eventNo = 0; eventNo < lane.length; eventNo++) {
      if (this.passes[eventNo] !== 1 || lane[eventNo] === NO_LANE) continue
      const [from = NaN, mark = NaN, to = NaN] = [fromMs[eventNo], markMs[eventNo], toMs[eventNo]]
      minMs = Math.min(minMs, Number.isFinite(from) ? from : mark)
      maxMs = Math.max(maxMs, Number.isFinite(to) ? to : mark)
    }
    return minMs > maxMs ? null : { minMs, maxMs }
  }

  /** How many of them have a disputed date, and how many have none. */
  countDates(): { readonly disputed: number; readonly undated: number } {
    const { lane, dateDisputed } = this.of.axisColumns
    let [disputed, undated] = [0, 0]
    for (let eventNo = 0; eventNo < lane.length; eventNo++) {
      if (this.passes[eventNo] !== 1) continue
      if (lane[eventNo] === NO_LANE) undated++
      else disputed += dateDisputed[eventNo] ?? 0
    }
    return { disputed, undated }
  }

  /** The same with one event more, the same object as long as it is the same event; itself, where it has that event or the dossier has not. */
  withEvent(id: string | null): Selection {
    const eventNo = id === null ? -1 : this.of.eventNoOf(id)
    if (id === null || eventNo < 0 || this.has(eventNo)) return this
    if (this.#withEvent?.id === id) return this.#withEvent.made
    const passes = this.passes.slice()
    passes[eventNo] = 1
    const made = this.#with(passes, this.count + 1)
    this.#withEvent = { id, made }
    return made
  }

  /** The selected events that another state of the dossier does not have. */
  missingFrom(other: OpenDossier): Selection {
    const known = new Set(other.events.map(({ id }) => id))
    const passes = new Uint8Array(this.passes.length)
    let count = 0
    // Holes are skipped: every state of a packed dossier has all of its events.
    this.of.events.forEach(({ id }, eventNo) => {
      if (!this.has(eventNo) || known.has(id)) return
      passes[eventNo] = 1
      count++
    })
    return this.#with(passes, count)
  }

  /** The selected event with this id; else the next in order, or the last, of those at hand. */
  nearTo(id: string): IndexEvent | undefined {
    const { of, passes } = this
    const from = of.eventNoOf(id)
    const isOne = (passing: number, eventNo: number) => passing === 1 && of.events[eventNo] !== undefined
    const next = passes.findIndex((passing, eventNo) => eventNo >= from && isOne(passing, eventNo))
    return of.events[next < 0 ? passes.findLastIndex(isOne) : next]
  }

  /** Other events, while the counts stay those of the filter. */
  #with(passes: Uint8Array, count: number): Selection {
    return new Selection(this.of, { passes, count, disputedCount: this.disputedCount, countsOf: this.countsOf })
  }
}
