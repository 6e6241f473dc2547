/** Of an event that does not stand on the axis. */
export const NO_LANE = 255

/** Where events stand, column by column: a row is an event. */
export interface AxisColumns {
  /** Number of its lane, or NO_LANE. */
  readonly lane: Uint8Array
  /** Where its mark stands, UTC milliseconds. */
  readonly markMs: Float64Array
  /** From the first to the last instant that is drawn of it, its other claimed dates included; ±Infinity is an open end. */
  readonly fromMs: Float64Array
  readonly toMs: Float64Array
  /** What gives it precedence where not all have room: its number of sources. */
  readonly weight: Uint32Array
  /** 1 where its sources disagree, on anything. */
  readonly disputed: Uint8Array
  /** 1 where its date is disputed. */
  readonly dateDisputed: Uint8Array
  /** 1 for what goes on over its span. */
  readonly lasts: Uint8Array
}
