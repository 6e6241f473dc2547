import { categoryType } from './category-value.ts'
import { dateType } from './date-value.ts'
import { entityType } from './entity-value.ts'
import type { Parsed } from './parsed.ts'
import { quantityType } from './quantity-value.ts'
import { textType } from './text-value.ts'
import type { ValueType } from './value-type.ts'

/** Every type of value that an attribute can have. */
const VALUE_TYPES = [dateType, quantityType, entityType, categoryType, textType] as const

type ValueOf<T> = T extends { parse(...given: never[]): Parsed<infer V> } ? V : never

/** What a source gives for an attribute, read by the grammar of the attribute's type. */
export type Value = ValueOf<(typeof VALUE_TYPES)[number]>
export type ValueKind = Value['kind']

export const VALUE_KINDS: readonly ValueKind[] = VALUE_TYPES.map(({ kind }) => kind)

const typeByKind: ReadonlyMap<ValueKind, ValueType<Value>> = new Map(
  (VALUE_TYPES as readonly ValueType<Value>[]).map((type) => [type.kind, type]),
)

export function valueTypeOf(kind: ValueKind): ValueType<Value> {
  const type = typeByKind.get(kind)
  if (!type) throw new Error(`there is no type of value ${kind}`)
  return type
}
