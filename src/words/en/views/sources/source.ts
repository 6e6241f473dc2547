import type { SourceFileClaim } from '../../../../contract/source-file.ts'
import type { CalendarDay } from '../../../../domain/calendar-day.ts'
import type { Naming } from '../../../naming.ts'
import { formatDay } from '../../dates.ts'
import { count, formatCount } from '../../numbers.ts'
import { readingWords } from '../../readings.ts'
import type { OriginCount } from '../../../../domain/compare/origin-count.ts'
import { originWords, supportWords } from '../../support.ts'
import { claimsOn } from './sources.ts'

/** The page of one source. */

export const back = 'Back'
export const allSources = 'Sources'
/** Leads to the page on which it is compared with other sources. */
export const compareWith = 'Compare with another source'
export const newTab = ' (opens in a new tab)'
export const noAddress = 'No web address is known.'
export const notKnown = 'not known'

export function openAt(host: string): string {
  return `Open the document at ${host}`
}

/** The facts of a source. */
export const published = 'Published'
export const publicFrom = 'Public from'
/** `29 April 2024`; of a source whose day is only bracketed `30 April 2024 at the latest`. */
export const publicOn = (day: CalendarDay, isExact: boolean) => `${formatDay(day)}${isExact ? '' : ' at the latest'}`
export const language = 'Language'
export const read = 'Read'
export const notRead = 'not by the editors'
export const says = 'Claims'
export const versions = 'Versions'
export const restsOn = 'Relies on'

/** `12 claims on 5 events`. */
export function said(claims: number, events: number): string {
  return claims === 0 ? 'none' : claimsOn(claims, events)
}

export function roots(origins: OriginCount, isOwnAlone: boolean): string {
  return isOwnAlone ? 'its own account' : originWords(origins)
}

/** Where the source has what it says from; @param all of it, or a part */
export const notStated = (all: boolean) => (all ? 'not stated where from' : 'partly not stated where from')

export const contradicts = 'Contradicted by an assessment'
export const isAlone = 'Alone with its answer'

/** `Alone with its answer once`, `Alone with its answer 3 times`. */
export function times(what: string, n: number): string {
  return `${what} ${n === 1 ? 'once' : `${formatCount(n)} times`}`
}

/** Its citations. */
export const citations = 'Where it comes from, and which sources rely on it'
export const thisSource = '(this source)'

export function cites(sources: readonly string[]): string {
  return `, cites ${sources.join('; ')}`
}

export function showMore(n: number): string {
  return `Show ${formatCount(n)} more ${n === 1 ? 'source that relies' : 'sources that rely'} on it`
}

/** `Show 1,204 more`, of claims that stand out. */
export function showMoreClaims(left: number): string {
  return `Show ${formatCount(left)} more`
}

/** Where a source stands among citations. */
export interface Cited {
  readonly citesAny: boolean
  readonly origins: OriginCount
  /** It is one of its own origins. */
  readonly isOrigin: boolean
  readonly citedBy: number
  /** All who rely on it, through others too, and the roots of what they say by it. */
  readonly rests: { readonly sources: number; readonly origins: OriginCount }
}

/** `It goes back to 2 independent origins, including itself. 3 sources cite it; 8 sources, 1 origin, rely on it in all.` */
export function cited({ citesAny, origins, isOrigin, citedBy, rests }: Cited): string {
  const up = citesAny
    ? `It goes back to ${originWords(origins)}${isOrigin ? ', including itself' : ''}.`
    : 'It cites no source.'
  if (citedBy === 0) return `${up} No source here cites it.`
  const cite = citedBy === 1 ? 'cites' : 'cite'
  const all = supportWords(rests.sources, rests.origins)
  if (citedBy === rests.sources) return `${up} ${all}, ${cite} it.`
  return `${up} ${count(citedBy, 'source')} ${cite} it; ${all}, rely on it in all.`
}

/** What tells a source from others of its outlet: `29 April 2024, French, not read`. */
export function facts(
  date: string | null,
  apart: string | undefined,
  inLanguage: string | null,
  isUnread: boolean,
): string {
  return [date, apart, inLanguage, isUnread && 'not read'].filter(Boolean).join(', ')
}

