import { onceOf } from '../../src/publish/remembered/once-of.ts'
import * as z from 'zod/mini'
import { checkedText } from './schema-writer.ts'
import { type JsonLayout, toJsonPieces, WrittenItems } from './to-json.ts'

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never
type Items<List> = Iterable<ItemOf<List> | WrittenItems>

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
  const check = layout === 'compact' ? compactItems : checkedItems
  const items = keys.map((key) => [key, check(schema.shape[key], lists[key])] as const)
  return toJsonPieces(checked, Object.fromEntries(items), layout)
}

/** Some items of a list, held against the schema and written: once, where they come again. */
export function writtenItems<S extends z.ZodMiniObject, K extends keyof z.infer<S> & string>(
  schema: S,
  key: K,
  items: readonly ItemOf<z.infer<S>[K]>[],
): WrittenItems {
  const element = elementOf(schema.shape[key])
  return new WrittenItems(items.map((item) => checkedText(element, item)))
}

function* compactItems(list: z.core.SomeType | undefined, items: Iterable<unknown>): Generator<WrittenItems> {
  const element = elementOf(list)
  for (const item of items)
    yield item instanceof WrittenItems
      ? item
      : writtenOnce([item as object, element], () => new WrittenItems([checkedText(element, item)]))
}

function* checkedItems(list: z.core.SomeType | undefined, items: Iterable<unknown>): Generator {
  const element = elementOf(list)
  for (const item of items)
    yield item instanceof WrittenItems ? item : checkedOnce([item as object, element], () => z.parse(element, item))
}

const [writtenOnce, checkedOnce] = [onceOf<WrittenItems>(), onceOf<unknown>()]

function elementOf(list: z.core.SomeType | undefined): z.core.$ZodType {
  if (list instanceof z.ZodMiniOptional) return elementOf(list.def.innerType)
  if (!(list instanceof z.ZodMiniArray)) throw new Error('what is written item by item is a list')
  return list.def.element
}
