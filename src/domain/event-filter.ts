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

export interface FilteredEvents<E extends FilterableEvent> {
  /** The events that pass, in the order given. */
  readonly events: readonly E[]
  /** How many events each choice would leave: those that pass all other facets and have it. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>
  /** How many of the events that pass all the rest are disputed. */
  readonly disputedCount: number
}

/** Filters events and counts what every choice would leave, in one pass. */
export function filterEvents<E extends FilterableEvent>(events: readonly E[], filter: EventFilter): FilteredEvents<E> {
  const chosen = mapFacets((facet) => new Set(filter.chosen[facet]))
  const counts = mapFacets(() => new Map<string, number>())
  const passed: E[] = []
  let disputedCount = 0
  for (const event of events) {
    if (filter.found && !filter.found.has(event.id)) continue
    const disputed = event.disputes.length > 0
    const failed = FACETS.filter((facet) => !passesFacet(event, facet, chosen[facet]))
    if (failed.length === 0 && disputed) disputedCount++
    if (filter.onlyDisputed && !disputed) continue
    if (failed.length === 0) passed.push(event)
    // An event that fails one facet alone would pass if that facet chose what the event has.
    for (const facet of FACETS) {
      if (failed.length === 0 || (failed.length === 1 && failed[0] === facet)) countInto(counts[facet], event, facet)
    }
  }
  return { events: passed, counts, disputedCount }
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

function passesFacet(event: FilterableEvent, facet: Facet, chosen: ReadonlySet<string>): boolean {
  return chosen.size === 0 || facetValues(event, facet).some((id) => chosen.has(id))
}

function countInto(counts: Map<string, number>, event: FilterableEvent, facet: Facet): void {
  for (const id of facetValues(event, facet)) counts.set(id, (counts.get(id) ?? 0) + 1)
}

function mapFacets<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return { kind: make('kind'), country: make('country'), actor: make('actor'), source: make('source') }
}
