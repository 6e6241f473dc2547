import type { OriginCount } from '../../../../domain/compare/origin-count.ts'
import type { Nature } from '../../../../domain/compare/nature.ts'
import type { DisagreementKind } from '../../../../domain/compare/discrepancy.ts'
import { natureSentence } from '../../differences.ts'
import { count, formatCount, groupDigits } from '../../numbers.ts'
import { supportWords } from '../../support.ts'

export { notStatedWhere } from '../sources/open-origins.ts'

/** The page of disagreements. */

export const title = 'Where the sources disagree'
export const noEvents = 'There are no events.'
export const noneAtAll = 'The sources of this dossier do not disagree.'

/** What the page counts. */
export interface Tally {
  /** Disagreements that pass the filters, of all of them. */
  readonly passed: number
  readonly all: number
  /** Events of the disagreements that pass, of all events. */
  readonly events: number
  readonly allEvents: number
  /** Of those that pass: how they come about, the strongest nature first, and those that the editors left open. */
  readonly natures: readonly (readonly [Nature, number])[]
  readonly open: number
  /** How many the dossier has: of a packed one the weightiest are listed. */
  readonly ofAll?: number
}

/** `92 disagreements, on 45 of 124 events. `, **`In 21, independent accounts contradict each other.`**, ` In 58, one account is told in two ways.` */
export function tally({ passed, all, ofAll = all, events, allEvents, natures, open }: Tally): [string, string, string] {
  const isFiltered = passed < all
  const listed =
    ofAll > all ? `the weightiest ${formatCount(all)} of ${count(ofAll, 'disagreement')}` : count(all, 'disagreement')
  const before = isFiltered
    ? `${formatCount(passed)} of ${listed}, on ${count(events, 'event')}. `
    : `${listed.charAt(0).toUpperCase()}${listed.slice(1)}, on ${formatCount(events)} of ${count(allEvents, 'event')}. `
  const [strongest, ...others] = natures.map(([nature, found]) => natureSentence(nature, found))
  const leftOpen = open > 0 ? [`The editors have left ${formatCount(open)} open.`] : []
  return [before, strongest ?? '', [...others, ...leftOpen].map((sentence) => ` ${sentence}`).join('')]
}

export const kindLegend = 'Kind of disagreement'
export const allKinds = 'All'
export const kinds: Readonly<Record<DisagreementKind, { readonly label: string; readonly means: string }>> = {
  conflict: { label: 'Conflict', means: 'the answers cannot both be right' },
  certainty: { label: 'Certainty', means: 'one source is surer than another' },
}

/** The filters that only the page of all disagreements has. */
export const attributeFilter = 'Question'
export const natureFilter = 'Nature'
export const verdictFilter = 'What stands'
export const verdicts = { stands: 'An answer stands', open: 'Left open', unassessed: 'Not assessed' } as const

export const orderLabel = 'Order'
export const orders = {
  weight: 'Weightiest first',
  copies: 'Most copied first',
  size: 'Farthest apart first',
  attribute: 'By question',
  event: 'By event, in time order',
} as const

/** What the disagreements of a section are about, by what its pictures show. */
export const sections = {
  days: 'When',
  ratios: 'How many, how far',
  squares: 'Who, where, how sure',
  copied: 'Copies of one origin',
} as const
/** What lies to the left of an axis, in its middle, and to the right. */
export const sides = {
  days: ['earlier', 'answer that stands', 'later'],
  ratios: ['less', 'answer that stands', 'more'],
} as const
/** What the ticks of an axis say: `1 wk`, `× 1.5`, `÷ 1.5`. */
export const axis = {
  shortSpan: (n: number, unit: keyof typeof SHORT_UNITS) => `${formatCount(n)} ${SHORT_UNITS[unit]}`,
  times: (ratio: number) => `× ${groupDigits(ratio)}`,
  part: (ratio: number) => `÷ ${groupDigits(ratio)}`,
} as const
const SHORT_UNITS = { day: 'd', week: 'wk', month: 'mo', year: 'yr' } as const

