import * as en from '../../en/views/sources/corrected.ts'
import { inLanguage } from '../../words.ts'

/** What is said of claims that the editors corrected. */
export const correctedWords = inLanguage({ en })
