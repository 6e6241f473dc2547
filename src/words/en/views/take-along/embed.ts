import type { CalendarDay } from '../../../../domain/calendar-day.ts'
import { formatDay } from '../../dates.ts'
import { count, formatCount } from '../../numbers.ts'
import { siteName } from '../../../site-name.ts'

/** What stands within another page, and where readers get it from. */

/** The part of the sheet that gives the lines for another page. */
export const embed = 'Embed'
export const what = {
  timeline: 'The timeline on a page of yours.',
  event: 'What is in dispute, on a page of yours.',
  discrepancy: 'This point, on a page of yours.',
} as const
export const shows = 'What it shows'
/** All that the sources say of a point, and not where one of them has it from. */
export const allSay = 'What all sources say'
export const theme = 'Colours'
export const themes = { system: 'As the reader’s system', light: 'Light', dark: 'Dark' } as const
/** Opens the lines and the preview. */
export const open = 'Lines and preview'
export const loading = 'One moment …'
export const failed = 'The lines did not come.'
export const snippet = 'Lines for your page'
export const copySnippet = 'Copy the lines'
export const copied = 'Copied'
export const preview = (title: string) => `Preview: ${title}`
/** Beneath the lines. */
export const aboutSnippet =
  'The frame needs no script. The last line lets it be as high as what is in it; without it, it scrolls.'
/** Where the view has filters or a day, which the picture does not follow. */
export const isWhole =
  'The frame shows all events as they are known today. What your view takes out, its filters, its day and its release stay in its link.'

/** Title of a frame: `UN report on the debris: what the sources say (Faultline)`. */
export const frameTitle = (title: string) => `${title}: what the sources say (${siteName})`
/** The link for where no frame is shown. */
export const fallback = (title: string) => `${title} – ${siteName}`

/** In the frame. */
export const openPage = `Open in ${siteName}`
export const newTab = ' (new tab)'
export const explore = { timeline: 'Move and filter it here', event: 'Explore it here' } as const
export const asksView =
  'The link is to a view with filters, of a day, of a release, or without some sources. What stands here is the whole, as it is known today.'
/** Of a view: what is shown of the dossier, a sentence each. */
export const view = {
  events: (shown: number, all: number) => `${formatCount(shown)} of ${count(all, 'event')}.`,
  filters: (filters: readonly string[]) => `Filters: ${filters.join('; ')}.`,
  window: (days: string) => `Drawn: ${days}.`,
  notUsed: (parts: readonly string[]) => `Not in this dossier, and so not used: ${parts.join('; ')}.`,
}
/** While it is drawn. */
export const drawing = 'One moment …'
export const unknown = 'What the link names is not there. This is all that is in dispute.'
export const noDispute = 'The sources do not disagree.'
export const whereFrom = (source: string) => `Where ${source} has it from`
export const gives = (source: string, answer: string) => `${source}: ${answer}`
export const disputedOn = (attributes: readonly string[]) => `disputed: ${attributes.join(', ')}`
export const disputes = 'Where the sources disagree'
/** The last line. @param support `12 sources, 3 independent origins` @param day the newest of the data */
export const from = (dossier: string, support: string, day: CalendarDay | null) =>
  [`${siteName}, “${dossier}”`, support, ...(day === null ? [] : [`data of ${formatDay(day)}`])].join(' · ')
