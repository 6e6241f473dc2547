import * as en from '../../en/views/take-along/take-along.ts'
import { inLanguage } from '../../words.ts'

/** The sheet from which readers take along what is shown. */
export const takeAlongWords = inLanguage({ en })
