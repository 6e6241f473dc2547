import type { CalendarDay } from '../../../../domain/calendar-day.ts'
import { formatDay, formatYear } from '../../dates.ts'
import { count, formatCount } from '../../numbers.ts'

/** The page that compares some sources. */

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four']

const numberWord = (n: number) => NUMBERS[n] ?? formatCount(n)

/** `Two sources compared`. */
export function title(sources: number): string {
  return sources < 2 ? 'Compare sources' : `${numberWord(sources)} sources compared`
}

/** `The Kyiv Independent and Global Happenings compared`: the title of the tab. */
export function tabTitle(outlets: readonly string[]): string {
  return outlets.length < 2 ? 'Compare sources' : `${listed(outlets)} compared`
}

export const skipToPart = 'Skip to where they part'

/** `a`, `a and b`, `a, b and c`. */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const all = (sources: number) => (sources === 2 ? 'Both' : `All ${numberWord(sources).toLowerCase()}`)

/** What the headline counts. */
export interface Headline {
  readonly sources: number
  /** Events of which all tell. */
  readonly shared: number
  /** Points on which they disagree, and tell alike. */
  readonly parted: number
  readonly alike: number
}

/** `Both tell of 7 events. They part on 7 points and tell 11 alike.`, in parts: what they part on is set off. */
export function headline({ sources, shared, parted, ...told }: Headline): readonly [string, string, string] {
  const events =
    shared === 0
      ? `No event is told by ${sources === 2 ? 'both' : `all ${numberWord(sources).toLowerCase()}`}.`
      : `${all(sources)} tell of ${count(shared, 'event')}.`
  if (shared === 0 && parted + told.alike === 0) return [events, '', '']
  const also = told.alike === 0 ? '.' : ` and tell ${formatCount(told.alike)} alike.`
  if (parted === 0)
    return [
      `${events} They nowhere disagree${told.alike === 0 ? '' : `, and tell ${count(told.alike, 'point')} alike`}.`,
      '',
      '',
    ]
  return [`${events} They `, `part on ${count(parted, 'point')}`, also]
}

/** A source to which some of those compared go back. */
export interface Meeting {
  /** `Reuters, 29 April 2024`. */
  readonly name: string
  readonly unread: boolean
  /** The outlets that go back to it, without itself. */
  readonly by: readonly string[]
  /** All that are compared do. */
  readonly isOfAll: boolean
  /** It is one of those compared. */
  readonly isCompared: boolean
}

/** `Both go back to Reuters, 29 April 2024 (not read by the editors).` */
export function meeting({ name, unread, by, isOfAll, isCompared }: Meeting): string {
  const who = isOfAll && !isCompared ? all(by.length) : listed(by)
  const verb = who === by[0] ? 'goes' : 'go'
  return `${who} ${verb} back to ${name}${unread ? ', which the editors have not read' : ''}.`
}

/** Opens the drawing of a long chain. */
export const drawChain = (sources: number) => `Show the chain of ${count(sources, 'source')}`
export const noMeeting = 'What they say does not go back to a common root.'

/** The sources at the head of the page. */
export const compared = 'The sources compared'
export const newTab = ' (opens in a new tab)'
export const document = 'document'
export const noAddress = 'No web address is known'
export const replace = 'Replace'
export const replaceNamed = (outlet: string) => `Replace ${outlet} by another source`
export const remove = 'Remove'
export const removeNamed = (outlet: string) => `Remove ${outlet} from the comparison`
export const add = 'Add a source'
export const dateUnknown = 'day not known'

/** The field that finds a source. */
export const choose = 'Choose a source to compare'
export const findPlaceholder = 'Outlet, title or date'
export const cancel = 'Cancel'
export const noneFound = (text: string) => `No source that can be compared matches “${text}”.`

/** How many of the sources found are listed. */
export function found(shown: number, matching: number): string {
  return shown === matching
    ? count(matching, 'source')
    : `${formatCount(shown)} of ${count(matching, 'source')}; type to narrow`
}

/** Of a source that is offered: events of which it tells, as those chosen do. */
export function sharedEvents(events: number): string {
  return events === 0 ? 'tells of other events' : `tells of ${formatCount(events)} of the same events`
}

