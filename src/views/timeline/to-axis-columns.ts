import type { DossierIndex } from '../../contract/published.ts'
import { DAY_MS } from '../../domain/calendar-day.ts'
import { type AxisColumns, NO_LANE } from '../../domain/axis-index.ts'
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
    let fromMs = startMsOfDay(first)
    // Most are of one day.
    let toMs = first !== null && first === last ? fromMs + DAY_MS : endMsOfDay(last)
    columns.lane[row] = found.lane
    columns.markMs[row] = middleOf({ fromMs, toMs })
    columns.lasts[row] = lastsOf(event, found.kind) && isWide({ fromMs, toMs }) ? 1 : 0
    reach(fromMs)
    reach(toMs)
    for (const { earliest, latest } of event.ghosts) {
      const [ghostFromMs, ghostToMs] = [startMsOfDay(earliest), endMsOfDay(latest)]
      reach(ghostFromMs)
      reach(ghostToMs)
      fromMs = Math.min(fromMs, ghostFromMs)
      toMs = Math.max(toMs, ghostToMs)
    }
    columns.fromMs[row] = fromMs
    columns.toMs[row] = toMs
  }
  return { columns, extent: minMs > maxMs ? null : { minMs, maxMs } }
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
