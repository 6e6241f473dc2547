import { describe, expect, test } from 'vitest'
import { type CalendarDay, DAY_MS } from '../../src/domain/calendar-day.ts'
import { ZONES } from '../../src/domain/time/intl-zones.ts'
import fc from '../seeded-fast-check.ts'
import { given } from './given.ts'

/** The zones against a search: every offset that a zone ever had is tried, with clocks read by another form of `Intl`. */

const HOUR_MS = 3_600_000
const NAMES = Intl.supportedValuesOf('timeZone')
const [FIRST_MS, LAST_MS] = [Date.UTC(1890, 0), Date.UTC(2037, 11, 31)]

const clocks = new Map<string, Intl.DateTimeFormat>()

/** What the clocks of a zone show, as if it were UTC: read from text, as the Swedish write dates. */
function shownMs(zone: string, ms: number): number {
  const options = { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' } as const
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('sv', options)
  clocks.set(zone, clock)
  return Date.parse(`${clock.format(ms).replace(' ', 'T')}Z`)
}

const STEP_MS = 2 * HOUR_MS
const offsetsOf = new Map<string, ReadonlySet<number>>()

/** All that a zone is ahead of UTC from one instant to another, found step by step; what was found is kept. */
function aheadWithin(zone: string, startMs: number, endMs: number, stepMs: number): ReadonlySet<number> {
  const key = `${zone} ${startMs} ${stepMs}`
  const known = offsetsOf.get(key)
  if (known) return known
  const found = new Set<number>()
  for (let ms = startMs; ms <= endMs; ms += stepMs) found.add(shownMs(zone, ms) - ms)
  offsetsOf.set(key, found)
  return found
}

/** All that a zone was ever ahead of UTC, found quarter by quarter, and for two days before and after an instant every two hours. */
function everAhead(zone: string, aboutMs: number): Set<number> {
  const stepMs = Math.floor(aboutMs / STEP_MS) * STEP_MS
  const near = aheadWithin(zone, stepMs - 24 * STEP_MS, stepMs + 25 * STEP_MS, STEP_MS)
  return new Set([...aheadWithin(zone, FIRST_MS, LAST_MS, 91 * DAY_MS), ...near])
}

function searched(zone: string, localMs: number): number[] {
  return [...everAhead(zone, localMs)]
    .map((ahead) => localMs - ahead)
    .filter((ms) => shownMs(zone, ms) === localMs)
    .sort((a, b) => a - b)
}

const zone = fc.constantFrom(...NAMES)
const minute = fc.integer({ min: FIRST_MS / 60_000, max: LAST_MS / 60_000 }).map((n) => n * 60_000)

/** The instants at which a zone put its clocks, one in a year of so many. */
function changesOf(name: string): number[] {
  const found: number[] = []
  const ahead = (ms: number) => ZONES.offsetMs(name, ms)
  let aheadThen = ahead(Date.UTC(1970, 0))
  for (let ms = Date.UTC(1970, 0); ms < LAST_MS; ms += 30 * DAY_MS) {
    const aheadBefore = aheadThen
    aheadThen = ahead(ms + 30 * DAY_MS)
    if (aheadBefore === aheadThen) continue
    let [before, after] = [ms, ms + 30 * DAY_MS]
    while (after - before > 1000) {
      const middle = Math.floor((before + after) / 2000) * 1000
      if (ahead(middle) === aheadBefore) before = middle
      else after = middle
    }
    found.push(after)
    ms += 120 * DAY_MS
    aheadThen = ahead(ms + 30 * DAY_MS)
  }
  return found
}

describe('IANA zones', () => {
  test('all that the machine lists are known, as are names that it lists by an older form', () => {
    const strange = NAMES.filter((name) => !ZONES.has(name) && name.includes('/'))
    expect(strange).toEqual([])
    expect(
      ['Europe/Kyiv', 'Europe/Kiev', 'Asia/Kolkata', 'UTC', 'Etc/GMT+9'].filter((name) => !ZONES.has(name)),
    ).toEqual([])
    expect(
      ['', 'Z', 'utc', 'europe/kyiv', 'Europe/Kyev', '+09:00', 'EST', 'Europe/'].filter((name) => ZONES.has(name)),
    ).toEqual([])
  })

  given([zone, minute], { numRuns: 300 })(
    'a time on a clock is at the instants that a search finds',
    (name, localMs) => {
      expect(ZONES.instantsOf(name, localMs)).toEqual(searched(name, localMs))
    },
  )

  test('the same about every change of every zone', () => {
    for (const name of NAMES) {
      const changes = changesOf(name)
      for (const atMs of [changes[0], changes[Math.floor(changes.length / 2)], changes.at(-1)]) {
        if (atMs === undefined) continue
        const local = Math.round((atMs + ZONES.offsetMs(name, atMs)) / 60_000) * 60_000
        for (const minutes of [-90, -60, -30, -1, 0, 1, 30, 60]) {
          const localMs = local + minutes * 60_000
          expect([name, localMs, ...ZONES.instantsOf(name, localMs)]).toEqual([
            name,
            localMs,
            ...searched(name, localMs),
          ])
        }
      }
    }
  })

  given([zone, minute], { numRuns: 300 })(
    'every instant lies in the day that its clock shows, and days follow each other',
    (name, ms) => {
      const day = Math.floor(shownMs(name, ms) / DAY_MS) as CalendarDay
      const [start, end] = [ZONES.startOf(name, day), ZONES.startOf(name, (day + 1) as CalendarDay)]
      // Clocks that are put back at midnight show the end of a day once more.
      expect(start).toBeLessThanOrEqual(ms)
      expect(ms).toBeLessThan(end + 2 * HOUR_MS)
      expect(Math.floor(shownMs(name, start) / DAY_MS)).toBe(day)
      expect(Math.floor(shownMs(name, start - 1000) / DAY_MS)).toBeLessThan(day)
    },
  )

  test('a day that begins with a jump begins after it; a day that is left out has no length', () => {
    const day = (y: number, m: number, d: number) => (Date.UTC(y, m - 1, d) / DAY_MS) as CalendarDay
    expect(ZONES.startOf('Asia/Beirut', day(2021, 3, 28))).toBe(Date.UTC(2021, 2, 27, 22))
    expect(ZONES.startOf('Pacific/Apia', day(2011, 12, 30))).toBe(ZONES.startOf('Pacific/Apia', day(2011, 12, 31)))
  })
})
