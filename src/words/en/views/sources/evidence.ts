import { parseIsoDay } from '../../../../domain/calendar-day.ts'
import { formatDay } from '../../dates.ts'

/** Where the words of a source stand, and in which version of its text. */

/** @param iso a calendar day */
function dayWords(iso: string): string {
  const day = parseIsoDay(iso)
  return day === null ? iso : formatDay(day)
}

export const archivedCopy = 'Archived copy'
export const newTab = ' (opens in a new tab)'

/** `captured on 30 April 2024`, behind `Archived copy`. */
export function capturedOn(iso: string): string {
  return `captured on ${dayWords(iso)}`
}

/** `Captured on 30 April 2024`, where no copy can be read. */
export function capturedAlone(iso: string): string {
  return `Captured on ${dayWords(iso)}`
}

/** `In the version captured on 30 April 2024.` */
export function inVersion(iso: string): string {
  return `In the version captured on ${dayWords(iso)}.`
}

/** The name of the nature of a source that contradicts itself by changing, where its versions are not told. */
export const textChanged = 'A text changed after it was published'

/** What each version of a text says, in order of their days. */
export interface VersionReading {
  readonly capturedOn: string
  /** The reading in words. */
  readonly words: string
}

/** `Kyiv Post changed its text. Captured on 30 April 2024: 25 April 2024. Captured on 2 May 2024: 29 April 2024.` */
export function change(source: string, versions: readonly VersionReading[]): string {
  const said = versions.map(({ capturedOn: day, words }) => `${capturedAlone(day)}: ${words}.`)
  return [`${source} changed its text.`, ...said].join(' ')
}

/** On the page of the source itself: `Captured on 2 May 2024, it says: 29 April 2024.` */
export function otherVersion({ capturedOn: day, words }: VersionReading): string {
  return `${capturedAlone(day)}, it says: ${words}.`
}
