import * as en from '../en/views/key-list.ts'
import { inLanguage } from '../words.ts'

/** What the sheet of keys lists. */
export const keyListWords = inLanguage({ en })
