import * as en from '../../en/views/disagreements/disagreements.ts'
import { inLanguage } from '../../words.ts'

/** What the page of all disagreements says. */
export const disagreementsWords = inLanguage({ en })
