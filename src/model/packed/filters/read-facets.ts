import type { ToldInFiles } from '../../../contract/packs/columns-file.ts'
import { COLUMN_EVENTS } from '../../../contract/packs/packed-file.ts'
import type { DossierIndex } from '../../../contract/index-file.ts'
import type { PackedFiles } from '../../../data/packed-files.ts'
import type { FacetColumn, FacetColumnReading } from '../../../selection/facet-column.ts'
import type { Facet } from '../../../selection/facet-filter.ts'
import type { DossierNames } from '../../dossier-names.ts'
import { laneChoice, outletChoice } from '../../filters/group-choice.ts'

/** What the events of a packed dossier can be filtered by: the choices of each facet are known at once, which event has which later. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>

/** The choices of each facet: kinds with their lanes, sources with their outlets. */
export function facetValues({ dossier, actors, sources }: DossierIndex, countries: readonly string[]): FacetValues {
  const outlets = new Set(sources.map(({ outlet }) => outletChoice(outlet)))
  return {
    kind: [...dossier.kinds.map(({ id }) => id), ...dossier.lanes.map(({ id }) => laneChoice(id))],
    country: countries,
    actor: actors.map(({ id }) => id),
    source: [...sources.map(({ id }) => id), ...outlets],
  }
}

/** A facet of which no event has anything yet. */
export function emptyColumn(ids: readonly string[], events: number): FacetColumn {
  return { ids, numbers: numbersOf(ids), starts: new Uint32Array(events + 1), values: new Uint32Array() }
}

/** Kinds and their lanes, of which the columns tell. */
export function kindColumn(ids: readonly string[], kinds: Uint16Array, { dossier }: DossierIndex): FacetColumn {
  const lanes = dossier.lanes.map(({ id }) => id)
  const laneOf = Uint32Array.from(dossier.kinds, ({ lane }) => dossier.kinds.length + lanes.indexOf(lane))
  const [starts, values] = [new Uint32Array(kinds.length + 1), new Uint16Array(2 * kinds.length)]
  for (let row = 0; row < kinds.length; row++) {
    const kind = kinds[row] ?? 0
    values[2 * row] = kind
    values[2 * row + 1] = laneOf[kind] ?? 0
    starts[row + 1] = 2 * row + 2
  }
  return { ids, numbers: numbersOf(ids), starts, values }
}

const MOST_IN_16_BITS = 2 ** 16

/** What a file of a facet has. */
type FacetPart = Readonly<Record<'counts' | 'values', Uint32Array>>

/** Has all files of a facet brought. @param events how many there are */
export async function bringFacet(
  facet: ToldInFiles,
  events: number,
  files: Pick<PackedFiles, 'facet'>,
): Promise<FacetPart[]> {
  const read = async (n: number) => {
    const { counts, values } = await files.facet(facet, n)
    return { counts: Uint32Array.from(counts), values: Uint32Array.from(values) }
  }
  return Promise.all(Array.from({ length: Math.ceil(events / COLUMN_EVENTS) }, (_, n) => read(n)))
}

/**
 * Another facet.
 * @param parts in their order, all of them
 * @param names of all sources, where these are the facet
 */
export function readFacet(
  parts: readonly FacetPart[],
  ids: readonly string[],
  events: number,
  names: DossierNames | undefined,
): FacetColumn {
  const column = join(parts, ids, events)
  if (!names) return column
  const outletOf = Uint32Array.from(ids, (id) => column.numbers.get(outletChoice(names.outlet(id))) ?? 0)
  return withOutlets(column, outletOf)
}

function join(parts: readonly FacetPart[], ids: readonly string[], events: number): FacetColumn {
  const starts = new Uint32Array(events + 1)
  const length = parts.reduce((sum, part) => sum + part.values.length, 0)
  const values = ids.length > MOST_IN_16_BITS ? new Uint32Array(length) : new Uint16Array(length)
  let [row, end] = [0, 0]
  for (const part of parts) {
    values.set(part.values, end)
    for (const count of part.counts) {
      end += count
      starts[++row] = end
    }
  }
  return { ids, numbers: numbersOf(ids), starts, values }
}

/** An event of which an outlet tells in two articles counts once. */
function withOutlets(column: FacetColumn, outletOf: Uint32Array): FacetColumn {
  const { starts: before, values: sources } = column
  const starts = new Uint32Array(before.length)
  const values = new Uint32Array(2 * sources.length)
  let end = 0
  for (let row = 0; row + 1 < before.length; row++) {
    const [from, to] = [before[row] ?? 0, before[row + 1] ?? 0]
    for (let place = from; place < to; place++) values[end++] = sources[place] ?? 0
    const firstOutlet = end
    for (let place = from; place < to; place++) {
      const outlet = outletOf[sources[place] ?? 0] ?? 0
      let known = firstOutlet
      while (known < end && values[known] !== outlet) known++
      if (known === end) values[end++] = outlet
    }
    starts[row + 1] = end
  }
  return { ...column, starts, values: values.slice(0, end) }
}

const numbersOf = (ids: readonly string[]) => new Map(ids.map((id, number) => [id, number]))

/** A column that was read. */
export function readAlready(column: FacetColumn): FacetColumnReading {
  return { advance: () => true, finish: () => column, isEmpty: () => column.ids.length === 0 }
}
