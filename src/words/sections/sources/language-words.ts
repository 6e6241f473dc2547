import * as en from '../../en/views/sources/languages.ts'
import { inLanguage } from '../../words.ts'

/** In which language a source is. */
export const languageWords = inLanguage({ en })
