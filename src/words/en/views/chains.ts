import type { Stance } from '../../../domain/claim.ts'
import type { OriginCount } from '../../../domain/compare/origin-count.ts'
import { count, formatCount } from '../numbers.ts'
import { originWords } from '../support.ts'
import { andMore } from './event.ts'

/** What citation chains say: who has it from whom, and in which words. */

/** Between two sources of a chain, for a screen reader. */
export const citedBy = ', cited by '
export const notRead = 'not read'
export const machineTranslated = 'by machine'

/** Facts of a source in a chain, in brackets: ` (by machine, not read)`. */
export function inBrackets(facts: readonly string[]): string {
  return ` (${facts.join(', ')})`
}

/** `cites Reuters, UN monitors`, of a source that says nothing itself. */
export function cites(sources: readonly string[]): string {
  return `cites ${sources.join(', ')}`
}

/** The same as a sentence, of a source that heads a column. */
export function citesSentence(sources: readonly string[]): string {
  return `Cites ${sources.join(', ')}.`
}

/** By how much of what a source says comes from the source itself. */
export const OWN_ACCOUNT: Readonly<Record<'all' | 'part' | 'none', string>> = {
  all: 'Its own account.',
  part: 'Partly its own account.',
  none: '',
}

const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  asserts: '',
  hedges: 'says that it is likely',
  denies: 'denies it',
  undetermined: 'says that it could not be determined',
}

/**
 * Whom a source cites, and how it holds the claim: `citing UN monitors, says that it could not be determined`. Empty for
 * a source that asserts in its own voice.
 */
export function claimed(stance: Stance, speaker: string | null): string {
  return [speaker === null ? '' : citing(speaker), STANCE_WORDS[stance]].filter((words) => words !== '').join(', ')
}

/** `citing UN monitors`. */
export function citing(speaker: string): string {
  return `citing ${speaker}`
}

/** Before the words of a source, in quotation marks. */
export const writes = 'writes'

/** Of a long chain, which is drawn in steps: `Show 100 more of 9,901`. */
export function showMore(step: number, left: number): string {
  return step === left ? `Show ${formatCount(left)} more` : `Show ${formatCount(step)} more of ${formatCount(left)}`
}

/** In place of the middle of a long chain. */
export function leftOut(sources: number): string {
  return `${count(sources, 'source')}, each cited by the next`
}

/** What a source on the way says otherwise. */
export function gives(reading: string): string {
  return `gives ${reading}`
}

/**
 * On the edge of a chain at which the answer changed: `Here 25 April became 29 April`.
 * @param after the source that gave the other answer, if others stand between: `Between Reuters and here, …`
 */
export function changed(
  was: string,
  is: string,
  { areAsserted, after }: { readonly areAsserted: boolean; readonly after: string | null },
): string {
  const where = after === null ? 'Here' : `Between ${after} and here,`
  return areAsserted ? `${where} ${was} became ${is}` : `${where} the answer changed. Before: ${was}. Now: ${is}`
}

const MOST_NAMES = 3

/** The first few by name: `ABC, Global Happenings, RFI and 2 more`. One more is named rather than counted. */
export function someNames(names: readonly string[]): string {
  const shown = names.length <= MOST_NAMES + 1 ? names : names.slice(0, MOST_NAMES)
  return andMore(shown, names.length - shown.length)
}

export const fold = {
  /** `Reuters and 21 that cite it`. */
  citedBy: (source: string, others: number): string => `${source} and ${others} that cite it`,
  /** `5 via Reuters`: sources that all go back to it. */
  via: (sources: number, roots: readonly string[]): string => `${formatCount(sources)} via ${roots.join(' and ')}`,
  /** `8 via Reuters (2 independent origins)`. */
  withOrigins: (title: string, origins: OriginCount): string => `${title} (${originWords(origins)})`,
} as const

export const tree = {
  /** Names of the rows from the top: where a story begins, who has it from there, who has it from those. */
  rows: ['Origin', 'First hand', 'Retold'],
  /** Of the rows for what a source cites besides its nearest source. */
  alsoCited: 'Also cited',
  /** In place of a drawing that would have more rows than a screen can show. */
  tooDeep:
    'The citations are too many levels deep to be drawn here. The heads of the columns say whom each source cites.',
  changes: (n: number): string => (n === 1 ? '1 answer changes here' : `${n} answers change here`),
} as const

/** Leads to what is left when its claims are taken out. */
export const withoutThisSource = 'Show without this source'
/** The same in short, beside the name of the source. */
export const withoutIt = 'Without it'
