import * as en from '../../en/views/sources/sources.ts'
import { inLanguage } from '../../words.ts'

/** What the index of the sources says. */
export const sourcesWords = inLanguage({ en })
