import * as en from '../../en/views/filters/filtered-count.ts'
import { inLanguage } from '../../words.ts'

/** What is said of a count in the header while filters are set. */
export const filteredCountWords = inLanguage({ en })
