import * as en from '../../en/views/take-along/pictures.ts'
import { inLanguage } from '../../words.ts'

/** What is said of pictures that readers take along, and what stands on them. */
export const pictureWords = inLanguage({ en })
