import type { PublishedReading } from '../../../contract/event-file.ts'
import { eventWords } from '../../../words/sections/event-words.ts'
import { words } from '../../../words/words.ts'

/** A quantity in words, without its unit: `at least 3`, `more than 130`; `not 3` if it is denied. */
export function toNumberWords({ value, stance }: Pick<PublishedReading, 'value' | 'stance'>): string {
  const number = words.formatQuantity({ text: String(value) })
  return stance === 'denies' ? eventWords.pictures.not(number) : number
}