/** Its claims. */
export const claims = 'What it says'
export const noClaimsUnread =
  'The editors have not read it, so it makes no claims here. It is known only from the sources that cite it.'
export const noClaims = 'It makes no claim on any event of this dossier.'

/** `Strike, 2 January 2024`. */
export function kindAndDate(kind: string, date: string | null): string {
  return date === null ? kind : `${kind}, ${date}`
}

/** Where a claim comes from; `null`: not said. */
export interface ClaimOrigin {
  readonly speaker: string | null
  /** Names of sources; `null`: it is not stated. */
  readonly cites: readonly string[] | null
  readonly isOwn: boolean
  readonly locator: string | null
}

/** All that a claim is taken from stand beside it where the source comes from: of many, a few are named at the claim. */
function fewOf(names: readonly string[]): string {
  if (names.length <= MOST_NAMED + 1) return names.join('; ')
  return `${names.slice(0, MOST_NAMED).join('; ')}; and ${formatCount(names.length - MOST_NAMED)} others`
}

const MOST_NAMED = 5

/** `Said by UN monitors. Taken from Reuters, 29 April 2024. Paragraph 5.` */
export function claimOrigin({ speaker, cites: sources, isOwn, locator }: ClaimOrigin): string {
  return [
    speaker !== null && `Said by ${speaker}.`,
    sources === null && 'Where it has this from is not stated.',
    sources !== null && sources.length > 0 && `Taken from ${fewOf(sources)}.`,
    isOwn && 'Its own account.',
    locator !== null && `${locator.charAt(0).toUpperCase()}${locator.slice(1)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

export const why = 'Why'

/** What is shown on demand; at least one of the two is there. */
export function verbatim(hasWritten: boolean, hasQuote: boolean): string {
  if (!hasQuote) return 'As written'
  return hasWritten ? 'As written, and quotation' : 'Quotation'
}

/** In front of the words as written. */
export const writes = 'Writes '

export function quoted(text: string): string {
  return `“${text}”`
}

/** What stands beside a claim: who agrees, who contradicts it, what the editors decided. */
export interface ClaimWeight {
  /** `No other source gives this answer.`; empty if other sources give it independently. */
  readonly alone: string
  /** `Given by 6 sources, 1 origin.`; empty if one source gives it. */
  readonly support: string
  /** `Contradicted by 2 other answers: 5 sources, 3 independent origins.`; empty if none contradicts it. */
  readonly contradicted: string
  /** `Editors’ reading: 25 April 2024.`; empty if nothing was assessed. */
  readonly verdict: string
}

type WeighedClaim = Pick<SourceFileClaim, 'attribute' | 'support' | 'contradictedBy' | 'alone' | 'assessment'>

export function claimWeight(claim: WeighedClaim, naming: Naming): ClaimWeight {
  const { support, contradictedBy, alone } = claim
  return {
    alone: alone === null ? '' : ALONE[alone],
    support: support.sources > 1 ? `Given by ${supportWords(support.sources, support.origins)}.` : '',
    contradicted:
      contradictedBy.readings === 0
        ? ''
        : `Contradicted by ${count(contradictedBy.readings, 'other answer')}: ${supportWords(contradictedBy.sources, contradictedBy.origins)}.`,
    verdict: verdict(claim, naming),
  }
}

const ALONE = {
  source: 'No other source gives this answer.',
  origin: 'Every other source that gives this answer has it from here.',
} as const

function verdict({ attribute, assessment }: WeighedClaim, naming: Naming): string {
  if (!assessment) return ''
  if (assessment.verdict === 'stands') return 'The editors’ reading.'
  if (assessment.stands === null) return 'The editors left this open.'
  const reading = `Editors’ reading: ${readingWords(assessment.stands, attribute, naming)}`
  return assessment.verdict === 'against' ? `${reading}.` : `${reading}; this claim is compatible with it.`
}

/** Leads to what is left when its claims are taken out. */
export const withoutThisSource = 'Show without this source'
/** What the page is called in its tab. */
export const tabTitle = (outlet: string, title: string) => `${outlet}: ${title}`
export const skipTo = 'Skip to what the source says'
