import * as en from '../../en/pages/empty-result.ts'
import { inLanguage } from '../../words.ts'

/** What is said where nothing passes the filters. */
export const emptyResultWords = inLanguage({ en })
