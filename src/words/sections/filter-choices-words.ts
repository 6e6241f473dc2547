import * as en from '../en/views/filter-choices.ts'
import { inLanguage } from '../words.ts'

/** What the opened filters say. */
export const filterChoicesWords = inLanguage({ en })
