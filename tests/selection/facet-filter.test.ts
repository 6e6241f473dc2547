import fc from '../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import {
  startFilterColumns,
  type EventFilter,
  type Facet,
  facetValues,
  FACETS,
  type FilterableEvent,
  filterEvents as filterColumns,
} from '../../src/selection/event-filter.ts'

const IDS: Readonly<Record<Facet, readonly string[]>> = {
  kind: ['strike', 'report', 'sanction'],
  country: ['UA', 'RU', 'KP', 'US'],
  actor: ['un', 'russia', 'kcna'],
  source: ['ap', 'reuters', 'tass', 'yonhap'],
}

const arbitraryEvents: fc.Arbitrary<FilterableEvent[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...IDS.kind),
      countries: fc.subarray([...IDS.country]),
      actors: fc.subarray([...IDS.actor]),
      sources: fc.subarray([...IDS.source]),
      disputes: fc.subarray(['dated', 'killed']),
    }),
    { maxLength: 20 },
  )
  .map((events) => events.map((event, at) => ({ ...event, id: `e${at}` })))

const chosenOf = (facet: Facet) => fc.subarray([...IDS[facet], 'no-such-id'], { maxLength: 3 })
const arbitraryFilter: fc.Arbitrary<EventFilter> = fc.record({
  chosen: fc.record({
    kind: chosenOf('kind'),
    country: chosenOf('country'),
    actor: chosenOf('actor'),
    source: chosenOf('source'),
  }),
  onlyDisputed: fc.boolean(),
  found: fc.option(fc.subarray(Array.from({ length: 20 }, (_, at) => `e${at}`)).map((ids) => new Set(ids))),
})

const filterEvents = (events: readonly FilterableEvent[], filter: EventFilter) =>
  filterColumns(startFilterColumns(events), filter)

/** The rule in its plainest words: any within a facet, all between them. */
function passing(events: readonly FilterableEvent[], { chosen, onlyDisputed, found }: EventFilter): FilterableEvent[] {
  return events.filter(
    (event) =>
      (found === null || found.has(event.id)) &&
      (!onlyDisputed || event.disputes.length > 0) &&
      FACETS.every(
        (facet) => chosen[facet].length === 0 || chosen[facet].some((id) => facetValues(event, facet).includes(id)),
      ),
  )
}

describe('filterEvents', () => {
  it('lets through what the rule lets through, in the order given', () => {
    fc.assert(
      fc.property(arbitraryEvents, arbitraryFilter, (events, filter) => {
        const { events: passed, passes } = filterEvents(events, filter)
        expect(passed).toEqual(passing(events, filter))
        expect(events.filter((_, at) => passes[at] === 1)).toEqual(passed)
      }),
      { numRuns: 500 },
    )
  })

  it('counts for every choice what it alone would leave in its facet, under all other facets', () => {
    fc.assert(
      fc.property(arbitraryEvents, arbitraryFilter, (events, filter) => {
        const { countsOf } = filterEvents(events, filter)
        for (const facet of FACETS) {
          for (const id of IDS[facet]) {
            const alone = passing(events, { ...filter, chosen: { ...filter.chosen, [facet]: [id] } })
            expect(countsOf(facet).get(id) ?? 0, `${facet} ${id}`).toBe(alone.length)
          }
          expect([...countsOf(facet).values()]).not.toContain(0)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('counts what “only disputed” would leave, chosen or not', () => {
    fc.assert(
      fc.property(arbitraryEvents, arbitraryFilter, (events, filter) => {
        const left = passing(events, { ...filter, onlyDisputed: true }).length
        expect(filterEvents(events, filter).disputedCount).toBe(left)
      }),
      { numRuns: 300 },
    )
  })

  it('lets everything through without a filter, and gives the events themselves', () => {
    const event: FilterableEvent = { id: 'a', kind: 'strike', countries: [], actors: [], sources: [], disputes: [] }
    const chosen = { kind: [], country: [], actor: [], source: [] }
    const { events, countsOf } = filterEvents([event], { chosen, onlyDisputed: false, found: null })
    expect(events[0]).toBe(event)
    expect(countsOf('kind')).toEqual(new Map([['strike', 1]]))
  })
})
