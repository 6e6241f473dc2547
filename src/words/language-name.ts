/** Old path of these words: goes when nothing imports it. */
export { toLanguageName, toLanguageWords } from './en/names.ts'
