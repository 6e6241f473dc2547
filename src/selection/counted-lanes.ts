import type { DensityBar, TimeWindow } from './time-window.ts'

/** Of events of which not all rows are here: how many there are, and which rows are. What is asked for and is not here is brought. */
export interface CountedLanes {
  /** Rows that are here. */
  readonly rows: readonly number[]
  /** How many events each lane has. */
  readonly all: readonly number[]
  /** Has the rows brought that take precedence in each tile of time of a window. */
  readonly want: (window: TimeWindow, tileMs: number) => void
  /** Whether those of a tile are here, of all lanes. */
  readonly hasTile: (tileMs: number, tile: number) => boolean
  /** The bars of a lane in a window, but for the rows that are drawn themselves; none while these are being brought. */
  readonly barsWithin: (lane: number, window: TimeWindow, stepMs: number, drawn: ReadonlySet<number>) => DensityBar[]
  /** How many events stand in the tallest bar that a lane has anywhere. */
  readonly tallest: (lane: number, stepMs: number) => number
}
