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
}
