import type { DossierIndex } from '../../contract/index-file.ts'
import { PlaceAttributes, placeFrameOf } from '../../contract/opened/event-places.ts'
import type { OpenDossier } from '../open-dossier.ts'

const attributesOf = new WeakMap<DossierIndex, ReadonlySet<string>>()

/** The attributes that say where, by what is claimed of them in the whole dossier. */
export function placeAttributes({ today: { index, packed } }: OpenDossier): ReadonlySet<string> {
  const known = attributesOf.get(index)
  if (known) return known
  const attributes = new PlaceAttributes(placeFrameOf(index))
  if (!packed) for (const event of index.events) attributes.add(event)
  const found = packed ? new Set(packed.placeAttributes) : attributes.found
  attributesOf.set(index, found)
  return found
}
