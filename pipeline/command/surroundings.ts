import type { Disk } from '../disk/disk.ts'
import type { OtherCores } from '../publish/packed/shares.ts'
import type { PipelineOptions } from '../run-pipeline.ts'

/** What a command needs of its surroundings. */
export interface Surroundings {
  readonly disk: Disk
  /** Milliseconds from any fixed point. */
  readonly clock: () => number
  /** What is given on the standard input, piece by piece. Left out: nothing. */
  readonly stdin?: () => Iterable<Uint8Array>
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** Begins to make what a build by these options can have made on other cores. `null`: it is not worth it. Left out: there are none. */
  readonly startOtherCores?: (options: PipelineOptions) => (OtherCores & { readonly end: () => void }) | null
  /** Is told of a build without an error which folder it wrote, and what it would say, but for its time, if that had been as it is now. */
  readonly noteBuild?: (out: string, said: string) => void
}
