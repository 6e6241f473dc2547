import * as en from '../../en/views/method/method.ts'
import { inLanguage } from '../../words.ts'

/** What the page of the method says. */
export const methodWords = inLanguage({ en })
