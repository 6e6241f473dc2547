import type { DossierIndex } from '../contract/index-file.ts'
import { DAY_MS } from '../domain/calendar-day.ts'
import { type AxisColumns, NO_LANE } from '../selection/axis-index.ts'
import { isWide, lastsOf, middleOf, toMsRange } from './to-timeline-items.ts'

/** The first and the last instant that any date names, UTC milliseconds; `null` where none does. */
export interface KnownExtent {
  readonly minMs: number
  readonly maxMs: number
}

/** The events of a dossier, in its order, as columns: where each stands, and what is disputed; and how far they reach. */
export function toAxisColumns({ dossier, events }: DossierIndex): { columns: AxisColumns; extent: KnownExtent | null } {
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
  const [startMsOfDay, endMsOfDay] = readDays()
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
    const { earliest: first, latest: last } = event.at
    const endMs = endMsOfDay(last)
    // Most are of one day.
    const wholeMs = first !== null && first === last ? endMs - DAY_MS : startMsOfDay(first)
    columns.lane[row] = found.lane
    columns.markMs[row] = middleOf({ fromMs: wholeMs, toMs: endMs })
    columns.lasts[row] = lastsOf(event, found.kind) && isWide({ fromMs: wholeMs, toMs: endMs }) ? 1 : 0
    reach(wholeMs)
    reach(endMs)
    let [fromMs, toMs] = [drawnFrom(wholeMs, endMs), endMs]
    for (const { earliest, latest } of event.ghosts) {
      const [ghostFromMs, ghostToMs] = [startMsOfDay(earliest), endMsOfDay(latest)]
      reach(ghostFromMs)
      reach(ghostToMs)
      fromMs = Math.min(fromMs, drawnFrom(ghostFromMs, ghostToMs))
      toMs = Math.max(toMs, ghostToMs)
    }
    columns.fromMs[row] = fromMs
    columns.toMs[row] = toMs
  }
  return { columns, extent: minMs > maxMs ? null : { minMs, maxMs } }
}

/** What was “by 30 April” stands there: of the years before, in all of which it may lie, nothing is drawn. */
function drawnFrom(fromMs: number, toMs: number): number {
  return fromMs === -Infinity ? toMs - DAY_MS : fromMs
}

/** Where days begin and end; days recur, and each is read only once. */
function readDays(): [startOf: (day: string | null) => number, endOf: (day: string | null) => number] {
  const starts = new Map<string, number>()
  const startOf = (day: string): number => {
    const known = starts.get(day)
    if (known !== undefined) return known
    const { fromMs } = toMsRange({ earliest: day, latest: null })
    starts.set(day, fromMs)
    return fromMs
  }
  return [
    (day) => (day === null ? -Infinity : startOf(day)),
    (day) => (day === null ? Infinity : startOf(day) + DAY_MS),
  ]
}
