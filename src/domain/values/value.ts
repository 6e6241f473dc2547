import { boundsOf, type Relation, relateIntervals } from '../day-range.ts'
import { type EntityIndex, relateEntities } from '../entity.ts'
import type { FuzzyDate } from './fuzzy-date.ts'
import { type Quantity, relateQuantities } from './quantity.ts'

/** What a source gives for an attribute, read by the grammar of the attribute's type. */
export type Value =
  | { readonly kind: 'date'; readonly date: FuzzyDate }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  /** Ids of actors or places, aliases resolved, sorted, without repeats. */
  | { readonly kind: 'entity'; readonly ids: readonly string[] }
  | { readonly kind: 'category'; readonly option: string }
  | { readonly kind: 'text'; readonly text: string }

export type ValueType = Value['kind']

/** The value in the grammar of the dossier: what is published, and what makes two values one. */
export function formatValue(value: Value): string | string[] {
  switch (value.kind) {
    case 'date':
      return value.date.edtf
    case 'quantity':
      return value.quantity.text
    case 'entity':
      return value.ids.length === 1 ? (value.ids[0] ?? '') : [...value.ids]
    case 'category':
      return value.option
    case 'text':
      return value.text
  }
}

/** Equal for two values exactly when they are the same value. */
export function valueKey(value: Value): string {
  const unit = value.kind === 'quantity' ? value.quantity.unit : null
  return JSON.stringify([value.kind, formatValue(value), unit])
}

/**
 * How two values of one attribute stand to each other. Texts are never judged: two different ones are `incomparable`.
 * @throws where the values are of different types, which one attribute never has.
 */
export function relateValues(a: Value, b: Value, entities: EntityIndex): Relation {
  if (a.kind === 'date' && b.kind === 'date') return relateIntervals(boundsOf(a.date.range), boundsOf(b.date.range))
  if (a.kind === 'quantity' && b.kind === 'quantity') return relateQuantities(a.quantity, b.quantity)
  if (a.kind === 'entity' && b.kind === 'entity') return relateEntities(a.ids, b.ids, entities)
  if (a.kind === 'category' && b.kind === 'category') return a.option === b.option ? 'equal' : 'disjoint'
  if (a.kind === 'text' && b.kind === 'text') return a.text === b.text ? 'equal' : 'incomparable'
  throw new Error(`values of types ${a.kind} and ${b.kind} cannot belong to one attribute`)
}
