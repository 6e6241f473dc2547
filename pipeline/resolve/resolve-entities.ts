import type { Actor, Place } from '../../src/contract/frame.ts'
import type { EntityIndex } from '../../src/domain/entity.ts'
import { sortedUnique } from '../../src/domain/text-order.ts'
import { buildEntityIndex } from '../../src/publish/build-entity-index.ts'
import { didYouMean, suggestFrom } from '../names/nearest.ts'
import { type Problems, quoted, type Spot } from '../problem.ts'
import type { Written } from '../schema/sound-fields.ts'
import type { WrittenDossier, WrittenList } from '../steps/validate.ts'
import type { WrittenActor, WrittenPlace } from '../schema/dossier-files.ts'

export type EntitySort = 'actor' | 'place' | 'entity'

/** What looking up a name or an id gave. */
export type Found =
  | { readonly kind: 'found'; readonly id: string; readonly isId: boolean }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown'; readonly hint: string; readonly isExcused: boolean }

/** The actors and places of a dossier. An actor and a place may share one id: then they are one entity. */
export interface Entities {
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly index: EntityIndex
  /** By id, else by name or alias (case and white space folded), among actors, places or both (`entity`). */
  find(text: string, among: EntitySort): Found
  /** As {@link Entities.find}, with a report of what is unknown or ambiguous. */
  resolve(text: string, among: EntitySort, spot: () => Spot, problems: Problems): { id: string; isId: boolean } | null
}

/** Gathers actors and places; reports places that lie within unknown ones or, over others, within themselves. */
export function resolveEntities(written: WrittenDossier, problems: Problems): Entities {
  const sortsById = new Map<string, Set<EntitySort>>()
  const idsByName = new Map<string, Set<string>>()
  const note = (sort: EntitySort, id: string) => sortsById.set(id, (sortsById.get(id) ?? new Set()).add(sort))
  const call = (id: string, name: string) => {
    const folded = foldName(name)
    idsByName.set(folded, (idsByName.get(folded) ?? new Set()).add(id))
  }
  for (const [sort, list] of [
    ['actor', written.actors],
    ['place', written.places],
  ] as const) {
    for (const id of list.ids.keys()) note(sort, id)
    for (const { id, name, aliases } of list.items.map(({ value }) => value)) {
      if (id === undefined) continue
      for (const one of [name, ...(aliases ?? [])]) if (typeof one === 'string') call(id, one)
    }
  }
  const allIdsKnown = written.actors.areIdsKnown && written.places.areIdsKnown
  const allNamesKnown = areNamesKnown(written.actors) && areNamesKnown(written.places)
  const idByText = new Map([...idsByName].map(([name, ids]) => [name, [...ids][0] ?? name]))
  for (const id of sortsById.keys()) idByText.set(id, id)
  const suggestText = suggestFrom(idByText.keys())
  const suggest = (text: string) => [...new Set(suggestText(foldName(text)).map((near) => idByText.get(near) ?? near))]
  const fits = (id: string, among: EntitySort) => among === 'entity' || (sortsById.get(id)?.has(among) ?? false)

  const find = (text: string, among: EntitySort): Found => {
    if (sortsById.has(text) && fits(text, among)) return { kind: 'found', id: text, isId: true }
    const ids = [...(idsByName.get(foldName(text)) ?? [])].filter((id) => fits(id, among)).sort()
    const [first, second] = ids
    if (first !== undefined && second === undefined) return { kind: 'found', id: first, isId: false }
    if (first !== undefined) return { kind: 'ambiguous', ids }
    const other = sortsById.has(text)
      ? `${text} is ${among === 'actor' ? 'a place' : 'an actor'}, and not ${article(among)}. `
      : ''
    const several = /[,;]| and /.test(text) ? 'Several are written as a list: [a, b]. ' : ''
    const isExcused = !allIdsKnown || (!allNamesKnown && !/^[a-z0-9-]+$/.test(text))
    return { kind: 'unknown', hint: `${other || didYouMean(suggest(text))}${several}`, isExcused }
  }

  reportCoordinates(written.places.items, problems)
  const within = resolveWithin(written.places.items, find, problems)
  const actors = written.actors.items.map(({ value }) => ({
    id: value.id ?? '',
    name: value.name ?? '',
    type: value.type ?? 'person',
    country: value.country ?? null,
    aliases: (value.aliases ?? []).filter((alias) => alias !== null),
  }))
  const places = written.places.items.map(({ value }) => ({
    id: value.id ?? '',
    name: value.name ?? '',
    country: value.country ?? null,
    lat: value.lat ?? null,
    lon: value.lon ?? null,
    within: within.get(value.id ?? '') ?? null,
    ...(value.zone === undefined ? {} : { zone: value.zone }),
    ...(value.extent === undefined ? {} : { extent: value.extent }),
    aliases: (value.aliases ?? []).filter((alias) => alias !== null),
  }))
  return {
    actors,
    places,
    index: buildEntityIndex(actors, places),
    find,
    resolve(text, among, spot, report) {
      const found = find(text, among)
      if (found.kind === 'found') return found
      reportNotFound(text, among, found, spot, report)
      return null
    },
  }
}

