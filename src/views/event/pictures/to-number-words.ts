import type { PublishedReading } from '../../../contract/published.ts'
import { parseQuantity } from '../../../domain/values/quantity.ts'
import { formatQuantity } from '../../../words/reason.ts'

/** A quantity in words, without its unit: `at least 3`, `more than 130`; `not 3` where it is denied. */
export function toNumberWords({ value, label, stance }: Pick<PublishedReading, 'value' | 'label' | 'stance'>): string {
  const read = typeof value === 'string' ? parseQuantity(value, null) : null
  const words = read?.ok ? formatQuantity(read.value) : (label ?? '')
  return stance === 'denies' ? `not ${words}` : words
}
