import type { EventOnAxis } from '../../contract/axis/event-on-axis.ts'
import type { IndexEvent } from '../../contract/index-file.ts'
import type { Packed } from '../../contract/packs/packed-file.ts'

/** What is asked of all events of a dossier at once, by their numbers. They are added in the order of these. */
export class AxisNumbers {
  /** Where the mark stands, UTC milliseconds. */
  readonly markMs: Float64Array
  readonly lane: Uint8Array
  /** Number of sources. */
  readonly weight: Uint32Array
  /** 1 where the sources disagree on anything, and where the date is disputed. */
  readonly disputed: Uint8Array
  readonly dateDisputed: Uint8Array
  /** Events that stand on the axis: the first so many. */
  dated = 0
  hasClock = false
  #count = 0
  #minMs = Infinity
  #maxMs = -Infinity

  /** @param count of all events */
  constructor(count: number) {
    this.markMs = new Float64Array(count)
    this.lane = new Uint8Array(count)
    this.weight = new Uint32Array(count)
    this.disputed = new Uint8Array(count)
    this.dateDisputed = new Uint8Array(count)
  }

  /** @param stands where it stands on the axis, if it does. @returns its number */
  add(event: IndexEvent, lane: number, stands: EventOnAxis | null): number {
    const number = this.#count++
    if (!stands) return number
    if (number !== this.dated) throw new Error(`${event.id} has a date and stands after one that has none`)
    this.dated++
    this.markMs[number] = stands.markMs
    this.lane[number] = lane
    this.weight[number] = event.sources.length
    this.disputed[number] = event.disputes.length > 0 ? 1 : 0
    this.dateDisputed[number] = event.ghosts.length > 0 ? 1 : 0
    this.hasClock ||= event.at?.instants !== undefined
    if (stands.named.minMs < this.#minMs) this.#minMs = stands.named.minMs
    if (stands.named.maxMs > this.#maxMs) this.#maxMs = stands.named.maxMs
    return number
  }

  /** The first and the last mark of all that were added from a number on; `null`: none of them stands on the axis. */
  marksFrom(number: number): [number, number] | null {
    const marks = this.markMs.subarray(number, this.dated)
    let [first, last] = [Infinity, -Infinity]
    for (const ms of marks) {
      if (ms < first) first = ms
      if (ms > last) last = ms
    }
    return first > last ? null : [first, last]
  }

  /** How far all dates reach that any event names. */
  get extent(): Packed['extent'] {
    return this.#minMs > this.#maxMs ? null : { minMs: this.#minMs, maxMs: this.#maxMs }
  }
}
