import { merge, mesh } from 'topojson-client'
import coarseUrl from 'world-atlas/countries-110m.json?url'
import fineUrl from 'world-atlas/countries-50m.json?url'
import { DataError } from './data-error.ts'
import { readJson } from './fetch-published.ts'

/** How detailed an outline is: for the world, 1:110 million; for a part of it, 1:50 million. */
export type OutlineDetail = 'coarse' | 'fine'

type Topology = Parameters<typeof merge>[0]
type Areas = Extract<Parameters<typeof merge>[1], readonly unknown[]>
type Ring = number[][]

/** Coasts and countries, degrees of longitude and latitude. */
export interface WorldOutline {
  readonly land: ReturnType<typeof merge>
  /** Lines that two countries share. */
  readonly borders: ReturnType<typeof mesh>
  /** Each as its pieces; a piece is a ring, and those of the holes in it. */
  readonly countries: readonly Ring[][][]
}

const URLS: Readonly<Record<OutlineDetail, string>> = { coarse: coarseUrl, fine: fineUrl }

/**
 * The outline that is shipped with the app: Natural Earth, as world-atlas packs it.
 * @throws DataError where it does not come, or is none
 */
export async function fetchOutline(detail: OutlineDetail, signal: AbortSignal): Promise<WorldOutline> {
  const url = URLS[detail]
  const { json } = await readJson(url, signal)
  if (!isTopology(json)) throw new DataError({ kind: 'contract', detail: 'no topology of countries' }, url)
  return toOutline(json)
}

type Countries = Topology & {
  readonly objects: { readonly countries: { type: 'GeometryCollection'; geometries: Areas } }
}

/** Takes a topology apart into what is drawn. */
function toOutline(topology: Countries): WorldOutline {
  const { countries } = topology.objects
  return {
    land: merge(topology, countries.geometries),
    borders: mesh(topology, countries, (one, other) => one !== other),
    countries: countries.geometries.map((area) => piecesOf(topology, area)),
  }
}

function piecesOf(topology: Topology, area: Areas[number]): Ring[][] {
  return merge(topology, [area]).coordinates
}

function isTopology(json: unknown): json is Countries {
  const read = json as Partial<Countries> | null
  return read?.type === 'Topology' && Array.isArray(read.arcs) && Array.isArray(read.objects?.countries?.geometries)
}
