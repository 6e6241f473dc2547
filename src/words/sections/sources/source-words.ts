import * as en from '../../en/views/sources/source.ts'
import { inLanguage } from '../../words.ts'

/** What the page of a source says. */
export const sourceWords = inLanguage({ en })
