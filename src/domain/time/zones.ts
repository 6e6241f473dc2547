import type { CalendarDay } from '../calendar-day.ts'

/** What the clocks of the world show. */
export interface Zones {
  /** Whether IANA has a zone of that name. */
  has(zone: string): boolean
  /** All names, or nearly: for who mistyped one. */
  names(): readonly string[]
  /** Milliseconds by which the clocks of a zone are ahead of UTC at an instant. */
  offsetMs(zone: string, atMs: number): number
  /**
   * The instants at which the clocks of a zone show a time, in order: two where they were put back over it, none where
   * they were put forward over it.
   * @param localMs the time on the clock, as if it were UTC
   */
  instantsOf(zone: string, localMs: number): readonly number[]
  /** The first instant of a day by the calendar of a zone: of a day that the zone left out, that of the next. */
  startOf(zone: string, day: CalendarDay): number
}

/** The zone of what has none. */
export const UTC = 'UTC'
