import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, MultiPolygon as Areas, Polygon as Area, Topology } from 'topojson-specification'
import coarseUrl from 'world-atlas/countries-110m.json?url'
import fineUrl from 'world-atlas/countries-50m.json?url'
import { DataError } from './data-error.ts'
import { fetchJson } from './fetch-published.ts'

/** How detailed an outline is: for the world, 1:110 million; for a part of it, 1:50 million. */
export type OutlineDetail = 'coarse' | 'fine'

/** Coasts and countries, degrees of longitude and latitude. */
export interface WorldOutline {
  readonly land: MultiPolygon
  /** Lines that two countries share. */
  readonly borders: MultiLineString
  /** Each as its pieces; a piece is a ring, and those of the holes in it. */
  readonly countries: readonly Position[][][][]
}

const URLS: Readonly<Record<OutlineDetail, string>> = { coarse: coarseUrl, fine: fineUrl }

/**
 * The outline that is shipped with the app: Natural Earth, as world-atlas packs it.
 * @throws DataError where it does not come, or is none
 */
export async function fetchOutline(detail: OutlineDetail, signal: AbortSignal): Promise<WorldOutline> {
  const url = URLS[detail]
  const json = await fetchJson(url, signal)
  if (!isTopology(json)) throw new DataError({ kind: 'contract', detail: 'no topology of countries' }, url)
  return toOutline(json)
}

type Countries = Topology<{ countries: GeometryCollection }>

/** Takes a topology apart into what is drawn. */
export function toOutline(topology: Countries): WorldOutline {
  const { countries } = topology.objects
  const areas = countries.geometries.filter((one): one is Area | Areas => /Polygon$/.test(one.type ?? ''))
  return {
    land: merge(topology, areas),
    borders: mesh(topology, countries, (one, other) => one !== other),
    countries: areas.map((area) => piecesOf(feature(topology, area as Area).geometry as Polygon | MultiPolygon)),
  }
}

function piecesOf(area: Polygon | MultiPolygon): Position[][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates
}

function isTopology(json: unknown): json is Countries {
  const read = json as Partial<Countries> | null
  return read?.type === 'Topology' && Array.isArray(read.arcs) && Array.isArray(read.objects?.countries?.geometries)
}
