import * as en from '../../en/views/sources/parts.ts'
import { inLanguage } from '../../words.ts'

/** What stands above and below a part of what a source says. */
export const partWords = inLanguage({ en })
