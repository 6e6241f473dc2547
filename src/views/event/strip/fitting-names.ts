import { textWidth } from '../../../chart/label-row.ts'
import { eventWords } from '../../../words/sections/event-words.ts'
/** As many whole names as fit in `room` px at 12 px, and how many more there are. */
export function toFittingNames(names: readonly string[], room: number): string {
  for (let shown = names.length; shown > 0; shown--) {
    const rest = names.length - shown
    const text = eventWords.andMore(names.slice(0, shown), rest)
    if (textWidth(text) <= room) return text
  }
  return ''
}
