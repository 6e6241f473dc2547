import { type CalendarDay, civilOf } from '../../../../domain/calendar-day.ts'
import { formatDay, formatShortDay, formatYear } from '../../dates.ts'
import { formatCount } from '../../numbers.ts'

/** The bar that chooses the day as known on which all is shown. */

export const title = 'As known on a day'
export const field = 'As known on'
export const previous = 'To the previous change'
export const next = 'To the next change'
export const pause = 'Pause'
export const slider = 'Day, from change to change'
/** At the end of the slider. */
export const today = 'today'

/** `25 Apr`, `2 Jan 2024`: a day of the slider. */
export function tick(day: CalendarDay, withYear: boolean): string {
  const short = formatShortDay(day)
  return withYear ? `${short} ${formatYear(civilOf(day).year)}` : short
}

/** @param event its title; `null`: the whole dossier is played */
export function play(event: string | null): string {
  return event === null ? 'Play how it became known' : `Play how “${event}” became known`
}

/** @param day `null`: today */
export function close(day: CalendarDay | null): string {
  return day === null ? 'Close' : 'Back to today'
}

/** `25 April 2024`, `today`. */
export function dayOrToday(day: CalendarDay | null): string {
  return day === null ? today : formatDay(day)
}

/** In front of what a day brought: `25 April 2024:`, `Today:`. */
export function lead(day: CalendarDay | null): string {
  return day === null ? 'Today:' : `${formatDay(day)}:`
}

/** @param first `null` where nothing was ever known */
export function chooseFrom(first: CalendarDay | null, last: CalendarDay): string {
  return first === null
    ? `Choose a day up to ${formatDay(last)}.`
    : `Choose a day from ${formatDay(first)} to ${formatDay(last)}.`
}

/** `12 of 124 events known, 3 in dispute.` */
export function counts(known: number, of: number, disputed: number, isPast: boolean): string {
  const counted = `${formatCount(known)} of ${formatCount(of)} events known, ${formatCount(disputed)} in dispute.`
  return isPast ? `${counted} Titles and summaries are those of today.` : counted
}

/** What the words before the field lead to. */
export const how = '“As known on”: what the method says'

export const everything = 'everything that the sources of this dossier say.'

/** On a day before the first that has a change. */
export function nothingYet(isOneEvent: boolean, nextChange: CalendarDay | null): string {
  if (isOneEvent && nextChange === null) return 'no source that has a date speaks of the event.'
  return `${isOneEvent ? 'the event was not yet known.' : 'nothing was known yet.'}${thenOn(nextChange)}`
}

/** On a day between two changes. */
export function noChange(isOneEvent: boolean, lastChange: CalendarDay, nextChange: CalendarDay | null): string {
  const nothing = isOneEvent ? 'no new claim' : 'no event became known or came into dispute'
  return `${nothing}; the last change was on ${formatDay(lastChange)}.${thenOn(nextChange)}`
}

function thenOn(nextChange: CalendarDay | null): string {
  return nextChange === null ? '' : ` The next change is on ${formatDay(nextChange)}.`
}

/** Of an event that became known without a date: `UN report (not yet dated)`. */
export const notYetDated = (label: string) => `${label} (not yet dated)`

/** How fast the past is played: a button that goes on to the next speed. */
export const speed = (times: number) => `${times === 0.5 ? '½' : formatCount(times)}×`
export const speedButton = (times: number, then: number) => `Speed ${speed(times)}; change to ${speed(then)}`

/** What became public on a day; its events by their labels. */
export interface Change {
  readonly known: readonly string[]
  readonly disputed: readonly string[]
  readonly changed: readonly string[]
  /** All its sources are dated to a stretch of days that ends on this day. */
  /** Events of which claims were withdrawn. */
  readonly withdrawn: readonly string[]
  readonly isLatest: boolean
}

/** `became known: UN report, Angara and 2 more. In dispute from this day: Angara.` */
export function change({ known, disputed, changed, withdrawn, isLatest }: Change): string {
  const latest = isLatest ? ' at the latest' : ''
  const onThisDay = isLatest ? ' on this day at the latest' : ''
  const lost = withdrawn.length === 0 ? '' : `claims withdrawn: ${named(withdrawn)}.`
  const joined = (first: string) => [first, lost && capitalized(lost)].filter(Boolean).join(' ')
  if (known.length === 0 && disputed.length === 0)
    return changed.length === 0 ? lost : joined(`new claims${onThisDay}: ${named(changed)}.`)
  const became = known.length === 0 ? '' : `became known${onThisDay}: ${named(known)}. `
  const came =
    disputed.length === 0 ? '' : `${became === '' ? 'in' : 'In'} dispute from this day${latest}: ${named(disputed)}.`
  return joined(`${became}${came}`.trimEnd())
}

const capitalized = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** So many events are named, the rest is counted. */
const MOST_NAMED = 2

function named(labels: readonly string[]): string {
  const more = labels.length - MOST_NAMED
  return more > 0 ? `${labels.slice(0, MOST_NAMED).join(', ')} and ${formatCount(more)} more` : labels.join(' and ')
}
