import { axisIndexInSteps } from '../../selection/axis-index.ts'
import type { AxisColumns } from '../../selection/axis-columns.ts'
import { type LaneIndex, selectLane, type WindowedIndex } from '../../selection/windowed-index.ts'

/** All events, sorted and selected, step by step. @param passes 1 for each */
export function* sortedColumns(
  columns: AxisColumns,
  laneCount: number,
  passes: Uint8Array,
): Generator<undefined, WindowedIndex> {
  const axis = yield* axisIndexInSteps(columns, laneCount)
  const lanes: LaneIndex[] = []
  for (let lane = 0; lane < laneCount; lane++) {
    yield
    lanes.push(selectLane(axis, lane, passes))
  }
  return { axis, passes, lanes }
}
