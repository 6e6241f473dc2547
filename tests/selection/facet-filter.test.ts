import fc from '../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import {
  type Facet,
  type FacetFilter,
  type FacetReader,
  FACETS,
  filterColumns,
  startFilterColumns,
} from '../../src/selection/facet-filter.ts'

interface Thing {
  readonly id: string
  readonly values: Readonly<Record<Facet, readonly string[]>>
  readonly isDisputed: boolean
}

const READER: FacetReader<Thing> = {
  idOf: ({ id }) => id,
  valuesOf: ({ values }, facet) => values[facet],
  isDisputed: ({ isDisputed }) => isDisputed,
}

const IDS: Readonly<Record<Facet, readonly string[]>> = {
  kind: ['strike', 'report', 'sanction'],
  country: ['UA', 'RU', 'KP', 'US'],
  actor: ['un', 'russia', 'kcna'],
  source: ['ap', 'reuters', 'tass', 'yonhap'],
}

const arbitraryThings: fc.Arbitrary<Thing[]> = fc
  .array(
    fc.record({
      values: fc.record({
        kind: fc.constantFrom(...IDS.kind).map((kind) => [kind]),
        country: fc.subarray([...IDS.country]),
        actor: fc.subarray([...IDS.actor]),
        source: fc.subarray([...IDS.source]),
      }),
      isDisputed: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  .map((things) => things.map((thing, at) => ({ ...thing, id: `e${at}` })))

const chosenOf = (facet: Facet) => fc.subarray([...IDS[facet], 'no-such-id'], { maxLength: 3 })
const arbitraryFilter: fc.Arbitrary<FacetFilter> = fc.record({
  chosen: fc.record({
    kind: chosenOf('kind'),
    country: chosenOf('country'),
    actor: chosenOf('actor'),
    source: chosenOf('source'),
  }),
  onlyDisputed: fc.boolean(),
  found: fc.option(fc.subarray(Array.from({ length: 20 }, (_, at) => `e${at}`)).map((ids) => new Set(ids))),
})

const filterThings = (events: readonly Thing[], filter: FacetFilter) =>
  filterColumns(startFilterColumns(events, READER), filter)

/** The rule in its plainest words: any within a facet, all between them. */
function passing(events: readonly Thing[], { chosen, onlyDisputed, found }: FacetFilter): Thing[] {
  return events.filter(
    (event) =>
      (found === null || found.has(event.id, events.indexOf(event))) &&
      (!onlyDisputed || event.isDisputed) &&
      FACETS.every(
        (facet) => chosen[facet].length === 0 || chosen[facet].some((id) => event.values[facet].includes(id)),
      ),
  )
}

describe('filterColumns', () => {
  it('knows which facets have no choice, read or not', () => {
    fc.assert(
      fc.property(arbitraryThings, fc.nat(25), (things, read) => {
        const { readings } = startFilterColumns(things, READER)
        for (const facet of FACETS) {
          readings[facet].advance(read)
          expect(readings[facet].isEmpty()).toBe(readings[facet].finish().ids.length === 0)
        }
      }),
    )
  })

  it('lets through what the rule lets through, in the order given', () => {
    fc.assert(
      fc.property(arbitraryThings, arbitraryFilter, (events, filter) => {
        const { count, passes } = filterThings(events, filter)
        expect(events.filter((_, at) => passes[at] === 1)).toEqual(passing(events, filter))
        expect(count).toBe(passing(events, filter).length)
      }),
      { numRuns: 500 },
    )
  })

  it('counts for every choice what it alone would leave in its facet, under all other facets', () => {
    fc.assert(
      fc.property(arbitraryThings, arbitraryFilter, (events, filter) => {
        const { countsOf } = filterThings(events, filter)
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
      fc.property(arbitraryThings, arbitraryFilter, (events, filter) => {
        const left = passing(events, { ...filter, onlyDisputed: true }).length
        expect(filterThings(events, filter).disputedCount).toBe(left)
      }),
      { numRuns: 300 },
    )
  })

  it('lets nothing through that another filter holds back, and does not count it', () => {
    fc.assert(
      fc.property(arbitraryThings, arbitraryFilter, fc.infiniteStream(fc.boolean()), (things, filter, flags) => {
        const within = Uint8Array.from(things, () => Number(flags.next().value))
        const left = things.filter((_, at) => within[at] === 1)
        const { count, countsOf, disputedCount } = filterThings(things, { ...filter, within })
        const alone = filterThings(left, filter)
        expect([count, disputedCount]).toEqual([alone.count, alone.disputedCount])
        for (const facet of FACETS) expect(countsOf(facet)).toEqual(alone.countsOf(facet))
      }),
      { numRuns: 200 },
    )
  })

  it('lets everything through without a filter', () => {
    const values = { kind: ['strike'], country: [], actor: [], source: [] }
    const chosen = { kind: [], country: [], actor: [], source: [] }
    const thing = { id: 'a', values, isDisputed: false }
    const { count, countsOf } = filterThings([thing], { chosen, onlyDisputed: false, found: null })
    expect(count).toBe(1)
    expect(countsOf('kind')).toEqual(new Map([['strike', 1]]))
  })
})
