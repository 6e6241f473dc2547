import type { ListedSource } from '../../contract/sources-file.ts'
import { languageWords } from '../../words/sections/sources/language-words.ts'
import { words } from '../../words/words.ts'
import { LazySearch } from './lazy-search.ts'

const searches = new WeakMap<readonly ListedSource[], LazySearch>()

/** The search of published sources by outlet, title, date and language: one for as long as they are kept. */
export function sourceSearchOf(sources: readonly ListedSource[]): LazySearch {
  const known = searches.get(sources)
  if (known) return known
  const made = new LazySearch(() => sources.map(toTexts))
  searches.set(sources, made)
  return made
}

function toTexts(source: ListedSource) {
  const { id, outlet, title, published } = source
  const dates = published === null ? [] : [published, words.publishedWords(published)]
  return {
    id,
    title: `${outlet}: ${title}`,
    label: '',
    summary: '',
    names: languageWords.toLanguageWords(source) ?? '',
    words: dates.join(' · '),
  }
}
