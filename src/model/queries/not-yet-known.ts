import { type CalendarDay, formatIsoDay } from '../../domain/calendar-day.ts'
import { DataError } from '../../data/fetch-published.ts'

/** What was asked for as known on a day is there, and was not known by then. */
export class NotYetKnown extends DataError {
  /** The day from which it is known; `null` where it has none, and is known of the whole only. */
  readonly from: CalendarDay | null

  constructor(url: string, from: CalendarDay | null) {
    super('not-yet-known', url, from === null ? 'known on no day' : `not known before ${formatIsoDay(from)}`)
    this.name = 'NotYetKnown'
    this.from = from
  }
}
