/** Measures of the lanes, px. */
export interface LaneMeasures {
  readonly row: number
  readonly padding: number
  /** Above the rows, where the lane's name is written over the canvas. */
  readonly head: number
  /** The least that a lane with events takes. */
  readonly least: number
  /** A lane without an event. */
  readonly folded: number
  /** More rows than this are not opened: what has no room in them is counted in bars. */
  readonly mostRows: number
}

/** With room for two lines beside the lanes: a lane's name and its counts. */
export const WIDE_LANES: LaneMeasures = { row: 20, padding: 6, head: 0, least: 40, folded: 24, mostRows: 9 }
/** On a phone: the name stands above the rows. */
export const COMPACT_LANES: LaneMeasures = { row: 16, padding: 3, head: 19, least: 41, folded: 24, mostRows: 3 }

/** Where a lane stands, px; it stays while the window moves and changes. */
export interface LaneFrame {
  /** How many rows it has; none: it is folded. */
  readonly rows: number
  readonly rowPx: number
  /** Above the rows. */
  readonly headPx: number
  readonly height: number
  readonly top: number
}

const MOST_TOP_PX = 10

/**
 * Stacks lanes.
 * @param rows how many rows each needs; 0 folds it
 * @param room height that there is for all of them, px: what is spare is shared by those that are open, up to a row each
 */
export function frameLanes(rows: readonly number[], measures: LaneMeasures, room: number): LaneFrame[] {
  const needs = rows.map((count) =>
    count === 0
      ? measures.folded
      : Math.max(measures.least, measures.head + count * measures.row + 2 * measures.padding),
  )
  let spare = Math.max(0, room - needs.reduce((sum, needed) => sum + needed, 0))
  let [sharing, top] = [rows.filter((count) => count > 0).length, 0]
  return needs.map((needed, lane) => {
    const count = rows[lane] ?? 0
    const extra = count > 0 ? Math.min(measures.row, Math.floor(spare / sharing--)) : 0
    spare -= extra
    const frame = { rows: count, rowPx: measures.row, headPx: measures.head, height: needed + extra, top }
    top += frame.height
    return frame
  })
}

/** Centre of a row, px below the top of its lane. */
export function rowCentre({ height, headPx, rows, rowPx }: LaneFrame, row: number): number {
  // Spare height is left below: what is in a lane stands beside its name.
  return headPx + Math.min((height - headPx - rows * rowPx) / 2, MOST_TOP_PX) + row * rowPx + rowPx / 2 - 1
}
