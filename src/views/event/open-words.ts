import { eventWords } from '../../words/sections/event-words.ts'
import type { Names } from './names.ts'

/** Of a count of origins that is a range, which sources make it one, in words; else `undefined`. */
export function toOpenWords(sources: readonly string[], names: Pick<Names, 'source'>): string | undefined {
  return sources.length === 0 ? undefined : eventWords.notStatedWhere(sources.map((id) => names.source(id)))
}
