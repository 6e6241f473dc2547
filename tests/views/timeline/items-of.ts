import { DossierNames } from '../../../src/model/dossier-names.ts'
import type { DossierIndex } from '../../../src/contract/index-file.ts'
import { type TimelineItem, toTimelineItems } from '../../../src/model/axis/to-timeline-items.ts'

/** All events of an index that stand on the axis, as items, in its order. */
export function itemsOf(index: DossierIndex): TimelineItem[] {
  const { itemAt } = toTimelineItems(index, new DossierNames(index))
  return index.events.flatMap((_, at) => itemAt(at) ?? [])
}
