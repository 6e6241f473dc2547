import * as en from '../../en/differences.ts'
import { inLanguage } from '../../words.ts'

/** How readings differ, and why: said wherever a disagreement is told in full. */
export const differencesWords = inLanguage({ en })
