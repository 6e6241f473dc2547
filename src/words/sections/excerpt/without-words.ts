import * as en from '../../en/views/excerpt/without.ts'
import { inLanguage } from '../../words.ts'

/** What is said of what a reader takes out: in the bar, and where it is chosen. */
export const withoutWords = inLanguage({ en })
