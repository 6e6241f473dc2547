import type { DossierIndex, IsoDayRange } from '../../contract/published.ts'
import { DAY_MS } from '../../domain/calendar-day.ts'
import { type AxisColumns, NO_LANE } from '../../domain/windowed-index.ts'
import { isWide, lastsOf, middleOf, type MsRange, toMsRange } from './to-timeline-items.ts'

/** The events of a dossier, in its order, as columns: where each stands, and what is disputed. */
export function toAxisColumns({ dossier, events }: DossierIndex): AxisColumns {
  const kinds = new Map(dossier.kinds.map((kind) => [kind.id, kind]))
  const lanes = new Map(dossier.lanes.map(({ id }, at) => [id, at]))
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
  const rangeOf = remembered()
  for (const [row, event] of events.entries()) {
    const kind = kinds.get(event.kind)
    const lane = kind && lanes.get(kind.lane)
    columns.weight[row] = event.sources.length
    columns.disputed[row] = event.disputes.length > 0 ? 1 : 0
    columns.dateDisputed[row] = event.ghosts.length > 0 ? 1 : 0
    if (!event.at || !kind || lane === undefined) continue
    const range = rangeOf(event.at)
    columns.lane[row] = lane
    columns.markMs[row] = middleOf(range)
    columns.lasts[row] = lastsOf(event, kind) && isWide(range) ? 1 : 0
    let { fromMs, toMs } = range
    for (const ghost of event.ghosts) {
      const other = rangeOf(ghost)
      fromMs = Math.min(fromMs, other.fromMs)
      toMs = Math.max(toMs, other.toMs)
    }
    columns.fromMs[row] = fromMs
    columns.toMs[row] = toMs
  }
  return columns
}

/** Days recur: each is read only once. */
function remembered(): (range: IsoDayRange) => MsRange {
  const starts = new Map<string, number>()
  const startOf = (day: string): number => {
    const known = starts.get(day)
    if (known !== undefined) return known
    const { fromMs } = toMsRange({ earliest: day, latest: null })
    starts.set(day, fromMs)
    return fromMs
  }
  return ({ earliest, latest }) => ({
    fromMs: earliest === null ? -Infinity : startOf(earliest),
    toMs: latest === null ? Infinity : startOf(latest) + DAY_MS,
  })
}
