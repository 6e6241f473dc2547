import * as en from '../../en/views/timeline/pointed.ts'
import { inLanguage } from '../../words.ts'

/** What the card says of what one points at. */
export const pointedWords = inLanguage({ en })
