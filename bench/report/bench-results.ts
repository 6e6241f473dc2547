import type { PipelineResult } from '../measure-pipeline.ts'
import type { SubjectResult } from '../measure-subject.ts'
import type { ServedResult } from '../served/measure-served.ts'
import type { Outcome } from './outcome.ts'
import type { RawSetUp } from '../pages/subject.ts'

/** What a run of the bench found: `bench/results/latest.json`. */
export interface BenchResults {
  /** UTC day. */
  readonly day: string
  readonly machine: Machine
  readonly seed: number
  readonly runs: number
  /** vis-timeline alone at 2,000 events, set up in each way; empty where it was not measured. */
  readonly setUps: readonly { readonly setUp: RawSetUp; readonly paintedMs: Outcome<number> }[]
  readonly sizes: readonly SizeResult[]
  /** The same pages with the CPU slowed down; empty where that was not asked for. */
  readonly throttled: readonly ThrottledRun[]
}

export interface ThrottledRun {
  /** How many times the CPU is slowed down. */
  readonly rate: number
  readonly sizes: readonly {
    readonly events: number
    readonly ours: SubjectResult
    readonly raw: SubjectResult
    readonly empty: SubjectResult
  }[]
}

export interface SizeResult {
  readonly events: number
  readonly ours: SubjectResult
  /** vis-timeline alone, in the set-up that is best at this size; `null`: none painted in time, or none was tried. */
  readonly raw: SubjectResult
  readonly rawSetUp: RawSetUp | null
  /** A page with nothing on it, measured just before. */
  readonly empty: SubjectResult
  readonly pipeline: Outcome<PipelineResult>
  readonly served: Outcome<ServedResult>
}

export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memoryGb: number
  readonly node: string
  readonly chromium: string
  /** Processes that wanted to run in the minute before the bench began. */
  readonly loadBefore: number
}

/** The size at which vis-timeline alone is set up in each way. */
export const SET_UP_SIZE = 2000
