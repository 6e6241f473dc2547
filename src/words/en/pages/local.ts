import { count, formatCount } from '../numbers.ts'

/** Dossiers that a reader makes in the browser of files of their own. */

export const title = 'Open files of your own'
export const lede =
  'A dossier, a timeline or a table becomes a dossier here, in this browser. The files stay on this machine: nothing of them is sent anywhere.'

export const takes = 'What can be opened'
export const kinds: readonly string[] = [
  'A dossier of this project: its folder, or that packed as a zip.',
  'A timeline of TimelineJS: its JSON, or its table.',
  'A table: CSV, TSV, or a workbook of Excel (.xlsx).',
  'Anything else that the command “import” reads: event data sets, ClaimReview, Wikidata, BibTeX, CSL.',
]
export const limit = (megabytes: number) => `At most ${formatCount(megabytes)} MB at a time.`
export const onReload =
  'The address of an opened page holds the ids of its events and sources. Whoever serves this site sees that address, and nothing else, when you load such a page anew.'

export const drop = 'Drop files here, or'
export const choose = 'Choose files'
export const order = 'Dates such as 3/4/2024'
export const orders = { none: 'As the file shows', dmy: '3 April: day first', mdy: 'March 4: month first' }

export const busy = (name: string) => `Reading ${name}…`
export const nothing = 'No file was given.'
export const tooLarge = (megabytes: number, most: number) =>
  `That is ${formatCount(Math.ceil(megabytes))} MB, and at most ${formatCount(most)} MB can be opened here. The command “npm run dossier -- import” takes larger files.`
export const unreadable = 'The files cannot be read. They may have been moved or changed: choose them anew.'
export const crashed = (message: string) => `The files cannot be opened: ${message}`

export const opened = (name: string) => `${name} is opened.`
export const refused = 'This cannot be opened. Nothing of it is kept.'
export const open = 'Open it'
export const kept = 'It is kept in this browser until you delete it, or clear the data of this site.'
export const notKept =
  'This browser lets the page store nothing, or has no room left: it is there until this tab is closed or loaded anew. Export it to keep it.'
export const report = (importer: string, summary: string) => `Read as ${importer}. ${summary}.`
export const odd = 'Rows that were merged, set aside, or not taken whole'
export const saveReport = 'Save the whole report'
export const reportName = (id: string) => `${id}-import.txt`
export const more = (left: number) => `and ${formatCount(left)} more`
export const problems = (errors: number, warnings: number) =>
  [count(errors, 'error'), count(warnings, 'warning')].filter((said) => !said.startsWith('0 ')).join(', ')
/** `events.yaml, line 3, column 5` */
export const spot = (file: string, line: number, column: number) =>
  file === '' ? '' : `${file}, line ${line}, column ${column}`
export const optionsNote =
  'What is named with two hyphens, such as --outlet, is an option of the command “npm run dossier -- import”.'

export const list = 'In this browser'
export const none = 'Nothing is kept in this browser.'
export const counts = (events: number, sources: number) =>
  [count(events, 'event'), count(sources, 'source')].join(' · ')
export const exportIt = 'Export'
export const exportOf = (name: string) => `Export ${name}`
export const remove = 'Delete'
export const removeOf = (name: string) => `Delete ${name}`
export const sure = 'Delete it for good?'
export const removeNow = 'Delete for good'
export const keepIt = 'Keep it'
export const removed = (name: string) => `${name} is deleted.`
export const exported = (name: string) => `${name} is saved.`
export const untilClosed = 'Until this tab is closed'

export const bar = 'Where this dossier is kept'
export const only = 'This dossier is only in this browser.'
export const noLink = 'A link to it opens nothing elsewhere: export it, and give the file.'
export const all = 'All in this browser'
