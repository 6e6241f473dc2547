import * as en from '../en/pages/trouble.ts'
import { inLanguage } from '../words.ts'

/** What is said when a link, the data or a part of the app fails. */
export const troubleWords = inLanguage({ en })
