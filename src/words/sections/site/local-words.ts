import * as en from '../../en/pages/local.ts'
import { inLanguage } from '../../words.ts'

/** What is said of dossiers that are kept in the browser of the reader alone. */
export const localWords = inLanguage({ en })
