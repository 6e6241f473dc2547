import type { CalendarDay } from '../../domain/calendar-day.ts'
import { DataError } from '../../data/data-error.ts'

/** What was asked for exists, but was not known on the day. */
export class NotYetKnown extends DataError {
  /** The day from which it is known; `null`: no source of it has a day, so it belongs to today's view alone. */
  readonly from: CalendarDay | null

  constructor(url: string, from: CalendarDay | null) {
    super({ kind: 'not-yet-known' }, url)
    this.name = 'NotYetKnown'
    this.from = from
  }
}
