import * as en from '../en/views/known-on.ts'
import { inLanguage } from '../words.ts'

/** What the bar by which a day is chosen says. */
export const knownOnWords = inLanguage({ en })
