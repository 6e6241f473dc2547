import { type CalendarDay, dayOfMs } from '../../domain/calendar-day.ts'

/** The UTC day on which the page is read. */
export function readersToday(): CalendarDay {
  return dayOfMs(Date.now())
}
