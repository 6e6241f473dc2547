import type { Disk } from '../disk/disk.ts'

/** What a command needs of its surroundings. */
export interface Surroundings {
  readonly disk: Disk
  /** Milliseconds from any fixed point. */
  readonly clock: () => number
  /** What is given on the standard input, piece by piece. Left out: nothing. */
  readonly stdin?: () => Iterable<Uint8Array>
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** Is told of a build without an error which folder it wrote, and what it would say, but for its time, if that had been as it is now. */
  readonly noteBuild?: (out: string, said: string) => void
}
