import type { IndexEvent, IsoDayRange } from '../contract/published.ts'
import { parseIsoDay } from '../domain/calendar-day.ts'
import type { DayRange } from '../domain/day-range.ts'
import { formatDayRange } from '../domain/format-date.ts'

/** How an event is disputed, in words for cards and lists. */
export interface DisputeWords {
  /** `or 29 April 2024`; empty where the date is not disputed. */
  readonly date: string
  /** `30 sources, 2 origins`. */
  readonly sources: string
  /** `11 in dispute`; empty where nothing is. */
  readonly points: string
}

export function disputeWords(event: IndexEvent): DisputeWords {
  return {
    date:
      event.ghosts.length === 0
        ? ''
        : `or ${event.ghosts.map((ghost) => formatDayRange(toDayRange(ghost))).join(' or ')}`,
    sources: `${count(event.sources.length, 'source')}, ${count(event.origins, 'origin')}`,
    points: event.disputes.length === 0 ? '' : `${event.disputes.length} in dispute`,
  }
}

/** The days of a published range. */
export function toDayRange({ earliest, latest }: IsoDayRange): DayRange {
  return {
    earliest: earliest === null ? null : parseIsoDay(earliest),
    latest: latest === null ? null : parseIsoDay(latest),
  }
}

/** `1 source`, `2 sources`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
