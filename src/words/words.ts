import type { en } from './en/en.ts'
import { type Language, LANGUAGES } from './languages.ts'
import type { Said } from './said.ts'

/** What every language says, wherever the reader is. */
export type Words = Said<typeof en>

/** The words of the language that the page declares (`<html lang>`), or of English. Chosen once. */
export const words: Words = wordsFor(pageLanguage())

/** @param tag BCP 47; of `fr-CA` the language alone counts */
export function wordsFor(tag: string | undefined): Words {
  return LANGUAGES[languageOf(tag)]
}

/** A section that is loaded with the page that says it, in the language of the page. */
export function inLanguage<T>(section: { readonly en: T } & Readonly<Record<Language, Said<T>>>): Said<T> {
  return section[languageOf(pageLanguage())]
}

function languageOf(tag: string | undefined): Language {
  const language = tag?.split('-')[0] ?? ''
  return isKnown(language) ? language : 'en'
}

function isKnown(language: string): language is Language {
  return Object.hasOwn(LANGUAGES, language)
}

function pageLanguage(): string | undefined {
  // There is no page in the pipeline, and this room compiles without the types of one.
  const { document } = globalThis as { document?: { documentElement?: { lang?: string } } }
  return document?.documentElement?.lang
}
