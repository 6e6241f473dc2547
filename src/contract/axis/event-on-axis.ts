import { DAY_MS } from '../../domain/calendar-day.ts'
import type { Kind } from '../frame.ts'
import type { IndexEvent } from '../index-file.ts'
import type { IsoDayRange } from '../parts.ts'
import { isWide, middleOf, type MsRange, toMsRange } from './ms-ranges.ts'

/** Where an event stands on the axis, UTC milliseconds. */
export interface EventOnAxis {
  readonly markMs: number
  /** From the first to the last instant that is drawn of it, its other claimed dates included; ±Infinity is an open end. */
  readonly fromMs: number
  readonly toMs: number
  /** It goes on over its span. */
  readonly lasts: boolean
  /** The first and the last instant that any of its dates names; ±Infinity where none does. */
  readonly named: { readonly minMs: number; readonly maxMs: number }
}

/** Tells of one event after the other where it stands; `null`: it has no date. Days recur, and each is read only once. */
export function readEventsOnAxis(): (event: IndexEvent, kind: Kind) => EventOnAxis | null {
  const msRangeOf = readRanges()
  return (event, kind) => {
    if (!event.at) return null
    const whole = msRangeOf(event.at)
    let [minMs, maxMs] = [Infinity, -Infinity]
    const reach = (ms: number) => {
      if (!Number.isFinite(ms)) return
      if (ms < minMs) minMs = ms
      if (ms > maxMs) maxMs = ms
    }
    reach(whole.fromMs)
    reach(whole.toMs)
    let [fromMs, toMs] = [drawnFrom(whole), whole.toMs]
    for (const ghost of event.ghosts) {
      const range = msRangeOf(ghost)
      reach(range.fromMs)
      reach(range.toMs)
      fromMs = Math.min(fromMs, drawnFrom(range))
      toMs = Math.max(toMs, range.toMs)
    }
    return {
      markMs: middleOf(whole),
      fromMs,
      toMs,
      lasts: lastsOf(event, kind) && isWide(whole),
      named: { minMs, maxMs },
    }
  }
}

/** Whether an event goes on over its span, and does not happen at one time within it. */
export function lastsOf(event: IndexEvent, kind: Kind): boolean {
  // The name of a zone has a slash of its own, in brackets.
  return kind.lasts ?? event.date?.replace(/\[.*?\]/g, '').includes('/') === true
}

/** What was “by 30 April” stands there: of the years before, in all of which it may lie, nothing is drawn. */
function drawnFrom({ fromMs, toMs }: MsRange): number {
  return fromMs === -Infinity ? toMs - DAY_MS : fromMs
}

/** Where ranges begin and end. */
function readRanges(): (range: IsoDayRange) => MsRange {
  const starts = new Map<string, number>()
  const startOf = (day: string): number => {
    const known = starts.get(day)
    if (known !== undefined) return known
    const { fromMs } = toMsRange({ earliest: day, latest: null })
    starts.set(day, fromMs)
    return fromMs
  }
  return (range) => {
    const { earliest, latest, instants } = range
    if (instants) return toMsRange(range)
    const toMs = latest === null ? Infinity : startOf(latest) + DAY_MS
    // Most are of one day.
    if (earliest !== null && earliest === latest) return { fromMs: toMs - DAY_MS, toMs }
    return { fromMs: earliest === null ? -Infinity : startOf(earliest), toMs }
  }
}
