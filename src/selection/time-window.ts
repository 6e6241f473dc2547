/** A stretch of time from `startMs` to before `endMs`, UTC milliseconds. */
export interface TimeWindow {
  readonly startMs: number
  readonly endMs: number
}

/** The events of one lane, but for those drawn themselves, whose marks stand within one stretch of days. */
export interface DensityBar {
  readonly fromMs: number
  readonly toMs: number
  readonly count: number
  /** Of these, events whose date is disputed. */
  readonly dateDisputed: number
  /** Of these, events on anything of which the sources disagree. */
  readonly disputed: number
}