export const squaresKey = 'One square per source, grouped by answer; the filled squares give the answer that stands'
export const whatStands = 'What stands'

/** `12 disagreements, farthest apart first`. */
export function sectionCount(n: number, section: 'days' | 'ratios' | 'squares', order: keyof typeof orders): string {
  const largest = { days: 'farthest apart first', ratios: 'largest ratio first', squares: 'most answers first' }[
    section
  ]
  return `${count(n, 'disagreement')}, ${{ weight: '', copies: 'most sources for each origin first', size: largest, attribute: 'by question', event: 'in time order' }[order]}`
}

/** `42 disagreements, best supported first`, of one nature. */
export function natureCount(n: number): string {
  return n === 1 ? count(n, 'disagreement') : `${count(n, 'disagreement')}, best supported first`
}

export const whatThisMeans = 'What this means'

export const repeated = 'What is repeated most'

/** The filter: a reading has many sources, and all of them go back to one origin. */
export const onlyCopied = 'One origin, many copies'

/** `Show 100 more of 1,204`; `Show all 12 more` where no row is left then. */
/** Of a question with very many answers: `178 more answers`. */
export const moreAnswers = (left: number) => count(left, 'more answer')

export function showMore(left: number): string {
  return `Show ${left === 1 ? 'one' : `all ${formatCount(left)}`} more`
}

export const measuredFrom =
  'Distances are measured from the answer that stands: the editors’ or, if the editors have not assessed the question, the one with which most origins are compatible. Copies of one report count as one origin. If no answer stands, every mark is hollow, and distances are measured from the best-supported answer.'

export const howWeighed = 'How disagreements are weighed'

/** What a disagreement is about: `Strike on Kharkiv: Killed`. */
export function about(event: string, attribute: string): string {
  return `${event}: ${attribute}`
}

/** An answer, and who gives it: the outlet of one source alone. */
export interface Answer {
  readonly words: string
  readonly sources: number
  readonly outlet: string
}

/** At most this many other answers are said. */
const MOST_OTHERS = 3

/**
 * `2009, or 2006 by Wikinews`; if none stands, `2 by Reuters, or 3 by 4 sources`.
 * @param standing the words of the reading that stands
 */
export function answers(standing: string | null, others: readonly Answer[]): string {
  const said = others
    .slice(0, MOST_OTHERS)
    .map(({ words, sources, outlet }) => `${words} by ${sources === 1 ? outlet : count(sources, 'source')}`)
  const left = others.length - said.length
  return asLine(
    [...(standing === null ? [] : [standing]), ...said, ...(left > 0 ? [`${formatCount(left)} more`] : [])].join(
      ', or ',
    ),
  )
}

/** Why a reading stands, or none does, where the editors have not assessed it. */
export const standsBySupport = 'Most independent origins give it.'
export const equalSupport = 'As many origins speak for one answer as for another.'

/** How large a disagreement is: its reason where that is a measure, else `3 readings`. */
export function size(measure: string | null, readings: number): string {
  // The sign and its number stay on one line.
  return measure === null ? count(readings, 'answer') : measure.replace('× ', '×\u00A0')
}

export const leftOpen = 'Left open'
export const noneStands = 'None stands'
/** Behind a reading in bold: **25 April 2024** stands. */
export const stands = 'stands'

/** What the picture of a disagreement shows: `25 April 2024, 5 sources, 1 origin; 29 April 2024, 3 sources, 1 origin`. */
export function shown(
  readings: readonly { readonly words: string; readonly sources: number; readonly origins: OriginCount }[],
): string {
  return readings.map(({ words, sources, origins }) => `${words}, ${supportWords(sources, origins)}`).join('; ')
}

/** `Probably: Russia`: a reading at the beginning of a line. */
export function asLine(reading: string): string {
  return reading.charAt(0).toUpperCase() + reading.slice(1)
}

/** What the page is called in its tab. */
export const tabTitle = (dossier: string) => `Where the sources disagree: ${dossier}`
export const skipTo = 'Skip to the disagreements'
