import { DAY_MS } from '../../domain/calendar-day.ts'

/** From a value to its place and back. Where the place of a value is limited, `toValue` gives the nearest value. */
export interface Scale {
  toPx(value: number): number
  toValue(px: number): number
}

/** An even scale: `from` stands at `fromPx`, `to` at `toPx`, either way round. */
export function linearScale(from: number, to: number, fromPx: number, toPx: number): Scale {
  return {
    toPx: (value) => fromPx + ((value - from) / (to - from)) * (toPx - fromPx),
    toValue: (px) => from + ((px - fromPx) / (toPx - fromPx)) * (to - from),
  }
}

export interface TimeScale extends Scale {
  readonly pxPerDay: number
}

/** A window of instants (UTC milliseconds), `width` px wide. */
export function timeScale(startMs: number, endMs: number, width: number): TimeScale {
  const pxPerDay = (width / (endMs - startMs)) * DAY_MS
  return {
    pxPerDay,
    toPx: (ms) => ((ms - startMs) / DAY_MS) * pxPerDay,
    toValue: (px) => startMs + (px / pxPerDay) * DAY_MS,
  }
}
