import { type CalendarDay, DAY_MS, dayOf } from '../calendar-day.ts'
import { HOUR_MS } from './instant-range.ts'
import { UTC, type Zones } from './zones.ts'

/** As IANA spells names: `Asia/Beirut`, `America/Argentina/Buenos_Aires`, `UTC`. */
const ZONE_NAME = /^(UTC|[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z0-9_+-]*)+)$/
/** No zone is farther from UTC, now or ever, and none put its clocks so far. */
const FARTHEST_MS = 26 * HOUR_MS
/** Before there were zones the offset of a place is one: asked for a year of four digits. */
const FIRST_MS = dayOf(1, 1, 2) * DAY_MS

/** The IANA zones, as the machine knows them. `Intl` is a part of the language; no clock is read and no words are made. */
export class IntlZones implements Zones {
  private readonly formats = new Map<string, Intl.DateTimeFormat | null>()
  private readonly starts = new Map<string, number>()

  has(zone: string): boolean {
    return ZONE_NAME.test(zone) && this.formatOf(zone) !== null
  }

  names(): readonly string[] {
    return [...new Set([UTC, ...Intl.supportedValuesOf('timeZone').map((name) => RENAMED[name] ?? name)])]
  }

  offsetMs(zone: string, atMs: number): number {
    if (zone === UTC) return 0
    const format = this.formatOf(zone)
    if (!format) throw new Error(`there is no zone ${zone}`)
    const whole = Math.floor(Math.max(atMs, FIRST_MS) / 1000) * 1000
    const part: Record<string, number> = {}
    for (const { type, value } of format.formatToParts(whole)) part[type] = Number(value)
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part
    return dayOf(year, month, day) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000 - whole
  }

  instantsOf(zone: string, localMs: number): number[] {
    const offsets = [-FARTHEST_MS, 0, FARTHEST_MS].map((ms) => this.offsetMs(zone, localMs + ms))
    return [...new Set(offsets)]
      .map((offset) => localMs - offset)
      .filter((ms) => ms + this.offsetMs(zone, ms) === localMs)
      .sort((a, b) => a - b)
  }

  startOf(zone: string, day: CalendarDay): number {
    if (zone === UTC) return day * DAY_MS
    const key = `${zone} ${day}`
    const known = this.starts.get(key)
    if (known !== undefined) return known
    const localMs = day * DAY_MS
    const start = this.instantsOf(zone, localMs)[0] ?? this.jumpOver(zone, localMs)
    this.starts.set(key, start)
    return start
  }

  /** The instant at which the clocks were put forward over a time. */
  private jumpOver(zone: string, localMs: number): number {
    let [before, after] = [localMs - FARTHEST_MS, localMs + FARTHEST_MS]
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2)
      if (middle + this.offsetMs(zone, middle) < localMs) before = middle
      else after = middle
    }
    return after
  }

  private formatOf(zone: string): Intl.DateTimeFormat | null {
    const known = this.formats.get(zone)
    if (known !== undefined) return known
    const made = toFormat(zone)
    this.formats.set(zone, made)
    return made
  }
}

/** Names that some machines list by an older form. */
const RENAMED: Readonly<Record<string, string>> = {
  'Europe/Kiev': 'Europe/Kyiv',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'America/Godthab': 'America/Nuuk',
}

function toFormat(timeZone: string): Intl.DateTimeFormat | null {
  const numeric = 'numeric'
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    })
  } catch {
    return null
  }
}

/** The zones of this machine: it has one list of them. */
export const ZONES: Zones = new IntlZones()
