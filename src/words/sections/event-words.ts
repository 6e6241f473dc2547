import * as en from '../en/views/event.ts'
import { inLanguage } from '../words.ts'

/** What the panel of an event says, and its pictures. */
export const eventWords = inLanguage({ en })
