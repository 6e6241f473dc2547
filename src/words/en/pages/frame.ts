import type { CalendarDay } from '../../../domain/calendar-day.ts'
import { formatDay } from '../dates.ts'
import { OWN_NAME, siteName } from '../../site-name.ts'

/** The frame of every page: header, day bar, skip links, titles, and what stands in place of a page. */

/** The name of the site; our own in its two halves, with the fault between them. */
export const brand: readonly [string, string?] = siteName === OWN_NAME ? ['Fault', 'line'] : [siteName]
export const toStart = `${siteName}, to the start`
export const dossierPages = 'Pages of the dossier'
export const pages = { timeline: 'Timeline', disagreements: 'Disagreements', sources: 'Sources', map: 'Map' } as const

export const searchDossier = 'Search events, sources, actors and places'
export const searchPlaceholder = 'Search'

export const share = 'Share'
export const takeAlong = 'Share, cite or export'
/** Asked where the browser does not let the page copy. */
export const copyByHand = 'Copy this link:'

export type ThemeName = 'system' | 'light' | 'dark'

const THEMES: Readonly<Record<ThemeName, string>> = { system: 'those of the system', light: 'light', dark: 'dark' }

export function themeButton(theme: ThemeName, next: ThemeName): string {
  return `Colours: ${THEMES[theme]}. Change to ${THEMES[next]}`
}

/** The title of the browser's tab. */
export function tabTitle(title: string, knownOn: CalendarDay | null): string {
  return `${title}${knownOn === null ? '' : `, as known on ${formatDay(knownOn)}`} – ${siteName}`
}

/** Of the timeline; another page has its own. */
export const skipTo = {
  events: 'Skip to the events',
  event: 'Skip to the open event',
  disputes: 'Skip to where the sources disagree',
  map: 'Skip to the map',
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
  choices: 'Loading the choices …',
}

export const close = 'Close'
export const tryAgain = 'Try again'
export const reloadPage = 'Reload the page'

/** The button in the header, in two parts: the first is left out where there is no room. */
export function knownOnButton(day: CalendarDay | null): readonly [before: string, day: string] {
  return day === null ? ['As known ', 'today'] : ['As known on ', formatDay(day)]
}

export const thisSource = 'This source'

export const noneMatches = (what: 'event' | 'disagreement') => `No ${what} matches all of these filters.`
