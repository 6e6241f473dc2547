import type { en } from './en/en.ts'
import { LANGUAGES } from './languages.ts'

/** What every language says. */
export type Words = typeof en

/** The words of the language that the page declares (`<html lang>`), or of English. Chosen once. */
export const words: Words = wordsFor(pageLanguage())

/** @param tag BCP 47; of `fr-CA` the language alone counts */
export function wordsFor(tag: string | undefined): Words {
  const language = tag?.split('-')[0] ?? ''
  return Object.entries(LANGUAGES).find(([known]) => known === language)?.[1] ?? LANGUAGES.en
}

function pageLanguage(): string | undefined {
  // There is no page in the pipeline, and this room compiles without the types of one.
  const { document } = globalThis as { document?: { documentElement?: { lang?: string } } }
  return document?.documentElement?.lang
}
