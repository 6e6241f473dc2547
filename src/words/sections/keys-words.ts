import * as en from '../en/pages/keys.ts'
import { inLanguage } from '../words.ts'

/** What the sheet of keys says. */
export const keysWords = inLanguage({ en })
