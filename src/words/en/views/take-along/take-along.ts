import type { CalendarDay } from '../../../../domain/calendar-day.ts'
import { count, formatCount } from '../../numbers.ts'
import { formatDayRange } from '../../dates.ts'

/** The sheet from which readers take along what is shown: its link, citations and files. */

export const title = 'Share, cite or export'

/** What is taken along. */
export const what = 'What'
export const scopes = {
  event: 'This event',
  discrepancy: (attribute: string) => `Its point: ${attribute}`,
  source: 'This source',
  comparison: 'These sources compared',
  disagreements: 'The disagreements shown',
  map: 'The map',
  window: (from: CalendarDay, to: CalendarDay) => `Events shown, ${formatDayRange({ earliest: from, latest: to })}`,
  events: (events: number) => `All events that pass the filters (${formatCount(events)})`,
  /** Their number is not known yet. */
  filtered: 'All events that pass the filters',
  allEvents: (events: number) => `All ${count(events, 'event')}`,
}

/** Where the whole dossier is taken along: `162 events, 1,770 claims by 505 sources.` */
export function holdsAll(events: number, claims: number, sources: number): string {
  return `${count(events, 'event')}, ${count(claims, 'claim')} by ${count(sources, 'source')}.`
}
/** Where it is a part of which is said how large it is. */
export const holds = (sources: number) => `Claims by ${count(sources, 'source')}.`
export const noClaims = 'There are no claims to save.'
export const gathering = 'Gathering the claims …'
export const failed = (why: string) => `The claims could not be gathered: ${why}`

export const link = 'Link'
export const linkField = 'Address'
/** In place of the link, of a dossier that no other browser has. */
export const noLink =
  'This dossier is only in this browser, so a link to it opens nothing elsewhere. Export the dossier with the button above the page, and give the file.'
export const copyLink = 'Copy link'
export const copied = 'Copied'
/** The sheet of the system. */
export const share = 'Send to …'

export const cite = 'Cite'
export const cited = 'What is cited'
export const citedPage = 'This page'
export const citedDocuments = (documents: number) =>
  documents === 1 ? 'The document itself' : `The ${count(documents, 'document')}`
export const style = 'Style'
export const styles = { chicago: 'Chicago', apa: 'APA', mla: 'MLA' } as const
export const copyCitation = (citations: number) => (citations === 1 ? 'Copy citation' : 'Copy citations')
export const more = (citations: number) => `and ${formatCount(citations)} more, which are copied and in the files too.`
export const noDocuments = 'No document says anything of it.'

export const files = 'Files'
/** @param what what is in them: an accessible name of their list */
export const citationFiles = 'Citations as files'
export const save = (format: string, note: string) => `Save as ${format}, ${note}`
export const formats = {
  bibtex: { name: 'BibTeX', note: 'for LaTeX' },
  ris: { name: 'RIS', note: 'for EndNote' },
  'csl-json': { name: 'CSL-JSON', note: 'for Zotero' },
  csv: { name: 'CSV', note: 'a row for each claim' },
  json: { name: 'JSON', note: 'with all readings' },
  calendar: { name: 'Calendar', note: 'iCalendar' },
} as const
export const data = 'Data'
export const forExcel = 'CSV for Excel (with a byte order mark)'
/** A link to a file that is made when the site is built. */
export const parquet = 'All claims as Parquet'
export const parquetNote = 'Always the whole dossier as it is published now, whatever is shown.'
export const saved = (file: string) => `Saved: ${file}`
