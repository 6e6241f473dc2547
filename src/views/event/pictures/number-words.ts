import type { PublishedReading } from '../../../contract/event-file.ts'
import { eventWords } from '../../../words/sections/event-words.ts'
import { words } from '../../../words/words.ts'

type CountedAnswer = Pick<PublishedReading, 'value' | 'stance' | 'unit' | 'numbers'>

/**
 * A quantity in words, without its unit: `at least 3`, `more than 130`; `not 3` if it is denied. With its unit if that is
 * not the one of the picture, to which it converts: `2.75 kt`.
 */
export function toNumberWords({ value, stance, unit, numbers }: CountedAnswer): string {
  const number = words.formatMeasure({ text: String(value), unit: numbers?.unit === undefined ? null : unit })
  return stance === 'denies' ? eventWords.pictures.not(number) : number
}
