import * as en from '../../en/views/method/terms.ts'
import { inLanguage } from '../../words.ts'

/** What the terms on every page mean. */
export const termsWords = inLanguage({ en })
