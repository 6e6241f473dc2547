import type { OpenDossier } from '../open-dossier.ts'

/**
 * The attributes that say where: of type entity, with places alone among the values that are claimed of them in the whole
 * dossier. A name that an actor and a place share means the actor (“made by North Korea”), unless others of the attribute
 * are places beyond doubt.
 */
export function placeAttributes({ today: { events, names } }: OpenDossier): ReadonlySet<string> {
  const [beyondDoubt, other] = [new Set<string>(), new Set<string>()]
  for (const { values } of events) {
    for (const [attribute, claimed] of Object.entries(values)) {
      if (names.attributes.get(attribute)?.type !== 'entity') continue
      for (const id of claimed.flatMap(({ value }) => value)) {
        if (!names.places.has(id)) other.add(attribute)
        else if (!names.actors.has(id)) beyondDoubt.add(attribute)
      }
    }
  }
  for (const attribute of other) beyondDoubt.delete(attribute)
  return beyondDoubt
}
