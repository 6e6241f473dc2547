import type { ListedSource } from '../../contract/sources-file.ts'
import { words } from '../../words/words.ts'

/**
 * The sources that mention an event that passes the filters, and whose outlet, title or language have every word of a
 * text, whole or as a beginning. A source without claims counts if others rely on it for such an event.
 * @param events ids of the events that pass the filters; `null`: nothing is filtered
 */
export function selectSources(
  sources: readonly ListedSource[],
  events: ReadonlySet<string> | null,
  find: string,
): ListedSource[] {
  const sought = fold(find).split(' ').filter(Boolean)
  return sources.filter((source) => {
    const spoken = source.claims === 0 ? source.behind : source.events
    if (events && !spoken.some((event) => events.has(event))) return false
    if (sought.length === 0) return true
    const text = fold([source.outlet, source.title, words.toLanguageWords(source)].join(' '))
    return sought.every((word) => text.includes(` ${word}`))
  })
}

/** The words of a text with a space before each, without case and diacritics. */
function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ')}`
}
