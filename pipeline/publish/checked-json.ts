import { onceOf } from '../../src/publish/remembered/once-of.ts'
import * as z from 'zod/mini'
import { type JsonLayout, toJsonPieces } from './to-json.ts'

type Items<List> = List extends readonly (infer Item)[] ? Iterable<Item> : never

/**
 * JSON of what keeps a schema, in pieces: each item of its long lists is made, held against the schema and written before the next.
 * The lists are made in order of their keys.
 * @throws where it does not keep the schema
 */
export function checkedJson<S extends z.ZodMiniObject, K extends keyof z.infer<S> & string>(
  schema: S,
  data: Omit<z.infer<S>, K>,
  lists: { readonly [L in K]: Items<z.infer<S>[L]> },
  layout: JsonLayout,
): Iterable<string> {
  const keys = Object.keys(lists) as K[]
  const empty = Object.fromEntries(keys.map((key) => [key, []]))
  const checked: Record<string, unknown> = schema.parse({ ...data, ...empty })
  const items = keys.map((key) => [key, checkedItems(schema.shape[key], lists[key])] as const)
  return toJsonPieces(checked, Object.fromEntries(items), layout)
}

function* checkedItems(list: z.core.SomeType | undefined, items: Iterable<unknown>): Generator {
  if (!(list instanceof z.ZodMiniArray)) throw new Error('what is written item by item is a list')
  const { element } = list.def
  for (const item of items) yield checkedOnce([item as object, element], () => z.parse(element, item))
}

// What was published of before is held against the schema once.
const checkedOnce = onceOf<unknown>()
