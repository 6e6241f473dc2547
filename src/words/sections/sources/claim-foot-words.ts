import * as en from '../../en/pages/claim-foot.ts'
import { inLanguage } from '../../words.ts'

/** What stands at the foot of a claim. */
export const claimFootWords = inLanguage({ en })
