import * as en from '../en/views/map.ts'
import { inLanguage } from '../words.ts'

/** What the map of the places says. */
export const mapWords = inLanguage({ en })
