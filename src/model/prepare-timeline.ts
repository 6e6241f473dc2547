import type { DossierIndex } from '../contract/published.ts'
import { type AxisIndex, buildAxisIndex } from '../selection/axis-index.ts'
import { toAxisColumns } from './to-axis-columns.ts'
import { type TimelineItems, toTimelineItems } from './to-timeline-items.ts'
import { toWindowLimits, type WindowLimits } from './window-limits.ts'

/** A dossier prepared for its timeline, once: whatever is filtered and shown. */
export interface PreparedTimeline {
  readonly axis: AxisIndex
  readonly items: TimelineItems
  readonly limits: WindowLimits
  /** The place of an event in the index by its id; -1: it has none. */
  readonly ordinalOf: (event: string) => number
}

const prepared = new WeakMap<DossierIndex, PreparedTimeline>()

export function prepareTimeline(index: DossierIndex): PreparedTimeline {
  const known = prepared.get(index)
  if (known) return known
  const { columns, extent } = toAxisColumns(index)
  const made = {
    axis: buildAxisIndex(columns, index.dossier.lanes.length),
    items: toTimelineItems(index),
    limits: toWindowLimits(extent),
    ordinalOf: rememberOrdinals(index),
  }
  prepared.set(index, made)
  return made
}

/** Few events are ever asked for: each is looked for once, and a map of all is not made. */
function rememberOrdinals({ events }: DossierIndex): (event: string) => number {
  const found = new Map<string, number>()
  return (event) => {
    const known = found.get(event)
    if (known !== undefined) return known
    const ordinal = events.findIndex(({ id }) => id === event)
    found.set(event, ordinal)
    return ordinal
  }
}
