import type { PublishedSource } from '../../contract/published.ts'
import { toLanguageWords } from '../../words/language-name.ts'

/** The language of a source in words, where it tells something: English goes without saying, but for a machine's. */
export function toTellingLanguage(source: PublishedSource | undefined): string | null {
  if (!source || (source.language === 'en' && source.machineTranslatedFrom === null)) return null
  return toLanguageWords(source)
}
