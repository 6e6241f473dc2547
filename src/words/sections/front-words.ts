import * as en from '../en/pages/front.ts'
import { inLanguage } from '../words.ts'

/** What is said of the site as a whole: on its front page, and at its foot. */
export const frontWords = inLanguage({ en })
