/** Instants from `startMs` to before `endMs`, UTC milliseconds; ±Infinity is an open end. */
export interface InstantRange {
  readonly startMs: number
  readonly endMs: number
}

export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000

/** The time of an instant within its UTC day: `18:17`, or `18:17:30` where it has seconds. */
export function formatTime(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const of = (unit: number, most: number) => {
    const n = Math.floor(seconds / unit) % most
    return String(n < 0 ? n + most : n).padStart(2, '0')
  }
  return `${of(3600, 24)}:${of(60, 60)}${seconds % 60 === 0 ? '' : `:${of(1, 60)}`}`
}

/** As closed intervals of whole milliseconds, which `relateIntervals` compares. */
export function closedBounds({ startMs, endMs }: InstantRange): { min: number; max: number } {
  return { min: startMs, max: endMs - 1 }
}

/** Known to the minute, or better. */
export function isMoment({ startMs, endMs }: InstantRange): boolean {
  return endMs - startMs <= MINUTE_MS
}

/** Milliseconds between two ranges that exclude each other: from start to start of two moments, else from end to start. */
export function msApart(a: InstantRange, b: InstantRange): number {
  const [earlier, later] = a.startMs <= b.startMs ? [a, b] : [b, a]
  const from = isMoment(earlier) ? earlier.startMs : earlier.endMs
  return Math.max(0, later.startMs - from)
}
