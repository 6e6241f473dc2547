import * as en from './en/pages/head.ts'
import { inLanguage } from './words.ts'

/** What a page says of itself to whoever links to it. */
export const headWords = inLanguage({ en })