/** Says that a name leads nowhere, or to several. */
export function reportNotFound(
  text: string,
  among: EntitySort,
  found: Found,
  spot: () => Spot,
  problems: Problems,
): void {
  if (found.kind === 'ambiguous') {
    problems.error(
      'ambiguous-name',
      spot(),
      `${quoted(text)} is the name of several: ${found.ids.join(', ')}`,
      'Write the id of the one that is meant.',
    )
  }
  if (found.kind === 'unknown' && !found.isExcused) {
    const where = among === 'actor' ? 'actors.yaml' : among === 'place' ? 'places.yaml' : 'actors.yaml or places.yaml'
    const what = among === 'entity' ? 'actor or place' : among
    problems.error(
      `unknown-${among}`,
      spot(),
      `there is no ${what} ${quoted(text)}`,
      `${found.hint}Add it to ${where}, or correct it.`,
    )
  }
}

function resolveWithin(
  places: readonly Written<WrittenPlace>[],
  find: (text: string, among: EntitySort) => Found,
  problems: Problems,
): Map<string, string> {
  const within = new Map<string, string>()
  for (const { value, spot } of places) {
    if (value.within === undefined) continue
    const found = find(value.within, 'place')
    if (found.kind === 'found') {
      if (value.id !== undefined && !within.has(value.id)) within.set(value.id, found.id)
    } else reportNotFound(value.within, 'place', found, () => spot(['within']), problems)
  }
  // Of several with one id the first counts, which a map keeps that is filled from the end.
  const placeById = new Map(places.toReversed().map((place) => [place.value.id, place]))
  const done = new Set<string>()
  for (const start of sortedUnique([...within.keys()])) {
    const way: string[] = []
    const onWay = new Set<string>()
    let at: string | undefined = start
    while (at !== undefined && !done.has(at) && !onWay.has(at)) {
      onWay.add(at)
      way.push(at)
      at = within.get(at)
    }
    if (at !== undefined && onWay.has(at)) {
      const cycle = [...way.slice(way.indexOf(at)), at]
      const place = placeById.get(at)
      if (place) {
        problems.error(
          'within-cycle',
          place.spot(['within']),
          `places lie within each other in a circle: ${cycle.join(' → ')}`,
          'Delete one “within”.',
        )
      }
      for (const id of cycle) within.delete(id)
    }
    for (const id of way) done.add(id)
  }
  return within
}

/** Reports half of a pair of coordinates, and an extent about none. */
function reportCoordinates(places: readonly Written<WrittenPlace>[], problems: Problems): void {
  for (const { value, unsound, spot } of places) {
    const lacks = (key: 'lat' | 'lon') => value[key] === undefined && !unsound.has(key)
    const missing = (['lat', 'lon'] as const).filter(lacks)
    const [first] = missing
    if (missing.length === 1 && first !== undefined) {
      const given = first === 'lat' ? 'lon' : 'lat'
      problems.error('half-coordinates', spot([given]), `has ${given} and no ${first}`, `Write both, or neither.`)
    } else if (missing.length === 2 && value.extent !== undefined) {
      const message = 'says how far it reaches, and has no coordinates'
      problems.error('idle-extent', spot(['extent']), message, 'Write lat and lon, or delete the extent.')
    }
  }
}

function areNamesKnown({ items, isComplete }: WrittenList<WrittenActor> | WrittenList<WrittenPlace>): boolean {
  return isComplete && items.every(({ unsound }) => !['id', 'name', 'aliases'].some((key) => unsound.has(key)))
}

function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

function article(sort: EntitySort): string {
  return sort === 'place' ? 'a place' : 'an actor'
}
