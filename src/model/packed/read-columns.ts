import { type ColumnsFile, FLAGS } from '../../contract/packs/columns-file.ts'
import { COLUMN_EVENTS } from '../../contract/packs/packed-file.ts'
import type { DossierIndex } from '../../contract/index-file.ts'
import { DAY_MS } from '../../domain/calendar-day.ts'
import { type AxisColumns, NO_LANE } from '../../selection/axis-columns.ts'
import { emptyColumns } from '../axis/to-axis-columns.ts'

/** Where the events of a packed dossier stand, and what is read of them beside. */
export interface PackedColumns {
  readonly axis: AxisColumns
  /** Place of the kind in the index. */
  readonly kinds: Uint16Array
  /** Points in dispute. */
  readonly disputes: Uint16Array
  /** How strong the weightiest disagreement is; 0: there is none. */
  readonly strengths: Uint16Array
}

/** Columns of which nothing is read yet. */
export function unreadColumns({ counts }: Pick<DossierIndex, 'counts'>): PackedColumns {
  const empty = () => new Uint16Array(counts.events)
  return { axis: emptyColumns(counts.events), kinds: empty(), disputes: empty(), strengths: empty() }
}

/** The files of columns as columns. @param files in their order, all of them */
export function readColumns(files: readonly ColumnsFile[], index: DossierIndex): PackedColumns {
  const columns = unreadColumns(index)
  for (const [n, file] of files.entries()) readColumnsFile(columns, n, file, index)
  return columns
}

/** Reads the file of a number into its part of the columns. */
export function readColumnsFile(
  { axis, kinds, disputes, strengths }: PackedColumns,
  n: number,
  file: ColumnsFile,
  { dossier }: Pick<DossierIndex, 'dossier'>,
): void {
  const laneIds = dossier.lanes.map(({ id }) => id)
  const laneOf = Uint8Array.from(dossier.kinds, ({ lane }) => laneIds.indexOf(lane))
  const first = n * COLUMN_EVENTS
  let day = 0
  // Plain loops: there are many.
  for (let place = 0; place < file.kinds.length; place++) {
    const [row, kind, flags] = [first + place, file.kinds[place] ?? 0, file.flags[place] ?? 0]
    kinds[row] = kind
    disputes[row] = file.disputes[place] ?? 0
    strengths[row] = file.strengths[place] ?? 0
    axis.weight[row] = file.weights[place] ?? 0
    axis.disputed[row] = (flags & FLAGS.disputed) > 0 ? 1 : 0
    axis.dateDisputed[row] = (flags & FLAGS.dateDisputed) > 0 ? 1 : 0
    day += file.days[place] ?? 0
    if ((flags & FLAGS.undated) > 0) continue
    axis.lane[row] = laneOf[kind] ?? NO_LANE
    axis.lasts[row] = (flags & FLAGS.lasts) > 0 ? 1 : 0
    axis.markMs[row] = day * DAY_MS + DAY_MS / 2
    axis.fromMs[row] = day * DAY_MS
    axis.toMs[row] = (day + 1) * DAY_MS
  }
  for (const [place, markMs, fromMs, toMs] of file.ranges) {
    axis.markMs[first + place] = markMs
    axis.fromMs[first + place] = fromMs ?? -Infinity
    axis.toMs[first + place] = toMs ?? Infinity
  }
}
