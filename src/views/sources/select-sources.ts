import type { OpenListedSource } from '../../contract/opened/open-sources.ts'
import { toWordFinder } from '../../selection/text/needle.ts'
import { languageWords } from '../../words/sections/sources/language-words.ts'

/**
 * The sources that speak of an event that passes the filters, and whose outlet, title or language have every word of a
 * text, whole or as a beginning.
 * @param speaking ids of the former; `null`: nothing is filtered
 */
export function selectSources(
  sources: readonly OpenListedSource[],
  speaking: ReadonlySet<string> | null,
  find: string,
): OpenListedSource[] {
  const isSought = toWordFinder(find)
  return sources.filter((source) => {
    if (speaking?.has(source.id) === false) return false
    return isSought([source.outlet, source.title, languageWords.toLanguageWords(source)].join(' · '))
  })
}
