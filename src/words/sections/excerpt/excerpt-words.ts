import * as en from '../../en/views/excerpt/excerpt.ts'
import { inLanguage } from '../../words.ts'

/** What is said in place of what the part of a dossier that is shown does not have. */
export const excerptWords = inLanguage({ en })
