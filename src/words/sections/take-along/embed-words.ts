import * as en from '../../en/views/take-along/embed.ts'
import { inLanguage } from '../../words.ts'

/** What stands within another page, and where readers get it from. */
export const embedWords = inLanguage({ en })
