/** The facets by which events are filtered. Within one, choices add up; between them, they narrow. */
export const FACETS = ['kind', 'country', 'actor', 'source'] as const
export type Facet = (typeof FACETS)[number]

/** What the filters look at. */
export interface FilterableEvent {
  readonly id: string
  readonly kind: string
  readonly countries: readonly string[]
  readonly actors: readonly string[]
  readonly sources: readonly string[]
  /** Attributes on which its sources disagree. */
  readonly disputes: readonly string[]
}

export interface EventFilter {
  /** Chosen ids of each facet; an empty list lets everything through. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>
  readonly onlyDisputed: boolean
  /** Ids that the text search found; `null` where no text is searched. */
  readonly found: ReadonlySet<string> | null
}

/** The values of one facet, numbered: those of event `at` are `values[starts[at]]` to before `values[starts[at + 1]]`. */
interface FacetColumn {
  readonly ids: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

/** Events as the filter reads them: column by column, so that a hundred thousand are filtered within a frame. */
export interface FilterColumns<E extends FilterableEvent> {
  readonly events: readonly E[]
  readonly facets: Readonly<Record<Facet, FacetColumn>>
  /** 1 for an event on which its sources disagree. */
  readonly disputed: Uint8Array
}

export interface FilteredEvents<E extends FilterableEvent> {
  /** The events that pass, in the order given. */
  readonly events: readonly E[]
  /** 1 for each of all events that passes, in the order given. */
  readonly passes: Uint8Array
  /** How many events each choice would leave: those that pass all other facets and have it. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>
  /** How many of the events that pass all the rest are disputed. */
  readonly disputedCount: number
}

/** Reads events into columns: once for each dossier, in time that grows with their values. */
export function buildFilterColumns<E extends FilterableEvent>(events: readonly E[]): FilterColumns<E> {
  const disputed = Uint8Array.from(events, (event) => (event.disputes.length > 0 ? 1 : 0))
  return { events, facets: mapFacets((facet) => buildColumn(events, facet)), disputed }
}

function buildColumn(events: readonly FilterableEvent[], facet: Facet): FacetColumn {
  const [ids, numbers, values]: [string[], Map<string, number>, number[]] = [[], new Map(), []]
  const starts = new Uint32Array(events.length + 1)
  for (const [at, event] of events.entries()) {
    for (const id of facetValues(event, facet)) {
      let number = numbers.get(id)
      if (number === undefined) {
        number = ids.push(id) - 1
        numbers.set(id, number)
      }
      values.push(number)
    }
    starts[at + 1] = values.length
  }
  return { ids, numbers, starts, values: Uint32Array.from(values) }
}

/** Filters events and counts what every choice would leave, in one pass. */
export function filterEvents<E extends FilterableEvent>(
  { events, facets, disputed }: FilterColumns<E>,
  { chosen, onlyDisputed, found }: EventFilter,
): FilteredEvents<E> {
  const columns = FACETS.map((facet) => facets[facet])
  const wanted = FACETS.map((facet, at) => toFlags(columns[at], chosen[facet]))
  const tallies = columns.map(({ ids }) => new Uint32Array(ids.length))
  const passes = new Uint8Array(events.length)
  const passed: E[] = []
  let disputedCount = 0
  // Plain loops over numbers: a filter has to answer within a frame.
  for (let at = 0; at < events.length; at++) {
    const event = events[at]
    if (!event || (found && !found.has(event.id))) continue
    // Which facet it fails, if it is one alone: it would pass if that facet chose what the event has.
    let failures = 0
    let failed = -1
    for (let facet = 0; facet < columns.length && failures < 2; facet++) {
      if (hasAny(columns[facet], at, wanted[facet])) continue
      failures++
      failed = facet
    }
    if (failures > 1) continue
    const isDisputed = disputed[at] === 1
    if (failures === 0 && isDisputed) disputedCount++
    if (onlyDisputed && !isDisputed) continue
    if (failures === 0) {
      passed.push(event)
      passes[at] = 1
      for (let facet = 0; facet < columns.length; facet++) tally(tallies[facet], columns[facet], at)
    } else {
      tally(tallies[failed], columns[failed], at)
    }
  }
  const countsOf = (facet: number) => {
    const [counts, ids] = [new Map<string, number>(), columns[facet]?.ids ?? []]
    for (const [number, count] of (tallies[facet] ?? []).entries()) {
      if (count > 0) counts.set(ids[number] ?? '', count)
    }
    return counts
  }
  return { events: passed, passes, counts: mapFacets((facet) => countsOf(FACETS.indexOf(facet))), disputedCount }
}

/** 1 for each value that is chosen; `null` where nothing is, which lets everything through. */
function toFlags(column: FacetColumn | undefined, chosen: readonly string[]): Uint8Array | null {
  if (chosen.length === 0 || !column) return null
  const flags = new Uint8Array(column.ids.length)
  for (const id of chosen) {
    const number = column.numbers.get(id)
    if (number !== undefined) flags[number] = 1
  }
  return flags
}

/** Whether an event has a value that is flagged; where nothing is chosen, it need not. */
function hasAny(column: FacetColumn | undefined, at: number, flags: Uint8Array | null | undefined): boolean {
  if (!column || !flags) return true
  const { starts, values } = column
  const end = starts[at + 1] ?? 0
  for (let place = starts[at] ?? 0; place < end; place++) if (flags[values[place] ?? 0] === 1) return true
  return false
}

function tally(counts: Uint32Array | undefined, column: FacetColumn | undefined, at: number): void {
  if (!counts || !column) return
  const end = column.starts[at + 1] ?? 0
  for (let place = column.starts[at] ?? 0; place < end; place++) {
    const value = column.values[place] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
}

/** The ids by which an event stands in a facet. */
export function facetValues(event: FilterableEvent, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [event.kind]
    case 'country':
      return event.countries
    case 'actor':
      return event.actors
    case 'source':
      return event.sources
  }
}

function mapFacets<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return { kind: make('kind'), country: make('country'), actor: make('actor'), source: make('source') }
}
