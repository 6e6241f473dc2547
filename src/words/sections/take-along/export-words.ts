import * as en from '../../en/views/take-along/exports.ts'
import { inLanguage } from '../../words.ts'

/** What stands in exported files. */
export const exportWords = inLanguage({ en })
