import { addDays, type CalendarDay } from '../../domain/calendar-day.ts'
import type { HistoryDay } from '../../publish/history/history-days.ts'

/** A day at which a walk through the past halts; `null` is today. */
export interface Stop {
  readonly day: CalendarDay | null
  /** What became public on it; `null` where the walk begins and ends. */
  readonly change: HistoryDay | null
}

/**
 * The days on which the story of a dossier goes on: those on which an event became known, came to be in dispute, or lost claims that were withdrawn. The
 * story of one event begins on the day before it was known, and goes on with every day of a claim on it.
 * @param event the one whose story is told; `null`: that of all
 */
export function toStops(days: readonly HistoryDay[], event: string | null): Stop[] {
  const today: Stop = { day: null, change: null }
  if (event === null) {
    const told = days.filter(
      ({ known, disputed, withdrawn }) => known.length > 0 || disputed.length > 0 || withdrawn !== undefined,
    )
    return [...told.map((change) => ({ day: change.day, change })), today]
  }
  const own = days
    .filter(({ changed, withdrawn }) => changed.includes(event) || withdrawn?.includes(event))
    .map((change) => toOwn(change, event))
  const [first] = own
  if (!first) return [today]
  const before: Stop = { day: addDays(first.day, -1), change: null }
  return [before, ...own.map((change) => ({ day: change.day, change })), today]
}

function toOwn({ day, known, disputed, changed, latest, withdrawn }: HistoryDay, event: string): HistoryDay {
  const own = (ids: readonly string[]) => ids.filter((id) => id === event)
  return {
    day,
    known: own(known),
    disputed: own(disputed),
    changed: own(changed),
    latest: own(latest),
    ...(withdrawn?.includes(event) && { withdrawn: [event] }),
  }
}

/** The place of the stop at which a day stands: the last that is not after it; -1 before the first. */
export function stopOf(stops: readonly Stop[], day: CalendarDay | null): number {
  if (day === null) return stops.length - 1
  return stops.findLastIndex((stop) => stop.day !== null && stop.day <= day)
}

/** The nearest stop before a day, or after it; `null` where there is none. */
export function stepFrom(stops: readonly Stop[], day: CalendarDay | null, by: -1 | 1): Stop | null {
  const at = stopOf(stops, day)
  // Between two stops, the one before is a step back.
  const isBetween = day !== null && at >= 0 && stops[at]?.day !== day
  return stops[by < 0 && isBetween ? at : at + by] ?? null
}
