import type { DossierIndex } from '../../contract/published.ts'
import { type AxisIndex, buildAxisIndex } from '../../domain/windowed-index.ts'
import { toAxisColumns } from './to-axis-columns.ts'
import { type TimelineItems, toTimelineItems } from './to-timeline-items.ts'

/** A dossier prepared for its timeline, once: whatever is filtered and shown. */
export interface PreparedTimeline {
  readonly axis: AxisIndex
  readonly items: TimelineItems
  /** Places of the events in the index by their ids. */
  readonly ordinals: ReadonlyMap<string, number>
}

const prepared = new WeakMap<DossierIndex, PreparedTimeline>()

export function prepareTimeline(index: DossierIndex): PreparedTimeline {
  const known = prepared.get(index)
  if (known) return known
  const made = {
    axis: buildAxisIndex(toAxisColumns(index), index.dossier.lanes.length),
    items: toTimelineItems(index),
    ordinals: new Map(index.events.map(({ id }, at) => [id, at])),
  }
  prepared.set(index, made)
  return made
}
