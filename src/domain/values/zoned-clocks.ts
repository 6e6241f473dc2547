import { addDays, type CalendarDay } from '../calendar-day.ts'
import { MINUTE_MS } from '../time/instant-range.ts'
import { ZONES } from '../time/intl-zones.ts'
import type { Zones } from '../time/zones.ts'
import type { Clocks, ZonedInstants, ZonedTime } from './date-point.ts'
import { type Parsed, parsed, refused } from './parsed.ts'

/** Reads days and times by the zones of the world. */
export class ZonedClocks implements Clocks {
  private readonly zones: Zones

  constructor(zones: Zones) {
    this.zones = zones
  }

  startOf(zone: string, day: CalendarDay): number {
    return this.zones.startOf(zone, day)
  }

  instantsIn(zone: string, written: ZonedTime): Parsed<ZonedInstants> {
    const { text, earliest, latest, time, offsetMinutes } = written
    if (!this.zones.has(zone)) return refused({ code: 'unknown-zone', zone, known: this.zones.names() })
    if (time) return this.timeIn(zone, { ...written, time })
    const instants = { startMs: this.startOf(zone, earliest), endMs: this.startOf(zone, addDays(latest, 1)) }
    if (instants.startMs >= instants.endMs) return refused({ code: 'day-left-out', text, zone })
    return parsed({ instants, offsetMinutes })
  }

  /** A time that the clocks showed twice is either of the two, unless an offset beside it says which. */
  private timeIn(
    zone: string,
    { text, time, offsetMinutes }: ZonedTime & { readonly time: NonNullable<ZonedTime['time']> },
  ): Parsed<ZonedInstants> {
    // Before there were zones, the clocks of a place were ahead by minutes and seconds.
    const aheadMinutes = (ms: number) => Math.round((time.localMs - ms) / MINUTE_MS)
    const shown = this.zones.instantsOf(zone, time.localMs)
    const meant = shown.filter((ms) => offsetMinutes === null || aheadMinutes(ms) === offsetMinutes)
    const [first, last] = [meant[0], meant.at(-1)]
    if (first === undefined || last === undefined) {
      if (shown.length === 0) return refused({ code: 'time-left-out', text, zone })
      return refused({ code: 'offset-not-of-zone', text, zone, offsets: shown.map(aheadMinutes) })
    }
    return parsed({
      instants: { startMs: first, endMs: last + time.lengthMs },
      offsetMinutes: first === last ? aheadMinutes(first) : null,
    })
  }
}

/** By the zones of this machine. */
export const CLOCKS: Clocks = new ZonedClocks(ZONES)
