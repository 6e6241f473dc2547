import type { Naming } from '../words/naming.ts'
import type { Dossier } from './dossier.ts'

/** What words must know of a dossier. */
export function namingOf({ entities, attributes }: Pick<Dossier, 'entities' | 'attributes'>): Naming {
  return { nameOf: (id) => entities.nameOf(id), attribute: (id) => attributes.get(id) }
}
