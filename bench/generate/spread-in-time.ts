import { addDays, type CalendarDay, dayOf } from '../../src/domain/calendar-day.ts'
import { createSeededRandom, type SeededRandom } from './seeded-random.ts'

/** Events stand from the first of these days to the last. */
export const FIRST_DAY = dayOf(2006, 1, 1)
export const LAST_DAY = dayOf(2025, 12, 31)
/** About half of all events stand from here on. */
const RECENT_FROM = dayOf(2024, 1, 1)

/** What the timeline opens on: 120 days about the middle of a burst. */
export const OPENING_WINDOW = { earliest: dayOf(2025, 8, 20), latest: dayOf(2025, 12, 17) }
const OPENING_BURST = dayOf(2025, 10, 19)

/** Days in which more happens than else. */
export interface Burst {
  readonly middle: CalendarDay
  /** Most of it lies within so many days of the middle. */
  readonly widthDays: number
}

const BURSTS = 40
const IN_BURSTS = 0.6

/** The bursts of a dossier, the heaviest first; every other one lies in the last two years. */
export function drawBursts(seed: number): Burst[] {
  const random = createSeededRandom(seed)
  return Array.from({ length: BURSTS }, (_, at) => {
    const [from, to] = at % 2 === 0 ? [RECENT_FROM, LAST_DAY] : [FIRST_DAY, RECENT_FROM]
    const widthDays = random.whole(3, 40)
    const middle = addDays(FIRST_DAY, random.whole(from, to) - FIRST_DAY)
    // The third heaviest is the one that the timeline opens on.
    return at === 2 ? { middle: OPENING_BURST, widthDays: 40 } : { middle, widthDays }
  })
}

/** A day on which something happens: in a burst, or in the background between them. */
export function drawDay(bursts: readonly Burst[], random: SeededRandom): CalendarDay {
  const burst = random.chance(IN_BURSTS) ? bursts[random.rank(bursts.length)] : undefined
  if (burst) {
    // The sum of three even draws is near to a normal one.
    const offset = (random.next() + random.next() + random.next() - 1.5) * burst.widthDays
    return clamp(addDays(burst.middle, Math.round(offset)))
  }
  const day = random.chance(0.5) ? random.whole(RECENT_FROM, LAST_DAY) : random.whole(FIRST_DAY, RECENT_FROM)
  return addDays(FIRST_DAY, day - FIRST_DAY)
}

function clamp(day: CalendarDay): CalendarDay {
  return day < FIRST_DAY ? FIRST_DAY : day > LAST_DAY ? LAST_DAY : day
}
