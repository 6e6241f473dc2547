import * as en from '../../en/views/long-list.ts'
import { inLanguage } from '../../words.ts'

/** What the field of a long list says. */
export const longListWords = inLanguage({ en })
