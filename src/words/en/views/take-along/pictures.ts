import type { CalendarDay } from '../../../../domain/calendar-day.ts'
import { formatDayRange } from '../../dates.ts'
import { count } from '../../numbers.ts'
import { siteName } from '../../../site-name.ts'

/** Pictures that readers take along, and what stands on them. */

export const picture = 'Picture'
export const what = {
  timeline: 'The timeline, with its legend and where it is from.',
  event: 'What is in dispute, with every answer, who gives it, and where it is from.',
  discrepancy: 'Every answer, who gives it, and where it is from.',
  source: 'Who has it from whom, and where it is from.',
  comparison: 'Where the sources part, and where else their answers differ, side by side, and where it is from.',
  disagreements: 'The disagreements that are listed, with every answer, and where it is from.',
  map: 'All places on the map, the parts of it where many lie, and where sources disagree about the place.',
} as const
export const drawing = 'Drawing …'
export const failed = (why: string) => `The picture could not be drawn: ${why}`
/** The browser gives no file. */
export const noFile = 'the browser refused to make a file of it'
export const noOutline = 'the outline of the world could not be loaded'
/** The browser draws nothing so large. */
export const tooLarge = 'it is too large for a picture in pixels; as SVG it can be saved'

export const formats = {
  svg: { name: 'SVG', note: 'text stays text' },
  png: { name: 'PNG', note: 'twice as sharp' },
} as const
export const save = (format: string, note: string) => `Save as ${format}, ${note}`

/** Titles and what stands beneath. */
export const timelineUnder = (from: CalendarDay, to: CalendarDay) => formatDayRange({ earliest: from, latest: to })
export const citations = (source: string) => `Who has it from whom: ${source}`
export const disagreementsUnder = (points: number) => count(points, 'disagreement')
/** What of sources compared stands on their page alone; empty: nothing. */
export function comparisonNotDrawn(alike: number, only: number): string {
  const parts = [
    ...(alike === 0 ? [] : [`${count(alike, 'point')} that they tell alike`]),
    ...(only === 0 ? [] : [`${count(only, 'point')} that only one of them tells`]),
  ]
  return parts.length === 0 ? '' : `Not drawn: ${parts.join(', ')}.`
}
/** What of the map is said beneath it. @param places whose coordinates are not known */
export const placesNotDrawn = (places: readonly string[]) =>
  places.length === 0
    ? ''
    : `Not drawn, since ${places.length === 1 ? 'its' : 'their'} coordinates are not known: ${places.join('; ')}.`
/** Who drew the world, and by which package. */
export const outlineFrom = 'The outline is that of Natural Earth (public domain), as world-atlas packs it.'
/** The place that the reader chose. */
export const ringed = (place: string) => `Ringed: ${place}.`
export const eventUnder = (date: string, support: string) => [date, support].filter((words) => words !== '').join(' · ')
export const noDispute = (under: string) => `${under}. The sources do not disagree; this is what they say.`

export const legend = {
  stands: 'the answer that stands',
  ghost: 'another answer, which excludes it',
  other: 'another answer, which does not exclude it',
  fault: 'sources disagree',
  tick: 'a point in dispute each',
  span: 'not known exactly',
  bar: 'events without room, counted',
  dot: 'left out by the filters',
  missing: 'not shown: not known yet, or taken out',
  read: 'source that the editors have read',
  unread: 'known only through others',
  place: 'events at a place',
  area: 'events in an area, shaded as far as it reaches',
  elsewhere: 'only answers that disagree with another name the place',
  between: 'two places, in disagreement',
} as const

/** The last line. */
export const from = (address: string, dossier: string) => `${siteName}, “${dossier}”: ${address}`
