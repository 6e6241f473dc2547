import type { ListedSource } from '../../contract/published-sources.ts'
import { toLanguageWords } from '../../words/language-name.ts'

/**
 * The sources that are listed: those with all words of a text, whole or as beginnings, in outlet, title or language, that speak of an event. One
 * that makes no claim is listed where it stands behind what others say of an event.
 * @param events ids of the events that pass the filters; `null`: nothing is filtered
 */
export function selectSources(
  sources: readonly ListedSource[],
  events: ReadonlySet<string> | null,
  find: string,
): ListedSource[] {
  const words = fold(find).split(' ').filter(Boolean)
  return sources.filter((source) => {
    const spoken = source.claims === 0 ? source.behind : source.events
    if (events && !spoken.some((event) => events.has(event))) return false
    if (words.length === 0) return true
    const text = fold([source.outlet, source.title, toLanguageWords(source)].join(' '))
    return words.every((word) => text.includes(` ${word}`))
  })
}

/** Words with a space before each, blind to case and diacritics. */
function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ')}`
}
