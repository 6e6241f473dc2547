import type { DossierIndex, IndexEvent } from '../../contract/index-file.ts'
import { placesOfEvent } from '../../contract/opened/event-places.ts'
import { type FacetColumn, readFacetColumn } from '../../selection/facet-column.ts'
import type { OpenDossier } from '../open-dossier.ts'
import { placeAttributes } from './place-attributes.ts'

const columnOf = new WeakMap<DossierIndex, FacetColumn>()

/** At which places the events of a dossier are. `null`: that is on its way, having been asked for. */
export function placeColumn(dossier: OpenDossier): FacetColumn | null {
  const { packed, index } = dossier
  if (packed) return packed.placed()
  const column =
    columnOf.get(index) ?? readFacetColumn(dossier.events, (event) => [...placed(dossier, event).keys()]).finish()
  columnOf.set(index, column)
  return column
}

/** Attributes by which sources have an event at a place; none: the editors alone name the place. */
export function rolesAt(dossier: OpenDossier, event: IndexEvent, place: string): readonly string[] {
  return placed(dossier, event).get(place) ?? []
}

function placed(dossier: OpenDossier, event: IndexEvent): ReadonlyMap<string, readonly string[]> {
  return placesOfEvent(event, placeAttributes(dossier), (id) => dossier.names.places.has(id))
}
