import * as en from '../../en/views/disagreements/repeated.ts'
import { inLanguage } from '../../words.ts'

/** What is said of the claims that are repeated most. */
export const repeatedWords = inLanguage({ en })
