import type { DossierIndex } from '../../../../src/contract/index-file.ts'
import { type ColumnsFile, type FacetFile, FLAGS } from '../../../../src/contract/packs/columns-file.ts'
import { DAY_MS } from '../../../../src/domain/calendar-day.ts'
import { emptyColumns } from '../../../../src/model/axis/to-axis-columns.ts'

/** The columns that published ones tell of, by what the contract says of them. */
export function readColumns(files: readonly ColumnsFile[], { dossier }: DossierIndex) {
  const columns = emptyColumns(files.reduce((sum, { kinds }) => sum + kinds.length, 0))
  const laneOf = dossier.kinds.map(({ lane }) => dossier.lanes.findIndex(({ id }) => id === lane))
  let number = 0
  for (const file of files) {
    let day = 0
    const ranges = new Map(file.ranges.map(([place, ...instants]) => [place, instants]))
    for (const [place, kind] of file.kinds.entries()) {
      const flags = file.flags[place] ?? 0
      day += file.days[place] ?? 0
      columns.weight[number] = file.weights[place] ?? 0
      columns.disputed[number] = flags & FLAGS.disputed ? 1 : 0
      columns.dateDisputed[number] = flags & FLAGS.dateDisputed ? 1 : 0
      if (!(flags & FLAGS.undated)) {
        const [markMs, fromMs, toMs] = ranges.get(place) ?? [(day + 0.5) * DAY_MS, day * DAY_MS, (day + 1) * DAY_MS]
        columns.lane[number] = laneOf[kind] ?? NaN
        columns.markMs[number] = markMs
        columns.fromMs[number] = fromMs ?? -Infinity
        columns.toMs[number] = toMs ?? Infinity
        columns.lasts[number] = flags & FLAGS.lasts ? 1 : 0
      }
      number++
    }
  }
  return columns
}

/** The lists of values that a facet tells of, event by event. */
export function readFacet({ counts, values }: FacetFile, names: readonly string[]): string[][] {
  let at = 0
  return counts.map((count) => values.slice(at, (at += count)).map((place) => names[place] ?? ''))
}
