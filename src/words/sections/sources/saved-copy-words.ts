import * as en from '../../en/views/sources/saved-copy.ts'
import { inLanguage } from '../../words.ts'

/** What is said of a copy that a reader saved. */
export const savedCopyWords = inLanguage({ en })
