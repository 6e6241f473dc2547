import * as en from '../../en/views/sources/withdrawn.ts'
import { inLanguage } from '../../words.ts'

/** What is said of sources that were withdrawn. */
export const withdrawnWords = inLanguage({ en })
