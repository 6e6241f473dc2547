import { type AxisIndex, buildAxisIndex } from '../../selection/axis-index.ts'
import type { AxisColumns } from '../../selection/axis-columns.ts'
import type { OpenDossier } from '../open-dossier.ts'

const known = new WeakMap<AxisColumns, AxisIndex>()

/** The events of a dossier, sorted once. What only the timeline needs is no part of the dossier: it comes with the timeline. */
export function axisOf({ axisColumns, lanes, packed }: OpenDossier): AxisIndex {
  const axis =
    packed?.sorted?.axis ?? known.get(axisColumns) ?? buildAxisIndex(axisColumns, lanes.length, packed?.counted)
  known.set(axisColumns, axis)
  return axis
}
