import { lotOf } from './lot-of.ts'
import { NO_LANE } from './axis-columns.ts'
import { at } from './axis-index.ts'
import { rowsWithin, type WindowedIndex } from './windowed-index.ts'
import type { TimeWindow } from './time-window.ts'

/** Of each lane and tile of time the events that take precedence; the same whatever window asks. */
export interface TileChoice {
  readonly isChosen: (row: number) => boolean
  /** Those of a lane whose marks stand in a window; in no order. */
  readonly chosenWithin: (lane: number, window: TimeWindow) => number[]
}

/**
 * Chooses in every tile of `tileMs`, counted from 1970, of every lane the `perTile` events of most weight. Among equals it
 * draws lots, the same every time, so that what is drawn is spread over the tile. A tile is looked at when it is first
 * asked for. Where not all rows are here, nothing is chosen of a tile before those are that may be.
 */
export function chooseByTile(index: WindowedIndex, tileMs: number, perTile: number): TileChoice {
  const { counted } = index.axis
  const { markMs, weight, lane: laneOf } = index.axis.columns
  const chosen = new Map<number, ReadonlySet<number>>()
  const isBefore = (row: number, other: number) =>
    at(weight, row) === at(weight, other) ? lotOf(row) < lotOf(other) : at(weight, row) > at(weight, other)
  const choose = (lane: number, tile: number): ReadonlySet<number> => {
    if (counted && !counted.hasTile(tileMs, tile)) return new Set()
    const rows = rowsWithin(index, lane, { startMs: tile * tileMs, endMs: (tile + 1) * tileMs })
    if (rows.length <= perTile) return new Set(rows)
    const best: number[] = []
    for (const row of rows) {
      const last = best.at(-1)
      if (best.length === perTile && last !== undefined && !isBefore(row, last)) continue
      let place = best.length
      while (place > 0 && isBefore(row, best[place - 1] ?? 0)) place--
      best.splice(place, 0, row)
      if (best.length > perTile) best.pop()
    }
    return new Set(best)
  }
  const chosenOf = (lane: number, tile: number): ReadonlySet<number> => {
    const key = tile * (NO_LANE + 1) + lane
    const known = chosen.get(key) ?? choose(lane, tile)
    chosen.set(key, known)
    return known
  }
  return {
    isChosen: (row) => chosenOf(at(laneOf, row), Math.floor(at(markMs, row) / tileMs)).has(row),
    chosenWithin: (lane, { startMs, endMs }) => {
      counted?.want({ startMs, endMs }, tileMs)
      const rows: number[] = []
      for (let tile = Math.floor(startMs / tileMs); tile * tileMs < endMs; tile++) {
        for (const row of chosenOf(lane, tile)) {
          if (at(markMs, row) >= startMs && at(markMs, row) < endMs) rows.push(row)
        }
      }
      return rows
    },
  }
}
