import { formatEdtf } from '../dates.ts'
import { formatCount } from '../numbers.ts'

/** What can go wrong: with a link, with the data, with a part of the app. */

/** A part of a link that was not used, with the part itself between the two texts. */
export function droppedParam(why: string): readonly [before: string, after: string] {
  return ['Ignored in this link: ', `, because ${why}.`]
}

/** Why a part of a link was not used. */
export const dropped = {
  empty: 'it is empty',
  unknownParam: 'this page does not know it',
  notADay: 'it is not a day like 2024-04-25',
  beforeFrom: 'it lies before “from”',
  future: 'that day is in the future',
  notAmong: (known: readonly string[]) => `it can only be ${either(known)}`,
  tooLong: (most: number) => `it is longer than ${formatCount(most)} characters`,
  lacks: (param: string) => `a window needs “${param}” as well`,
  notInDossier: (what: 'kind' | 'country' | 'actor' | 'source' | 'attribute') => `this dossier has no such ${what}`,
}

/** `a`, `a or b`, `a, b or c`. */
function either(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

/** In place of a page whose data cannot be used. */
export const dataErrors = {
  unreachable: {
    title: 'The data cannot be reached',
    advice: 'You may be offline, or the server may be down. Nothing is lost: try again when the connection is back.',
  },
  missing: { title: 'There is no such page', advice: 'Nothing is published under this address.' },
  refused: { title: 'The server refused to send the data', advice: 'Try again in a moment.' },
  'not-json': {
    title: 'The data cannot be read',
    advice: 'The server did not send JSON. Its answer may have been cut off: try again.',
  },
  version: {
    title: 'The data was published for another version of this page',
    advice:
      'Reload the page. If that does not help, the data and the app must be published together: “npm run build” makes both.',
  },
  contract: {
    title: 'The data does not have the form that this page expects',
    advice: 'It is not shown, because it could be wrong. Building the dossier again fixes it.',
  },
  newer: {
    title: 'Newer data has been published',
    advice: 'What this page shows is of an older release, and this part is of a newer one. Mixed, they could mislead.',
  },
  'too-large': {
    title: 'This dossier is too large for that',
    advice:
      'It would have to be computed here of all claims. Its timeline, events and disagreements can be read; all claims are published as Parquet files.',
  },
  'not-in-excerpt': {
    title: 'This is not shown here',
    advice: 'It was not yet known, or is taken out.',
  },
} as const

/** In place of a dossier that was made in a browser, and is not there. */
export const notInBrowser =
  'This browser does not have it: it was deleted or cleared away, or it is in another browser, or its tab was closed.'

/** What exactly is wrong with the data, for whoever has to fix it. */
export const dataFaults = {
  noAnswer: 'the server did not answer',
  brokenOff: 'the answer broke off on its way',
  noHistoryCode: 'a part of the app could not be loaded',
  noFile: 'the server has no such file (404)',
  aPage: 'the server has no such file, and sent a page in its place',
  noSuchId: 'the dossier has nothing with this id',
  refused: (status: number) => `the server answered with status ${status}`,
  notJson: 'the answer is not JSON',
  version: (written: string, read: number) => `it has version ${written}, and this page reads version ${read}`,
  notInExcerpt: 'not shown',
  tooLarge: 'the dossier is too large for that, and all of its claims are published as Parquet files',
  newer: 'it belongs to a newer release than what the page shows',
}

export const pageFailed = {
  title: 'This page has failed',
  advice: 'The fault is in the app, or in data that it does not expect. The other pages still work.',
}
/** A file of the app itself did not come. */
export const partUnloaded = {
  title: 'A part of the app could not be loaded',
  advice:
    'You may be offline, or a newer version may have been published. Reloading the page loads that version, and keeps this view.',
}
export const partFailed = 'This part of the page has failed. The rest still works.'
export const slow = 'This takes longer than usual. The server may be slow, or the connection may be gone.'

/** What did not come of a dossier of which not all is at hand at once. */
export const missingParts = {
  events: 'Some events could not be loaded. What is here stays.',
  places: 'Where the events are could not be loaded.',
  filters: 'What some filters need could not be loaded. They do not filter yet.',
  address: 'The event in this address could not be looked up.',
}
export const askedAgain = 'It is asked for again by and by.'
export const askingAgain = 'Asking for it again …'

export const historyFailed = (detail: string) => `The history could not be loaded: ${detail}`

/** In place of what a dossier does not have. */
export const toTimeline = 'To the timeline'
export const toStart = 'To the start'
export const noSuchEvent = 'This dossier has no such event'
export const noSuchSource = 'This dossier has no such source'
export const allSources = 'All sources'

/** With the id between the two texts. */
export function nothingCalled(what: 'event' | 'source', hasNearest: boolean): readonly [before: string, after: string] {
  return [`No ${what} is called `, hasNearest ? `. These ${what}s are the nearest:` : '.']
}

export const claimsFailed = 'What the sources say could not be loaded.'
export const showToday = 'Show what is known today'

/** Beside what is shown, of a release before the newest. */
export const newerIsThere =
  'Newer data has been published since this page was opened. What is shown is of the release before.'
export const newerPart =
  'Newer data has been published, and this part belongs to it. The rest of the page is of the release before.'
export const loadAnew = 'Load the newest data'

/** Of the release that an address names. @param day ISO */
export const notKept = (day: string) => `The data of a release of ${formatEdtf(day)} is not here`
export const notKeptWhy =
  'Either there was no release on that day, or its data was not kept. What changed with each release is told.'
export const otherVersion = (day: string) =>
  `The release of ${formatEdtf(day)} was written for an older version of this page`
export const otherVersionWhy = 'Its data was kept and can be read as files. What changed with each release is told.'
export const allReleases = 'All releases'
export const showNow = 'Show what is published now'
export const localBarFailed = 'This dossier is only in this browser. What can be done with it could not be loaded.'
export const releaseBarFailed = 'An older release is shown. Which is the newest could not be loaded.'
/** On paper alone. */
export const printedFootFailed = 'Of which day and release this is could not be loaded.'

/** In place of the pages of a dossier that its editors took down. */
export const retired = {
  heading: (title: string) => `“${title}” was retired`,
  /** `“Bridges” was retired on 30 November 2026.` @param on ISO day */
  since: (title: string, on: string) => `“${title}” was retired on ${formatEdtf(on)}.`,
  on: (on: string) => `Its editors took it down on ${formatEdtf(on)}. They say why:`,
  gone: 'Its events and sources are not here any more.',
  instead: 'Read in its place:',
} as const
