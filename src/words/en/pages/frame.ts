import type { CalendarDay } from '../../../domain/calendar-day.ts'
import { formatDay } from '../dates.ts'
import { count, formatCount } from '../numbers.ts'

/** The frame of every page: header, day bar, skip links, titles, and what stands in place of a page. */

/** The name in its two halves, with the fault between them. */
export const brand = ['Fault', 'line'] as const
export const toStart = 'Faultline, to the start'
export const dossierPages = 'Pages of the dossier'
export const pages = { timeline: 'Timeline', disagreements: 'Disagreements', sources: 'Sources' } as const

export const searchDossier = 'Search events, sources, actors and places'
export const searchPlaceholder = 'Search'

export const copyViewLink = 'Copy the link to this view'
export const copyLink = 'Copy link'
export const linkCopied = 'Copied'
/** Asked where the browser does not let the page copy. */
export const copyByHand = 'Copy this link:'

export type ThemeName = 'system' | 'light' | 'dark'

const THEMES: Readonly<Record<ThemeName, string>> = { system: 'those of the system', light: 'light', dark: 'dark' }

export function themeButton(theme: ThemeName, next: ThemeName): string {
  return `Colours: ${THEMES[theme]}. Change to ${THEMES[next]}`
}

/** The title of the browser's tab. */
export function tabTitle(title: string, knownOn: CalendarDay | null): string {
  return `${title}${knownOn === null ? '' : `, as known on ${formatDay(knownOn)}`} – Faultline`
}

/** What the page that stands in place of another is called in its tab. */
export const notYetKnownTitle = (what: string) => `${what}: not yet known`

/** Of the timeline; another page has its own. */
export const skipTo = {
  events: 'Skip to the events',
  event: 'Skip to the open event',
  disputes: 'Skip to where the sources disagree',
}

export const loading = {
  page: 'Loading the page …',
  catalogue: 'Loading the catalogue …',
  timeline: 'Loading the timeline …',
  claims: 'Loading what the sources say …',
  disagreements: 'Loading the disagreements …',
  source: 'Loading the source …',
  sources: 'Loading the sources …',
  history: 'Loading the history …',
  search: 'Loading the search …',
}

export const close = 'Close'
export const tryAgain = 'Try again'
export const reloadPage = 'Reload the page'

/** The button in the header, in two parts: the first is left out where there is no room. */
export function knownOnButton(day: CalendarDay | null): readonly [before: string, day: string] {
  return day === null ? ['As known ', 'today'] : ['As known on ', formatDay(day)]
}

export function notYetKnown(day: CalendarDay | null): string {
  return day === null ? 'Not yet known' : `Not yet known on ${formatDay(day)}`
}

/** @param day from which it is known; `null` where no source with a day mentions it */
export function knownFrom(day: CalendarDay | null): string {
  return day === null
    ? 'No source with a publication date mentions it, so it appears only in today’s view.'
    : `According to the sources in this dossier, it is known from ${formatDay(day)} on.`
}

export const showDay = (day: CalendarDay) => `Show ${formatDay(day)}`
export const showToday = 'Show what is known today'
export const thisSource = 'This source'

/** What can be counted on a page that has filters. */
export type Filtered = 'event' | 'disagreement'

export function noneAtAll(what: Filtered, knownOn: CalendarDay | null): string {
  return `There are no ${what}s${knownOn === null ? '' : ` as known on ${formatDay(knownOn)}`}.`
}

export const noneMatches = (what: Filtered) => `No ${what} matches all of these filters.`

/** A filter that can be given up, as it is named behind “Without”. */
export const oneFilter = {
  kind: 'the filter by kind',
  country: 'the filter by country',
  actor: 'the filter by actor',
  source: 'the filter by source',
  onlyDisputed: '“only disputed”',
  text: (text: string) => `“${text}”`,
  difference: 'the filter by kind of disagreement',
  attribute: 'the filter by question',
  verdict: 'the filter by what stands',
  nature: 'the filter by nature',
}

export const without = (filter: string, left: number, what: Filtered) => `Without ${filter}: ${count(left, what)}`
export const withoutAny = (all: number) => `Without any filter: all ${formatCount(all)}`
