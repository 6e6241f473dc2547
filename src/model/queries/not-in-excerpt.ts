import type { CalendarDay } from '../../domain/calendar-day.ts'
import { DataError } from '../../data/data-error.ts'

/** What was asked for exists, but was not known on the day, or nothing is left of it without what was taken out. */
export class NotInExcerpt extends DataError {
  /**
   * The day from which it is known; `null`: no source of it has a day, so it belongs to today's view alone;
   * `undefined`: no day shows it, since nothing is left of it.
   */
  readonly from: CalendarDay | null | undefined

  constructor(url: string, from: CalendarDay | null | undefined) {
    super({ kind: 'not-in-excerpt' }, url)
    this.name = 'NotInExcerpt'
    this.from = from
  }
}
