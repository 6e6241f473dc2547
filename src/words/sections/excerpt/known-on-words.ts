import * as en from '../../en/views/excerpt/known-on.ts'
import { inLanguage } from '../../words.ts'

/** What the bar by which a day is chosen says. */
export const knownOnWords = inLanguage({ en })
