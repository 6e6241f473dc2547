import type { IndexEvent, IsoDayRange } from '../contract/published.ts'
import { parseIsoDay } from '../domain/calendar-day.ts'
import { type DayRange, daysApart } from '../domain/day-range.ts'
import { formatAlternatives } from './format-alternatives.ts'
import { formatGap } from './reason.ts'

/** How an event is disputed, in words for cards and lists. */
export interface DisputeWords {
  /** `or 29 April 2024`; empty where the date is not disputed. */
  readonly date: string
  /** `4 days apart`, of the farthest of its dates; empty where the date is not disputed. */
  readonly gap: string
  /** `30 sources, 2 independent origins`. */
  readonly sources: string
  /** `11 points in dispute`; empty where nothing is. */
  readonly points: string
}

export function disputeWords(event: IndexEvent): DisputeWords {
  return {
    date: event.ghosts.length === 0 ? '' : `or ${formatAlternatives(event.ghosts.map(toDayRange))}`,
    gap: gapOf(event),
    sources: supportWords(event.sources.length, event.origins),
    // The number does not stand alone at the end of a line.
    points:
      event.disputes.length === 0 ? '' : `${count(event.disputes.length, 'point').replace(' ', '\u00A0')} in dispute`,
  }
}

function gapOf({ at, ghosts }: IndexEvent): string {
  if (!at) return ''
  const solid = toDayRange(at)
  const [farthest] = ghosts
    .map((ghost) => ({ ghost: toDayRange(ghost), days: daysApart(solid, toDayRange(ghost)) }))
    .sort((a, b) => b.days - a.days)
  return farthest ? formatGap(solid, farthest.ghost, farthest.days) : ''
}

/** The days of a published range. */
export function toDayRange({ earliest, latest }: IsoDayRange): DayRange {
  return {
    earliest: earliest === null ? null : parseIsoDay(earliest),
    latest: latest === null ? null : parseIsoDay(latest),
  }
}

const numberFormat = new Intl.NumberFormat('en')

/** `124`, `100,000`. */
export function formatCount(n: number): string {
  return numberFormat.format(n)
}

/** `1 source`, `2 sources`. */
export function count(n: number, noun: string): string {
  return `${formatCount(n)} ${noun}${n === 1 ? '' : 's'}`
}

/** `41 sources, 1 origin`, `9 sources, 3 independent origins`: a count of sources never stands without that of origins. */
export function supportWords(sources: number, origins: number): string {
  return `${count(sources, 'source')}, ${originWords(origins)}`
}

/** `1 origin`, `3 independent origins`. */
export function originWords(origins: number): string {
  return origins === 1 ? '1 origin' : `${formatCount(origins)} independent origins`
}
