import type { PublishedDiscrepancy, PublishedEvent } from '../../contract/event-file.ts'
import { toDayRange } from '../../contract/axis/iso-days.ts'
import { exportWords } from '../../words/sections/take-along/export-words.ts'
import { words } from '../../words/words.ts'
import type { Shown } from '../shown.ts'
import { calendarText, type ContentLine, toCalendarText } from './calendar-text.ts'
import { type CalendarSpan, type NotInCalendar, toCalendarSpan } from './calendar-span.ts'

export interface EventsCalendar {
  readonly text: string
  readonly events: number
  /** How many events have no place in it, and why. */
  readonly missing: ReadonlyMap<NotInCalendar, number>
}

/** The events that are shown as an iCalendar (RFC 5545): what is disputed is said in the description. */
export function toEventsCalendar(shown: Shown): EventsCalendar {
  const missing = new Map<NotInCalendar, number>()
  const placed = shown.events.flatMap(({ event }) => {
    const span = toCalendarSpan(event, shown.names.lasts(event.kind))
    if (typeof span === 'object') return [{ event, span }]
    missing.set(span, (missing.get(span) ?? 0) + 1)
    return []
  })
  const { dossier, about } = shown
  const notes = [
    exportWords.calendar.from(about.address),
    ...(about.dataOf === null ? [] : [exportWords.dataOf(about.dataOf)]),
    ...about.leftOut,
    ...[...missing].map(([why, count]) => exportWords.calendar.missing[why](count)),
  ]
  const lines: ContentLine[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Faultline//Faultline//EN'],
    ['CALSCALE', 'GREGORIAN'],
    // The names of RFC 7986, and those of before it.
    ['NAME', calendarText(dossier.title)],
    ['X-WR-CALNAME', calendarText(dossier.title)],
    ['DESCRIPTION', calendarText(notes.join('\n'))],
    ['X-WR-CALDESC', calendarText(notes.join('\n'))],
    ...placed.flatMap(({ event, span }) => toEntry(event, span, shown)),
    ['END', 'VCALENDAR'],
  ]
  return { text: toCalendarText(lines), events: placed.length, missing }
}

function toEntry(event: PublishedEvent, span: CalendarSpan, { dossier, about, names }: Shown): ContentLine[] {
  const isDisputed = event.ghosts.length > 0 || event.dateLeftOpen
  const { summary, description } = exportWords.calendar
  const disputes = event.discrepancies.filter(({ level }) => level === 'disagree')
  const text = description({
    date: event.date === null ? '' : words.formatEdtf(event.date),
    others: event.ghosts.map((ghost) => words.formatDayRange(toDayRange(ghost))),
    isLeftOpen: event.dateLeftOpen,
    isWithin: span.isWithin,
    summary: event.summary,
    disputes: disputes.map((discrepancy) => disputeLine(discrepancy, names)),
    url: names.eventUrl(event.id),
  })
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${event.id}@${dossier.id}.faultline`],
    ['DTSTAMP', `${about.exportedOn.replaceAll('-', '')}T000000Z`],
    ...span.lines,
    ['SUMMARY', calendarText(summary(event.title, { isDisputed, isWithin: span.isWithin }))],
    ['DESCRIPTION', calendarText(text)],
    ['URL', names.eventUrl(event.id)],
    ['CATEGORIES', calendarText(names.kind(event.kind))],
    ...(event.places.length === 0
      ? []
      : [['LOCATION', calendarText(event.places.map((place) => names.naming.nameOf(place)).join(', '))] as const]),
    ['STATUS', isDisputed || span.isWithin ? 'TENTATIVE' : 'CONFIRMED'],
    // A span of which nothing is certain must not block the days of who has it in a calendar.
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ]
}

/** `Killed: 3 people (2 sources, 1 origin); 5 people (1 source, 1 origin). One account is told in two ways.` */
function disputeLine(
  { attribute, readings, nature }: PublishedDiscrepancy,
  { naming, ...names }: Shown['names'],
): string {
  const label = names.attribute(attribute)
  const answers = readings.map(
    (reading) =>
      `${words.readingWords(reading, attribute, naming)} (${words.supportWords(reading.sources.length, reading.origins)})`,
  )
  return `${label}: ${answers.join('; ')}.${nature === null ? '' : ` ${words.NATURE_NAMES[nature]}.`}`
}
