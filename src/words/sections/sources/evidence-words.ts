import * as en from '../../en/views/sources/evidence.ts'
import { inLanguage } from '../../words.ts'

/** What is said of the places where words stand, and of versions. */
export const evidenceWords = inLanguage({ en })
