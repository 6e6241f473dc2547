import { textWidth } from '../../../chart/label-row.ts'
/** As many names as fit in `room` px at 12 px, whole, and how many more there are. */
export function toFittingNames(names: readonly string[], room: number): string {
  for (let shown = names.length; shown > 0; shown--) {
    const rest = names.length - shown
    const text = names.slice(0, shown).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
    if (textWidth(text) <= room) return text
  }
  return ''
}
