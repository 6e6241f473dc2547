import type { DossierIndex } from '../../contract/index-file.ts'

/** The places by which the columns name kinds, countries, actors and sources, by id. */
export interface NumberedNames {
  readonly kinds: ReadonlyMap<string, number>
  readonly countries: ReadonlyMap<string, number>
  readonly actors: ReadonlyMap<string, number>
  readonly sources: ReadonlyMap<string, number>
}

/** @param countries of all events, sorted */
export function numberNames(
  { dossier, actors, sources }: Pick<DossierIndex, 'dossier' | 'actors' | 'sources'>,
  countries: readonly string[],
): NumberedNames {
  const byId = (list: readonly { readonly id: string }[]) => new Map(list.map(({ id }, place) => [id, place]))
  return {
    kinds: byId(dossier.kinds),
    countries: new Map(countries.map((country, place) => [country, place])),
    actors: byId(actors),
    sources: byId(sources),
  }
}

export function placeIn(places: ReadonlyMap<string, number>, id: string): number {
  const place = places.get(id)
  if (place === undefined) throw new Error(`${id} is in no list of the index`)
  return place
}
