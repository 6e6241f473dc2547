import * as en from '../en/views/chains.ts'
import { inLanguage } from '../words.ts'

/** What chains of citations say. */
export const chainsWords = inLanguage({ en })
