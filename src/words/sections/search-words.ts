import * as en from '../en/views/search.ts'
import { inLanguage } from '../words.ts'

/** What the list of hits says. */
export const searchWords = inLanguage({ en })
