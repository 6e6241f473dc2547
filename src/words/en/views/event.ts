import type { OriginCount } from '../../../domain/compare/origin-count.ts'
import type { IndexEvent } from '../../../contract/index-file.ts'
import { type CalendarDay, civilOf } from '../../../domain/calendar-day.ts'
import type { DayRange } from '../../../domain/day-range.ts'
import { formatAlternatives, toAlternative } from '../alternatives.ts'
import { formatDay, formatShortDay, formatYear } from '../dates.ts'
import { count, formatCount } from '../numbers.ts'
import { leastGap } from '../spans.ts'
import { originNoun, supportWords } from '../support.ts'

export { notStatedWhere } from './sources/open-origins.ts'

/** What the panel of an event says, and what the comparison has in common with it. */

export const outsideFilters = 'This event is outside the filters. It is shown because its link was opened.'

/** A link names an attribute of which no source speaks. */
export function silentOn(attribute: string, knownOn: CalendarDay | null): string {
  return knownOn === null
    ? `The link names “${attribute}”, but no source for this event gives it.`
    : `The link names “${attribute}”, but no source for this event had given it by ${formatDay(knownOn)}.`
}

export const sourcesHeading = 'Sources'
/** Beside the heading of their list: how many there are, and in which order. */
export function sourcesOrder(speaking: number, withdrawn: number, others: number): string {
  return [
    `${formatCount(speaking)}, in the order in which they became public`,
    ...(withdrawn === 0 ? [] : [`then ${formatCount(withdrawn)} withdrawn`]),
    ...(others === 0 ? [] : [`then ${formatCount(others)} known only through them`]),
  ].join('; ')
}
export const notReadByEditors = 'not read by the editors'
export const opensInNewTab = '(opens in a new tab)'
export const close = 'Close'
export const compareSources = 'Compare sources side by side'

/** The title of the button that copies an address. */
export const copyLink = 'Copy link'
export const copied = 'Copied'
export const linkCopied = 'Link copied'
export const thisEvent = 'this event'

/** Opens the sheet that shares, cites and exports. */
export const citeAndExport = 'Cite or export'
export function takeAlong(target: string): string {
  return `${citeAndExport} ${target}`
}

/** @param target what the link leads to */
export function copyLinkTo(target: string): string {
  return `${copyLink} to ${target}`
}

export const pager = {
  name: 'Events before and after',
  previous: 'Previous event',
  next: 'Next event',
  /** @param position from 1; `null` if the event is not among those shown */
  position: (position: number | null, shownCount: number): string =>
    position === null
      ? `not among these ${formatCount(shownCount)}`
      : `${formatCount(position)} of ${formatCount(shownCount)}`,
} as const

/** Labels beneath the numbers of an event. */
export const figures = {
  sources: (n: number): string => (n === 1 ? 'source' : 'sources'),
  origins: originNoun,
  claims: (n: number): string => (n === 1 ? 'claim' : 'claims'),
  disputes: (n: number): string => (n === 1 ? 'point in dispute' : 'points in dispute'),
} as const

/** @param areMore there are still more than these */
export function moreDepartures(n: number, areMore: boolean): string {
  return `${areMore ? 'more than ' : ''}${formatCount(n)} more ${n === 1 ? 'source says something else than what it cites' : 'sources say something else than what they cite'}`
}

export const undated = 'No source gives a date'

/** `disputed: 25 or 29 April`; @param dates as of {@link disputedDates} */
export function disputedDate(dates: string, isLeftOpen: boolean): string {
  return `${isLeftOpen ? 'left open' : 'disputed'}: ${dates}`
}

/**
 * The dates that sources give, in time order: `25 or 29 April`, `28 March or April 2024`. Days of one year go without
 * it, for it stands beside them.
 * @returns `null` where no date is disputed
 */
export function disputedDates({ at, date, ghosts }: Pick<IndexEvent, 'at' | 'date' | 'ghosts'>): string | null {
  if (!at || ghosts.length === 0) return null
  const ranges = [{ ...at, date }, ...ghosts].map(toAlternative)
  const words = formatAlternatives(ranges)
  if (ranges.some(({ instants }) => instants)) return words
  const years = new Set(
    ranges.map(({ earliest, latest }) => (earliest !== null && earliest === latest ? civilOf(earliest).year : null)),
  )
  const [year = null] = years
  return years.size === 1 && year !== null ? words.slice(0, -` ${formatYear(year)}`.length) : words
}

/** `New York. UN monitors.`: the places and actors of an event, in a line; @param groups names of each */
export function involved(...groups: (readonly string[])[]): string {
  return groups
    .filter((names) => names.length > 0)
    .map((names) => `${names.join(', ')}.`)
    .join(' ')
}

