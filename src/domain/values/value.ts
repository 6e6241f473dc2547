import type { Scale } from './value-type.ts'
import type { Relation } from '../day-range.ts'
import type { EntityIndex } from '../entity.ts'
import type { FuzzyDate } from './fuzzy-date.ts'
import { type Value, valueTypeOf } from './value-types.ts'

/** The value in the grammar of the dossier: what is published. */
export function formatValue(value: Value): string | string[] {
  return valueTypeOf(value.kind).format(value)
}

/** Equal for two values exactly when they are the same value. */
export function valueKey(value: Value): string {
  const { identity, format } = valueTypeOf(value.kind)
  return JSON.stringify([value.kind, (identity ?? format)(value), unitOf(value)])
}

/**
 * How two values of one attribute stand to each other.
 * @throws where the values are of different types, which one attribute never has.
 */
export function relateValues(a: Value, b: Value, entities: EntityIndex): Relation {
  if (a.kind === b.kind) return valueTypeOf(a.kind).relate(a, b, entities)
  throw new Error(`values of types ${a.kind} and ${b.kind} cannot belong to one attribute`)
}

/**
 * How far two disjoint values are apart: days between dates, the ratio of quantities (≥ 1; on an interval scale their
 * difference), else `null`.
 */
export function spreadOf(a: Value, b: Value, scale: Scale): number | null {
  return a.kind === b.kind ? (valueTypeOf(a.kind).spread?.(a, b, scale) ?? null) : null
}

/** Whether the first of two values that do not exclude each other says more than the second. */
export function isMoreExact(a: Value, b: Value, entities: EntityIndex): boolean {
  const type = valueTypeOf(a.kind)
  return type.isMoreExact ? type.isMoreExact(a, b) : relateValues(a, b, entities) === 'within'
}

/** Whether two values that do not exclude each other are written as if they did. */
export function areWrittenApart(a: Value, b: Value): boolean {
  return a.kind === b.kind && (valueTypeOf(a.kind).areWrittenApart?.(a, b) ?? false)
}

/** The unit of a value that has one. */
export function unitOf(value: Value): string | null {
  return valueTypeOf(value.kind).unitOf?.(value) ?? null
}

/** The date that a value is; `null` of any other value. */
export function dateOf(value: Value): FuzzyDate | null {
  return valueTypeOf(value.kind).dateOf?.(value) ?? null
}

/** The numbers that a quantity allows, ±Infinity for no bound; `null` of any other value. */
export function numbersOf(value: Value): { readonly min: number; readonly max: number } | null {
  return valueTypeOf(value.kind).numbersOf?.(value) ?? null
}

/** The actors and places that a value names; `null` of a value that is no entity. */
export function idsOf(value: Value): readonly string[] | null {
  return valueTypeOf(value.kind).idsOf?.(value) ?? null
}
