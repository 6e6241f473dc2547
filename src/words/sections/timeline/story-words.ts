import * as en from '../../en/views/story.ts'
import { inLanguage } from '../../words.ts'

/** What the story of the first page says. */
export const storyWords = inLanguage({ en })
