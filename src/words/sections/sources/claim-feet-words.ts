import * as en from '../../en/pages/claim-feet.ts'
import { inLanguage } from '../../words.ts'

/** What is said where the foot of a claim does not come. */
export const claimFeetWords = inLanguage({ en })