/** In place of a comparison, while there are too few sources. */
export const needs = {
  two: 'Choose two sources to see what both tell, where they part, and what only one of them tells.',
  second: (outlet: string) => `Choose a second source to compare with ${outlet}.`,
}

/** A source of the address that is not compared, with its name between the two texts. */
export const leftOut = {
  unknown: (hasNearest: boolean): readonly [string, string] => [
    'The link names ',
    `, but this dossier has no such source.${hasNearest ? ' The nearest are:' : ''}`,
  ],
  twice: ['The link names ', ' twice. It is compared once.'],
  'too-many': ['Four sources are compared at most. ', ' of the link is left out.'],
  'makes-no-claims': ['', ' makes no claims of its own, so there is nothing to compare.'],
  withdrawn: (on: CalendarDay, because: string): readonly [string, string] => [
    '',
    ` was withdrawn on ${formatDay(on)}, so it is not compared. ${because}`,
  ],
  notYetPublic: (from: CalendarDay | null, on: CalendarDay | null): readonly [string, string] => [
    '',
    on === null
      ? ' cannot be compared.'
      : ` was not yet public on ${formatDay(on)}${from === null ? '; its day is not known' : `, but from ${formatDay(from)} on`}.`,
  ],
} as const

/** The sections. */
export const parts = 'Where they part'
export const noParts = 'They do not disagree on anything that two of them tell.'
export const differs = 'Different, and no contradiction'
export const differsNote = 'One may be more exact, or they count different things.'
export const worded = 'in their own words; texts are not compared'
export const lineage = 'Where it comes from'
export const notRead = 'not read'
export const silent = 'does not say'

/** `11 points told alike, 9 of them in other words`. */
export function alike(points: number, inOtherWords: number): string {
  const told = `${count(points, 'point')} told alike`
  if (inOtherWords === 0) return told
  return `${told}, ${inOtherWords === points ? 'all' : `${formatCount(inOtherWords)} of them`} in other words`
}

export const inOtherWords = 'in other words'

/** `The editors hold 25 April 2024 for right.`; `null`: they left it open. */
export function verdict(reading: string | null): string {
  return reading === null ? 'The editors left this open.' : `Editors’ reading: ${reading}.`
}

/** `Only The Kyiv Independent tells`. */
export const only = (outlet: string) => `Only ${outlet} tells`

/** `8 points of events that the other mentions too`. */
export function onlyOfShared(points: number, sources: number): string {
  return `${count(points, 'point')} of events that ${sources === 2 ? 'the other mentions' : 'others mention'} too`
}

/** `4 events that the other does not mention`. */
export function wholeEvents(events: number, sources: number): string {
  return `${count(events, 'event')} that ${sources === 2 ? 'the other does not mention' : 'none of the others mentions'}`
}

export const onlyNothing = 'Nothing that the others do not tell too.'

/** How far two sources agree, counted. */
export const agreement = {
  title: 'How far they agree',
  /** What is counted, and what the columns mean. */
  note: (events: number) =>
    `On the ${count(events, 'event')} that both tell: how many of their answers are the same, differ and can both be true, ` +
    'exclude each other, or are given by one of the two alone. A number leads to its list.',
  byAttribute: 'By attribute',
  byYear: (attribute: string | null) => `By year: ${attribute ?? 'all attributes'}`,
  attribute: 'Attribute',
  year: 'Year',
  picture: 'Share',
  all: 'All attributes',
  undated: 'Without a date',
  ways: { alike: 'Same', differ: 'Differ', part: 'Disagree', only: 'Only one' },
  /** Of a number that is a link. */
  leadsTo: (points: number, way: string, of: string) => `${formatCount(points)}, ${way.toLowerCase()}, ${of}`,
  /** `Place, disagree, 2014: 1 answer`. */
  list: (asked: readonly string[], points: number) => `${asked.join(', ')}: ${count(points, 'answer')}`,
  close: 'Close the list',
  number: formatCount,
  yearName: formatYear,
} as const

/** Shows more of a long list: `Show 100 more of 893`. */
