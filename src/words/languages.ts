import { en } from './en/en.ts'

/**
 * The languages by their BCP 47 tag. To add one, write a folder beside `en` whose main file holds
 * `export const fr: Said<typeof en> = { … }`, and name it here and in each of `sections`.
 */
export const LANGUAGES = { en } as const
export type Language = keyof typeof LANGUAGES
