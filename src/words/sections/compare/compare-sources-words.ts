import * as en from '../../en/views/compare/compare-sources.ts'
import { inLanguage } from '../../words.ts'

/** What the page that compares sources says. */
export const compareSourcesWords = inLanguage({ en })
