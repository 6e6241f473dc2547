import type { DossierIndex } from '../../contract/index-file.ts'
import type { IsoDayRange } from '../../contract/parts.ts'
import { DAY_MS } from '../../domain/calendar-day.ts'
import { type AxisColumns, NO_LANE } from '../../selection/axis-columns.ts'
import { isWide, lastsOf, middleOf, type MsRange, toMsRange } from './to-timeline-items.ts'

/** The first and the last instant that any date names, UTC milliseconds; `null` where none does. */
export interface KnownExtent {
  readonly minMs: number
  readonly maxMs: number
}

interface FoundColumns {
  readonly columns: AxisColumns
  readonly extent: KnownExtent | null
  /** Some event is known to a time, and not to the day alone. */
  readonly hasClock: boolean
}

/** The events of a dossier, in its order, as columns: where each stands, and what is disputed; and how far they reach. */
export function toAxisColumns({ dossier, events }: DossierIndex): FoundColumns {
  const laneIds = dossier.lanes.map(({ id }) => id)
  const kinds = new Map(dossier.kinds.map((kind) => [kind.id, { kind, lane: laneIds.indexOf(kind.lane) }]))
  const columns = {
    lane: new Uint8Array(events.length).fill(NO_LANE),
    markMs: new Float64Array(events.length),
    fromMs: new Float64Array(events.length),
    toMs: new Float64Array(events.length),
    weight: new Uint32Array(events.length),
    disputed: new Uint8Array(events.length),
    dateDisputed: new Uint8Array(events.length),
    lasts: new Uint8Array(events.length),
  }
  const msRangeOf = readRanges()
  let hasClock = false
  let [minMs, maxMs] = [Infinity, -Infinity]
  const reach = (ms: number) => {
    if (!Number.isFinite(ms)) return
    if (ms < minMs) minMs = ms
    if (ms > maxMs) maxMs = ms
  }
  for (let row = 0; row < events.length; row++) {
    const event = events[row]
    if (!event) continue
    columns.weight[row] = event.sources.length
    columns.disputed[row] = event.disputes.length > 0 ? 1 : 0
    columns.dateDisputed[row] = event.ghosts.length > 0 ? 1 : 0
    const found = kinds.get(event.kind)
    if (!event.at || !found || found.lane < 0) continue
    hasClock ||= event.at.instants !== undefined
    const { fromMs: wholeMs, toMs: endMs } = msRangeOf(event.at)
    columns.lane[row] = found.lane
    columns.markMs[row] = middleOf({ fromMs: wholeMs, toMs: endMs })
    columns.lasts[row] = lastsOf(event, found.kind) && isWide({ fromMs: wholeMs, toMs: endMs }) ? 1 : 0
    reach(wholeMs)
    reach(endMs)
    let [fromMs, toMs] = [drawnFrom(wholeMs, endMs), endMs]
    for (const ghost of event.ghosts) {
      const { fromMs: ghostFromMs, toMs: ghostToMs } = msRangeOf(ghost)
      reach(ghostFromMs)
      reach(ghostToMs)
      fromMs = Math.min(fromMs, drawnFrom(ghostFromMs, ghostToMs))
      toMs = Math.max(toMs, ghostToMs)
    }
    columns.fromMs[row] = fromMs
    columns.toMs[row] = toMs
  }
  return { columns, extent: minMs > maxMs ? null : { minMs, maxMs }, hasClock }
}

/** What was “by 30 April” stands there: of the years before, in all of which it may lie, nothing is drawn. */
function drawnFrom(fromMs: number, toMs: number): number {
  return fromMs === -Infinity ? toMs - DAY_MS : fromMs
}

/** Where ranges begin and end; days recur, and each is read only once. */
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
