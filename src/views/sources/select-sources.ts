import type { OpenListedSource } from '../../contract/opened/open-sources.ts'
import { toWordFinder } from '../../selection/text/needle.ts'
import { languageWords } from '../../words/sections/sources/language-words.ts'

/**
 * The sources that mention an event that passes the filters, and whose outlet, title or language have every word of a
 * text, whole or as a beginning. A source without claims counts if others rely on it for such an event.
 * @param events ids of the events that pass the filters; `null`: nothing is filtered
 */
export function selectSources(
  sources: readonly OpenListedSource[],
  events: ReadonlySet<string> | null,
  find: string,
): OpenListedSource[] {
  const isSought = toWordFinder(find)
  return sources.filter((source) => {
    const spoken = source.claims === 0 ? source.behind : source.events
    if (events && !spoken.some((event) => events.has(event))) return false
    return isSought([source.outlet, source.title, languageWords.toLanguageWords(source)].join(' · '))
  })
}
