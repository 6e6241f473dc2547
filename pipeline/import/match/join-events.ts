import type { ImportedDossier, ImportedSource } from '../imported-dossier.ts'

/** An event of the dossier, and what places it. */
export interface JoinedEvent {
  readonly id: string
  readonly placedBy: string | null
}

/**
 * What was imported, with the claims of matched events made of the events of the dossier: these get no event of their
 * own. What then is of no use (kinds, attributes, actors, places) is left out.
 * @param joined by ids of the imported events
 */
export function joinEvents(imported: ImportedDossier, joined: ReadonlyMap<string, JoinedEvent>): ImportedDossier {
  if (joined.size === 0) return imported
  const events = imported.events.filter(({ id }) => !joined.has(id))
  const placedBy = new Map(imported.kinds.map(({ id, placedBy: attribute }) => [id, attribute]))
  const placing = new Map(imported.events.map(({ id, kind }) => [id, placedBy.get(kind)]))
  const sources = imported.sources.map(({ header, claims }): ImportedSource => {
    const own = claims.map((claim) => {
      const event = joined.get(claim.event)
      if (!event) return claim
      const isPlacing = event.placedBy !== null && claim.attribute === placing.get(claim.event)
      return { ...claim, event: event.id, attribute: isPlacing ? event.placedBy : claim.attribute }
    })
    return { header, claims: own }
  })
  return withoutUnused({ ...imported, events, sources })
}

function withoutUnused(imported: ImportedDossier): ImportedDossier {
  const { events, sources } = imported
  const claims = sources.flatMap((source) => source.claims)
  const kindIds = new Set(events.map(({ kind }) => kind))
  const kinds = imported.kinds.filter(({ id }) => kindIds.has(id))
  const attributeIds = new Set([...claims.map(({ attribute }) => attribute), ...kinds.map(({ placedBy }) => placedBy)])
  const named = new Set([
    ...events.flatMap(({ actors = [], places = [] }) => [...actors, ...places]),
    ...claims.flatMap(({ value, speaker }) => [value, speaker].flat()),
    ...sources.map(({ header }) => header.by),
  ])
  const within = new Map(imported.places.map((place) => [place.id, place.within]))
  for (const { id } of imported.places) {
    if (!named.has(id)) continue
    for (let at = within.get(id); at !== undefined && !named.has(at); at = within.get(at)) named.add(at)
  }
  return {
    ...imported,
    kinds,
    attributes: imported.attributes.filter(({ id }) => attributeIds.has(id)),
    actors: imported.actors.filter(({ id }) => named.has(id)),
    places: imported.places.filter(({ id }) => named.has(id)),
  }
}
