import type { OriginCount } from '../../../../domain/compare/origin-count.ts'
import { type CalendarDay, civilOf } from '../../../../domain/calendar-day.ts'
import { formatYear, monthName } from '../../dates.ts'
import { count, formatCount } from '../../numbers.ts'
import { originWords } from '../../support.ts'

/** The index of the sources. */

export const title = 'Sources'

/** `498 sources, going back to 240 independent origins. 314 read by the editors, 184 known only through others.` */
export function lede(shown: { sources: number; origins: OriginCount; read: number }, all: number): string {
  const { sources, origins, read } = shown
  const counted = sources === all ? count(all, 'source') : `${formatCount(sources)} of ${count(all, 'source')}`
  const back = sources === 0 ? '' : goingBack(origins)
  return `${counted}${back}. ${formatCount(read)} read by the editors, ${formatCount(sources - read)} known only through others.`
}

/** `2 sources, going back to 1 origin`; sources of many events can go back to more origins than they are. */
export function support(sources: number, origins: OriginCount): string {
  return `${count(sources, 'source')}${goingBack(origins)}`
}

const goingBack = (origins: OriginCount) => `, going back to ${originWords(origins)}`

export const findLabel = 'Find a source by outlet, title or language'
export const findPlaceholder = 'Outlet, title, language'
export const sortedBy = 'Sorted by'
export const orders = {
  first: 'First sources',
  outlet: 'Outlet',
  date: 'Date',
  claims: 'Claims',
  cited: 'Cited by',
  differs: 'Rejected',
} as const

export const noneAtAll = 'There are no sources.'
export const clearSearch = 'Clear the search'

/** @param text that was searched; empty: none was */
export function none(text: string, isFiltered: boolean): string {
  if (text === '') return 'No source mentions an event that passes these filters.'
  return isFiltered
    ? `No source matches “${text}” and mentions an event that passes these filters.`
    : `No source matches “${text}”.`
}

export const first = 'First sources'
export const firstNote =
  'What other sources say goes back to these. The source that most others go back to comes first, whether or not the editors have read it.'
export const jumpTo = 'Jump to the outlets that begin with'
export const otherLetters = 'other signs'
export const read = 'Read by the editors'
export const unread = 'Known only through others'
export const unreadNote =
  'The editors have not read these sources. Other sources cite them; they make no claims of their own here.'

export const columns = {
  outlet: { label: 'Outlet' },
  title: { label: 'Title' },
  date: { label: 'Published' },
  language: { label: 'Language' },
  claims: { label: 'Claims', about: 'Claims that it makes' },
  events: { label: 'Events', about: 'Events that it mentions' },
  behind: { label: 'Relied on', about: 'Events on which other sources rely on it' },
  cited: { label: 'Cited by', about: 'Sources that cite it' },
  differs: { label: 'Rejected', about: 'Claims that an assessment contradicts' },
} as const

export const notKnown = 'not known'
/** A nought in a column of numbers. */
export const nought = 'none'

/** Behind the outlet, where a row is one cell: ` (Reuters), 30 April 2024, English`. */
export function facts(note: string | null, published: string | null, language: string | null): string {
  return [note && ` (${note})`, published && `, ${published}`, language && `, ${language}`].join('')
}

/** `3 claims on 2 events, cited by 4`, `Cited by none`. */
export function figures(said: { claims: number; events: number } | null, citedBy: number): string {
  const cited = `cited by ${citedBy === 0 ? 'none' : formatCount(citedBy)}`
  if (!said) return `C${cited.slice(1)}`
  return `${said.claims === 0 ? 'No claim' : claimsOn(said.claims, said.events)}, ${cited}`
}

export function against(claims: number): string {
  return `${formatCount(claims)} contradicted by an assessment`
}

/** `12 claims on 5 events`. */
export function claimsOn(claims: number, events: number): string {
  return `${count(claims, 'claim')} on ${count(events, 'event')}`
}

/** `April 2024`, of sources by date. */
export function month(day: CalendarDay | null): string {
  if (day === null) return 'No date known'
  const { year, month: number } = civilOf(day)
  return `${monthName(number)} ${formatYear(year)}`
}

/** From `least` to `most`, both included; `Infinity`: no end. */
export type Band = readonly [least: number, most: number]

/** Headings of sources by a number. */
export const bands = {
  first: (band: Band) => `${band[1] === 1 ? '1 other source goes' : `${rangeOf(band)} other sources go`} back to it`,
  claims: (band: Band) => (band[0] === 0 ? 'No claim' : band[1] === 1 ? '1 claim' : `${rangeOf(band)} claims`),
  cited: (band: Band) => {
    if (band[0] === 0) return 'Cited by none'
    return band[1] === 1 ? 'Cited by 1 source' : `Cited by ${rangeOf(band)} sources`
  },
  differs: (band: Band) => {
    if (band[0] === 0) return 'Contradicted by no assessment'
    return `Contradicted by an assessment ${band[1] === 1 ? 'once' : `${rangeOf(band)} times`}`
  },
} as const

function rangeOf([least, most]: Band): string {
  if (least === most) return String(least)
  return most === Infinity ? `${least} or more` : `${least} to ${most}`
}

/** What the page is called in its tab. */
export const tabTitle = (dossier: string) => `Sources: ${dossier}`
export const skipTo = {
  first: 'Skip to the first sources',
  read: 'Skip to the sources that the editors have read',
  unread: 'Skip to the sources known only through others',
}

/** To the page of the releases. */
export const changes = 'Releases and changes'
