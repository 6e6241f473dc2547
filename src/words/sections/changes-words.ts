import * as en from '../en/pages/changes.ts'
import { inLanguage } from '../words.ts'

/** What is said of releases, and of what changed with each. */
export const changesWords = inLanguage({ en })
