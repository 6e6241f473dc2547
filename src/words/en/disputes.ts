import type { IndexEvent } from '../../contract/index-file.ts'
import { toDayRange } from '../../contract/axis/iso-days.ts'
import type { Nature } from '../../domain/compare/nature.ts'
import { daysApart } from '../../domain/day-range.ts'
import { formatAlternatives, toAlternative } from './alternatives.ts'
import { count } from './numbers.ts'
import { gapBetween, type Span } from './spans.ts'
import { supportWords } from './support.ts'

/** How a disagreement comes about. */
export const NATURE_NAMES: Readonly<Record<Nature, string>> = {
  independent: 'Independent accounts contradict each other',
  'one-speaker': 'One statement is reported in two ways',
  unestablished: 'It is not stated where the accounts come from',
  retold: 'One account is told in two ways',
  within: 'A source contradicts itself',
}

/** How an event is disputed, in words for cards and lists. */
export interface DisputeWords {
  /** `or 29 April 2024`; empty where the date is not disputed. */
  readonly date: string
  /** `4 days apart`, `21 years apart`, of the farthest of its dates; empty where the date is not disputed. */
  readonly gap: string
  /** The same exactly: `7,671 days`. */
  readonly exactGap: string
  /** `30 sources, 2 independent origins`. */
  readonly sources: string
  /** `11 points in dispute`; empty where nothing is. */
  readonly points: string
}

type DisputedEvent = Pick<IndexEvent, 'at' | 'ghosts' | 'sources' | 'origins' | 'disputes'>

export function disputeWords(event: DisputedEvent): DisputeWords {
  const gap = gapOf(event)
  return {
    date: event.ghosts.length === 0 ? '' : `or ${formatAlternatives(event.ghosts.map(toAlternative))}`,
    gap: gap?.words ?? '',
    exactGap: gap?.exact ?? '',
    sources: supportWords(event.sources.length, event.origins),
    // The number does not stand alone at the end of a line.
    points:
      event.disputes.length === 0 ? '' : `${count(event.disputes.length, 'point').replace(' ', '\u00A0')} in dispute`,
  }
}

function gapOf({ at, ghosts }: DisputedEvent): Span | null {
  if (!at) return null
  const solid = toDayRange(at)
  const [farthest] = ghosts
    .map((ghost) => ({ ghost: toDayRange(ghost), days: daysApart(solid, toDayRange(ghost)) }))
    .sort((a, b) => b.days - a.days)
  return farthest ? gapBetween(solid, farthest.ghost) : null
}
