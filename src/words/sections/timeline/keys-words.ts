import * as en from '../../en/views/keys.ts'
import { inLanguage } from '../../words.ts'

/** What the sheet of keys says. */
export const keysWords = inLanguage({ en })
