import { countValues, type FacetColumn, type FacetColumnReading, readFacetColumn } from './facet-column.ts'

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

/** Events as the filter reads them: column by column, each when it is needed, so that many are filtered within a frame. */
export interface FilterColumns<E extends FilterableEvent> {
  readonly events: readonly E[]
  readonly readings: Readonly<Record<Facet, FacetColumnReading>>
  /** 1 for an event on which its sources disagree. */
  readonly disputed: Uint8Array
}

export interface FilteredEvents<E extends FilterableEvent> {
  /** The events that pass, in the order given; gathered when they are asked for. */
  readonly events: readonly E[]
  readonly count: number
  /** 1 for each of all events that passes, in the order given. */
  readonly passes: Uint8Array
  /** How many events each choice of a facet would leave: those that pass all other facets and have it. */
  readonly countsOf: (facet: Facet) => ReadonlyMap<string, number>
  /** How many of the events that pass all the rest are disputed. */
  readonly disputedCount: number
}

/** Starts reading events into columns: once for each dossier. */
export function startFilterColumns<E extends FilterableEvent>(events: readonly E[]): FilterColumns<E> {
  const disputed = new Uint8Array(events.length)
  for (let at = 0; at < events.length; at++) disputed[at] = (events[at]?.disputes.length ?? 0) > 0 ? 1 : 0
  const start = (facet: Facet) => readFacetColumn(events, (event) => facetValues(event, facet))
  return {
    events,
    readings: { kind: start('kind'), country: start('country'), actor: start('actor'), source: start('source') },
    disputed,
  }
}

/** What becomes of an event: it passes, it fails the facet of that place alone, or it is out in any case. */
const PASSES = 0
const OUT = 255

/** Filters events; what every choice would leave is counted when it is asked for. */
export function filterEvents<E extends FilterableEvent>(
  { events, readings, disputed }: FilterColumns<E>,
  { chosen, onlyDisputed, found }: EventFilter,
): FilteredEvents<E> {
  const narrowing = FACETS.flatMap((facet, at) => {
    if (chosen[facet].length === 0) return []
    const column = readings[facet].finish()
    return [{ fate: at + 1, column, flags: toFlags(column, chosen[facet]) }]
  })
  const fates = new Uint8Array(events.length)
  const passes = new Uint8Array(events.length)
  let disputedCount = 0
  let passed = 0
  // Plain loops over numbers: a filter has to answer within a frame.
  for (let at = 0; at < events.length; at++) {
    let fate = found && !found.has(events[at]?.id ?? '') ? OUT : PASSES
    for (let place = 0; place < narrowing.length && fate !== OUT; place++) {
      const facet = narrowing[place]
      if (facet && !hasAny(facet.column, at, facet.flags)) fate = fate === PASSES ? facet.fate : OUT
    }
    if (fate === PASSES) disputedCount += disputed[at] ?? 0
    if (onlyDisputed && disputed[at] === 0) fate = OUT
    fates[at] = fate
    if (fate !== PASSES) continue
    passes[at] = 1
    passed++
  }
  const counted = new Map<Facet, ReadonlyMap<string, number>>()
  let gathered: readonly E[] | null = passed === events.length ? events : null
  return {
    get events() {
      gathered ??= events.filter((_, at) => passes[at] === 1)
      return gathered
    },
    count: passed,
    passes,
    countsOf: (facet) => {
      const own = FACETS.indexOf(facet) + 1
      const isCounted = (at: number) => fates[at] === PASSES || fates[at] === own
      const counts = counted.get(facet) ?? countValues(readings[facet].finish(), isCounted)
      counted.set(facet, counts)
      return counts
    },
    disputedCount,
  }
}

/** 1 for each value that is chosen. */
function toFlags(column: FacetColumn, chosen: readonly string[]): Uint8Array {
  const flags = new Uint8Array(column.ids.length)
  for (const id of chosen) {
    const number = column.numbers.get(id)
    if (number !== undefined) flags[number] = 1
  }
  return flags
}

function hasAny({ starts, values }: FacetColumn, at: number, flags: Uint8Array): boolean {
  const end = starts[at + 1] ?? 0
  for (let place = starts[at] ?? 0; place < end; place++) if (flags[values[place] ?? 0] === 1) return true
  return false
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
