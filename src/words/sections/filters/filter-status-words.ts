import * as en from '../../en/views/filters/filter-status.ts'
import { inLanguage } from '../../words.ts'

/** What is said of how it stands with the filters. */
export const filterStatusWords = inLanguage({ en })
