import type { PublishedSource } from '../../../contract/parts.ts'
import { languageWords } from '../../../words/sections/sources/language-words.ts'
import { words } from '../../../words/words.ts'

/** The language of a source in words; `null` for plain English, which is what a reader expects. */
export function toTellingLanguage(source: PublishedSource | undefined): string | null {
  if (!source || (source.language === 'en' && source.machineTranslatedFrom === null)) return null
  return languageWords.toLanguageWords(source)
}

/** The date of a source in words; `null` if it is not known. */
export function toPublished(source: PublishedSource | undefined): string | null {
  return source?.published ? words.publishedWords(source.published) : null
}
