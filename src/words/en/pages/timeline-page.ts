import { count, formatCount } from '../numbers.ts'

/** The main page: its first sentence, the legend, and what stands beside the timeline. */

/** `124 events. The sources disagree on 45.`, in parts: the count of the disputed is set off. */
export function lede(events: number, disputed: number): readonly [before: string, disputed: string, after: string] {
  if (events === 0) return ['No events.', '', '']
  const before = `${count(events, 'event')}. The sources disagree on `
  return disputed === 0 ? [`${before}none.`, '', ''] : [before, formatCount(disputed), '.']
}

/** How many of the disputed events are disputed in their date; empty where none is. */
export function dateDisputed(events: number): string {
  if (events === 0) return ''
  return events === 1 ? '1 of those has a disputed date.' : `${formatCount(events)} of those have disputed dates.`
}

/** Events for which no source gives a date; empty where there are none. */
export function undated(events: number): string {
  if (events === 0) return ''
  return `${formatCount(events)} without a date ${events === 1 ? 'is' : 'are'} listed below the timeline.`
}

export const withoutDate = 'Without a date: '

/** After those that are named. */
export function andOthers(events: number): string {
  return `, and ${formatCount(events)} others, which the list has.`
}

/** The same of what the filters leave: `12 of 124 events. Sources disagree on 5.` It is no wider than that of all. */
export function filteredLede(
  shown: number,
  of: number,
  disputed: number,
): readonly [before: string, disputed: string, after: string] {
  if (shown === 0) return [`None of ${count(of, 'event')}.`, '', '']
  const before = `${formatCount(shown)} of ${count(of, 'event')}. Sources disagree on `
  return disputed === 0 ? [`${before}none.`, '', ''] : [before, formatCount(disputed), '.']
}

/** The link behind the sentence that names the example of a dossier. */
export const compareExample = 'Compare them'

export const legend = {
  label: 'How to read the marks',
  dates: 'best-supported date, and another a source gives',
  ticks: 'one tick per point in dispute',
  uncertain: 'uncertain: the ends fade',
  method: 'Method',
}

/** What a bare tick says of its event. */
export function missing(isPast: boolean, isWithout: boolean): string {
  if (!isWithout) return 'not yet known'
  return isPast ? 'not yet known, or nothing left' : 'nothing left'
}

export const besideTimeline = 'Beside the timeline'
export const beside = { disputes: 'Disagreements', list: 'Events in view', map: 'Map' } as const
export const openEvent = 'Open event'
export const eventsInOrder = 'Events in time order'
export const showEarlier = (events: number) => `${formatCount(events)} earlier: show all`
export const showLater = (events: number) => `${formatCount(events)} later: show all`

export const sheetSize = (full: boolean) => (full ? 'Make the sheet smaller' : 'Make the sheet larger')

export const keyHelp = {
  button: 'Keys',
  title: 'Keys and pointer',
  failed: 'The list of keys could not be loaded.',
}
