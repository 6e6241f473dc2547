import * as en from '../../en/views/compare/comparison.ts'
import { inLanguage } from '../../words.ts'

/** What the comparison of an event says. */
export const comparisonWords = inLanguage({ en })
