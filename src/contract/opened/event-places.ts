import type { DossierIndex, IndexEvent } from '../index-file.ts'

/** What the ids of a dossier are, as far as places go. */
export interface PlaceFrame {
  readonly isEntity: (attribute: string) => boolean
  readonly isActor: (id: string) => boolean
  readonly isPlace: (id: string) => boolean
}

export function placeFrameOf({
  dossier,
  actors,
  places,
}: Pick<DossierIndex, 'dossier' | 'actors' | 'places'>): PlaceFrame {
  const entities = new Set(dossier.attributes.flatMap(({ id, type }) => (type === 'entity' ? [id] : [])))
  const [actorIds, placeIds] = [new Set(actors.map(({ id }) => id)), new Set(places.map(({ id }) => id))]
  return {
    isEntity: (attribute) => entities.has(attribute),
    isActor: (id) => actorIds.has(id),
    isPlace: (id) => placeIds.has(id),
  }
}

/**
 * Finds the attributes that say where: of type entity, with places alone among the values that are claimed of them in the whole
 * dossier. A name that an actor and a place share means the actor (“made by North Korea”), unless others of the attribute
 * are places beyond doubt.
 */
export class PlaceAttributes {
  readonly #frame: PlaceFrame
  readonly #beyondDoubt = new Set<string>()
  readonly #other = new Set<string>()

  constructor(frame: PlaceFrame) {
    this.#frame = frame
  }

  /** Is told what is claimed of each event. */
  add({ values }: Pick<IndexEvent, 'values'>): void {
    const { isEntity, isActor, isPlace } = this.#frame
    for (const [attribute, claimed] of Object.entries(values)) {
      if (!isEntity(attribute)) continue
      for (const id of claimed.flatMap(({ value }) => value)) {
        if (!isPlace(id)) this.#other.add(attribute)
        else if (!isActor(id)) this.#beyondDoubt.add(attribute)
      }
    }
  }

  /** Those found, when all events were told of. */
  get found(): ReadonlySet<string> {
    return new Set([...this.#beyondDoubt].filter((attribute) => !this.#other.has(attribute)))
  }
}

/**
 * The places of an event by id, each with the attributes by which sources have it there; none: the editors alone name the place. A
 * place that is only denied is none of them.
 * @param attributes that say where
 */
export function placesOfEvent(
  { places, values }: Pick<IndexEvent, 'places' | 'values'>,
  attributes: ReadonlySet<string>,
  isPlace: PlaceFrame['isPlace'],
): Map<string, string[]> {
  const byPlace = new Map<string, string[]>(places.filter(isPlace).map((id) => [id, []]))
  for (const [attribute, claimed] of Object.entries(values)) {
    if (!attributes.has(attribute)) continue
    for (const id of new Set(claimed.flatMap(({ value, denied }) => (denied ? [] : value))))
      byPlace.set(id, [...(byPlace.get(id) ?? []), attribute])
  }
  return byPlace
}
