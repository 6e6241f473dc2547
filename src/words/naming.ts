import type { Attribute } from '../domain/attribute.ts'

/** What words for values must know of a dossier: names of actors and places, and its attributes. */
export interface Naming {
  /** Of an actor or a place; the id itself where nothing names it. */
  nameOf(entity: string): string
  attribute(id: string): Pick<Attribute, 'id' | 'type' | 'unit' | 'scale' | 'options' | 'units'> | undefined
}