/** `5 sources, 1 origin`; `1 source`. */
export function givenBy(sources: number, origins: OriginCount): string {
  return sources < 2 ? count(sources, 'source') : supportWords(sources, origins)
}

/** `2 answers`. */
export function readings(n: number): string {
  return count(n, 'answer')
}

/** `62 people and 63 people contradict each other`. */
export function contradictEachOther(one: string, other: string): string {
  return `${one} and ${other} contradict each other`
}

/** Where they are many: `4,780 pairs of the other answers contradict each other`. */
export function pairsContradict(pairs: number): string {
  return `${count(pairs, 'pair')} of the other answers contradict each other`
}

export const levels = {
  differ: 'Different, but not contradictory',
  agreed: 'Agreed',
  saidByOne: 'Said by one source',
} as const

/** In front of the questions themselves: `3 questions that only some of the sources answer:`. */
export function saidBySome(questions: number): string {
  return `${count(questions, 'question')} that only some of the sources answer:`
}

/** Who alone speaks of an attribute: `only ABC, Reuters and TASS mention it`. */
export function onlyMention(sources: readonly string[]): string {
  return `only ${listed(sources)} ${sources.length === 1 ? 'mentions' : 'mention'} it`
}

/** `ABC, Reuters and TASS`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

export const verdict = {
  leftOpen: 'Left open.',
  why: 'Why',
  editors: (words: string): string => `Editors’ reading: ${words}.`,
  /** `25 April 2024.`: the answer that stands, as a sentence. */
  answer: (words: string): string => sentence(words),
  stands: (words: string): string => sentence(`${words} stands`),
  undeterminedStands: 'What stands: it could not be determined.',
  noneStands: 'No answer stands: several have equal support.',
  /** @param words that the editors did not assess it */
  bySupport: (words: string): string => `Most origins are compatible with it. ${words}.`,
  /** @param words why nothing stands */
  unassessed: (words: string): string => `${words}.`,
  basis: (sources: readonly string[]): string => `Basis: ${sources.join(', ')}`,
} as const

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** Of a quotation: where its link leads. */
export function opensOutlet(outlet: string): string {
  return `(opens ${outlet} in a new tab)`
}

export function quoted(text: string): string {
  return `“${text}”`
}

export const strip = { name: 'Events around this one' } as const

/** `ABC, RFI and 2 more`; @param rest how many are not named */
export function andMore(names: readonly string[], rest: number): string {
  return names.join(', ') + (rest > 0 ? ` and ${formatCount(rest)} more` : '')
}

/** `9 via Reuters: ABC, RFI and 2 more` */
export const listOf = (title: string, names: string) => `${title}: ${names}`

/** The time between two dates that exclude each other, the earlier first; `null` if they overlap. */
function gap(from: DayRange, to: DayRange): string | null {
  const isBefore =
    from.instants || to.instants || (from.latest !== null && to.earliest !== null && from.latest < to.earliest)
  return isBefore ? (leastGap(from, to)?.words ?? null) : null
}

/** `25 Apr`; where the days beside it are of several years, `25 Apr 2024`. */
export function dayBeside(day: CalendarDay, beside: readonly CalendarDay[]): string {
  return isOfOneYear(beside) ? formatShortDay(day) : `${formatShortDay(day)} ${formatYear(civilOf(day).year)}`
}

const isOfOneYear = (days: readonly CalendarDay[]) => new Set(days.map((day) => civilOf(day).year)).size < 2

export const pictures = {
  gap,
  withoutUnit: 'without a unit',
  unitsApart: 'Different units count different things, so each has a scale of its own.',
  /** A count that is denied. */
  not: (number: string): string => `not ${number}`,
  /** `12K`: there is no room for more beside an axis. */
  /** When a count became known: `25 Apr`; where the counts beside it are of several years, `Mar 2003`. */
  knownOn: (day: CalendarDay, beside: readonly CalendarDay[]): string =>
    isOfOneYear(beside) ? formatShortDay(day) : `${formatShortDay(day).slice(-3)} ${formatYear(civilOf(day).year)}`,
  shortCount: (n: number): string => (n < 10_000 ? formatCount(n) : COMPACT.format(n)),
} as const

const COMPACT = new Intl.NumberFormat('en', { notation: 'compact' })

/** From a source of the event to the page on which it is compared with another. */
export const compare = 'Compare'
export const compareNamed = (source: string) => `Compare ${source} with another source`

export const withdrawnFailed = 'What was withdrawn could not be loaded.'
export const changesFailed = 'Whether this event changed with a release could not be loaded.'
