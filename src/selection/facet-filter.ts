import { countValues, type FacetColumn, type FacetColumnReading, readFacetColumn } from './facet-column.ts'

/** The facets by which events are filtered. Within one, choices add up; between them, they narrow. */
export const FACETS = ['kind', 'country', 'actor', 'source'] as const
export type Facet = (typeof FACETS)[number]

/** How the filter reads things of one sort, events or disagreements. */
export interface FacetReader<T> {
  readonly idOf: (thing: T) => string
  /** The ids by which a thing stands in a facet. */
  readonly valuesOf: (thing: T, facet: Facet) => readonly string[]
  readonly isDisputed: (thing: T) => boolean
}

/** What a text search found: ids; or, where not all things are at hand, what stands at which places. */
export interface Found {
  readonly has: (id: string, at: number) => boolean
  readonly size: number
}

export interface FacetFilter {
  /** Chosen ids of each facet; an empty list lets everything through. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>
  readonly onlyDisputed: boolean
  /** `null` where no text is searched, `undefined` while it is not known what it finds: nothing is filtered by it. */
  readonly found: Found | null | undefined
  /** 1 for each thing that another filter lets through; left out where there is none. */
  readonly within?: Uint8Array
}

/** Things as the filter reads them: column by column, each when it is needed, so that many are filtered within a frame. */
export interface FilterColumns<T> {
  /** Where not all are at hand, the others are holes, which have an id of no meaning. */
  readonly things: readonly T[]
  readonly idOf: (thing: T) => string
  readonly readings: Readonly<Record<Facet, FacetColumnReading>>
  /** 1 for a thing on which sources disagree. */
  readonly disputed: Uint8Array
  /** What passes a filter, where that is known without reading them. */
  readonly known?: (filter: FacetFilter) => Filtered | undefined
}

/** What a choice would leave, counted when it is asked for. */
export interface FacetCounts {
  readonly count: number
  /** How many things each choice of a facet would leave: those that pass all other facets and have it. */
  readonly countsOf: (facet: Facet) => ReadonlyMap<string, number>
  /** How many of the things that pass all the rest are disputed. */
  readonly disputedCount: number
}

export interface Filtered extends FacetCounts {
  /** 1 for each of all things that passes, in the order given. */
  readonly passes: Uint8Array
}

/** Starts reading things into columns: once for all that is filtered after. */
export function startFilterColumns<T>(things: readonly T[], reader: FacetReader<T>): FilterColumns<T> {
  const disputed = new Uint8Array(things.length)
  for (let at = 0; at < things.length; at++) {
    const thing = things[at]
    disputed[at] = thing !== undefined && reader.isDisputed(thing) ? 1 : 0
  }
  const start = (facet: Facet) => readFacetColumn(things, (thing) => reader.valuesOf(thing, facet))
  return {
    things,
    idOf: reader.idOf,
    readings: { kind: start('kind'), country: start('country'), actor: start('actor'), source: start('source') },
    disputed,
  }
}

/** What becomes of a thing: it passes, it fails the facet of that place alone, or it is out in any case. */
const PASSES = 0
const OUT = 255

/** Filters things; what every choice would leave is counted when it is asked for. */
export function filterColumns<T>(columns: FilterColumns<T>, filter: FacetFilter): Filtered {
  const known = columns.known?.(filter)
  if (known) return known
  const { things, idOf, readings, disputed } = columns
  const { chosen, onlyDisputed, found, within } = filter
  const narrowing = FACETS.flatMap((facet, at) => {
    // What is not here yet does not filter.
    if (chosen[facet].length === 0 || readings[facet].isHere?.() === false) return []
    const column = readings[facet].finish()
    return [{ fate: at + 1, column, flags: toFlags(column, chosen[facet]) }]
  })
  const isOut = (at: number) => {
    return (found && !found.has(idOf(things[at] as T), at)) || (within && within[at] !== 1)
  }
  const fates = new Uint8Array(things.length)
  const passes = new Uint8Array(things.length)
  let disputedCount = 0
  let passed = 0
  // Plain loops over numbers: a filter has to answer within a frame.
  for (let at = 0; at < things.length; at++) {
    let fate = (found || within) && isOut(at) ? OUT : PASSES
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
  return {
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
