import { type AxisIndex, buildAxisIndex } from '../../selection/axis-index.ts'
import type { AxisColumns } from '../../selection/axis-columns.ts'
import type { OpenDossier } from '../open-dossier.ts'

export const knownAxes = new WeakMap<AxisColumns, AxisIndex>()

/** The events of a dossier, sorted once. What only the timeline needs is no part of the dossier: it comes with the timeline. */
export function axisOf({ axisColumns, lanes, packed }: OpenDossier): AxisIndex {
  const axis = knownAxes.get(axisColumns) ?? buildAxisIndex(axisColumns, lanes.length, packed?.counted)
  knownAxes.set(axisColumns, axis)
  return axis
}
