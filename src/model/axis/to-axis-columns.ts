import { readEventsOnAxis } from '../../contract/axis/event-on-axis.ts'
import type { DossierIndex } from '../../contract/index-file.ts'
import { type AxisColumns, NO_LANE } from '../../selection/axis-columns.ts'

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
  const columns = emptyColumns(events.length)
  const onAxis = readEventsOnAxis()
  let hasClock = false
  let [minMs, maxMs] = [Infinity, -Infinity]
  for (let row = 0; row < events.length; row++) {
    const event = events[row]
    if (!event) continue
    columns.weight[row] = event.sources.length
    columns.disputed[row] = event.disputes.length > 0 ? 1 : 0
    columns.dateDisputed[row] = event.ghosts.length > 0 ? 1 : 0
    const found = kinds.get(event.kind)
    const stands = found && found.lane >= 0 ? onAxis(event, found.kind) : null
    if (!found || !stands) continue
    hasClock ||= event.at?.instants !== undefined
    columns.lane[row] = found.lane
    columns.markMs[row] = stands.markMs
    columns.lasts[row] = stands.lasts ? 1 : 0
    columns.fromMs[row] = stands.fromMs
    columns.toMs[row] = stands.toMs
    if (stands.named.minMs < minMs) minMs = stands.named.minMs
    if (stands.named.maxMs > maxMs) maxMs = stands.named.maxMs
  }
  return { columns, extent: minMs > maxMs ? null : { minMs, maxMs }, hasClock }
}

/** Columns of so many events, none of which stands on the axis. */
export function emptyColumns(count: number) {
  return {
    lane: new Uint8Array(count).fill(NO_LANE),
    markMs: new Float64Array(count),
    fromMs: new Float64Array(count),
    toMs: new Float64Array(count),
    weight: new Uint32Array(count),
    disputed: new Uint8Array(count),
    dateDisputed: new Uint8Array(count),
    lasts: new Uint8Array(count),
  }
}
