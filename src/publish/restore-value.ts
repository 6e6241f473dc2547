import type { Attribute } from '../domain/claim.ts'
import { parseFuzzyDate } from '../domain/values/fuzzy-date.ts'
import type { Parsed } from '../domain/values/parsed.ts'
import { parseQuantity } from '../domain/values/quantity.ts'
import type { Value } from '../domain/values/value.ts'

/**
 * The value that was published for an attribute: the inverse of `formatValue`.
 * @param published a date in EDTF, a quantity, an id or several, an option, a text
 * @param unit of a quantity, where it is not the attribute's
 * @throws where it is no value of the attribute's type: such a one is never published.
 */
export function restoreValue(published: string | readonly string[], unit: string | null, attribute: Attribute): Value {
  if (attribute.type === 'entity') return { kind: 'entity', ids: [published].flat() }
  if (typeof published !== 'string') throw new Error(`${attribute.id}: several values where one belongs`)
  switch (attribute.type) {
    case 'date':
      return { kind: 'date', date: parsedOf(parseFuzzyDate(published), attribute) }
    case 'quantity':
      return { kind: 'quantity', quantity: parsedOf(parseQuantity(published, unit ?? attribute.unit), attribute) }
    case 'category':
      return { kind: 'category', option: published }
    case 'text':
      return { kind: 'text', text: published }
  }
}

function parsedOf<T>(read: Parsed<T>, attribute: Attribute): T {
  if (read.ok) return read.value
  throw new Error(`${attribute.id}: ${read.message}`)
}
