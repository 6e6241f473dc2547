import { DAY_MS } from '../../domain/calendar-day.ts'

/** Monday, 5 January 1970: from here the stretches of bars are counted, so that they stand still while a window moves. */
export const BARS_ORIGIN_MS = 4 * DAY_MS
