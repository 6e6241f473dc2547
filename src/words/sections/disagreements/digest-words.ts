import * as en from '../../en/views/disagreements/digest.ts'
import { inLanguage } from '../../words.ts'

/** What the digest of the disagreements says. */
export const digestWords = inLanguage({ en })
