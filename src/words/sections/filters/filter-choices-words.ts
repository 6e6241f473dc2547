import * as en from '../../en/views/filters/filter-choices.ts'
import { inLanguage } from '../../words.ts'

/** What the opened filters say. */
export const filterChoicesWords = inLanguage({ en })
