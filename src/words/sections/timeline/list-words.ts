import * as en from '../../en/views/list.ts'
import { inLanguage } from '../../words.ts'

/** What the list of events says. */
export const listWords = inLanguage({ en })
