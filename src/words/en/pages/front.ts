import { count, formatCount } from '../numbers.ts'
import { formatYear } from '../dates.ts'

/** The front page of a site with several dossiers, and what stands at the foot of the site. */

/** Of a site whose editors say nothing of it. */
export const sentence = 'Interactive timelines that show what happened, and where the sources disagree.'

/** `2006 – 2026`, or `2024`. */
export const span = (from: number, to: number) =>
  from === to ? formatYear(from) : `${formatYear(from)} – ${formatYear(to)}`

/** `162 events · 788 sources` */
export const counts = (events: number, sources: number) =>
  [count(events, 'event'), count(sources, 'source')].join(' · ')

/** **`The sources disagree on 69 of 162 events`**`; on this, for one:` */
export const disputed = (events: number, all: number): readonly [strong: string, after: string] => [
  `The sources disagree on ${formatCount(events)} of ${count(all, 'event')}`,
  '; on this, for one:',
]
export const undisputed = 'The sources do not disagree.'

export const editors = 'Editors'
export const imprint = 'Imprint'
export const licence = 'Licence of the data'
export const method = 'How claims are coded and compared'
/** Before a list of editors with what they do: `Ana Petrova, chronology`. */
export const editor = (name: string, role: string | undefined) => (role === undefined ? name : `${name}, ${role}`)

export const tabTitle = 'All dossiers'
