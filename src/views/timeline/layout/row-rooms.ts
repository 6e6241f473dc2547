import type { PxInterval } from './item-geometry.ts'

/** Air between two things in one row. */
const GAP_PX = 6

interface Room extends PxInterval {
  readonly owner: string
}

/** What is taken of one row: rooms sorted by where they begin, so that only neighbours are looked at. */
export class RowRooms {
  readonly #rooms: Room[] = []
  /** No room is longer. */
  #longest = 0

  /** Whether all intervals are free but for what `owner` has itself. */
  isFree(intervals: readonly PxInterval[], owner: string): boolean {
    return intervals.every(({ from, to }) => {
      for (let at = this.#firstFrom(from - GAP_PX - this.#longest); at < this.#rooms.length; at++) {
        const room = this.#rooms[at]
        if (!room || room.from >= to + GAP_PX) return true
        if (room.owner !== owner && room.to > from - GAP_PX) return false
      }
      return true
    })
  }

  take(intervals: readonly PxInterval[], owner: string): void {
    for (const { from, to } of intervals) {
      this.#rooms.splice(this.#firstFrom(from), 0, { from, to, owner })
      this.#longest = Math.max(this.#longest, to - from)
    }
  }

  #firstFrom(px: number): number {
    let [low, high] = [0, this.#rooms.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#rooms[middle]?.from ?? Infinity) >= px) high = middle
      else low = middle + 1
    }
    return low
  }
}
