import * as en from '../../en/pages/timeline-page.ts'
import { inLanguage } from '../../words.ts'

/** What the page of the timeline says. */
export const timelinePageWords = inLanguage({ en })
