import type { MessagePort } from 'node:worker_threads'
import type { PipelineOptions } from '../../run-pipeline.ts'
import type { Share } from '../../publish/packed/shares.ts'
import type { Found } from '../stamp/noting-disk.ts'

/** What a thread that makes shares is given. */
export interface MakerData {
  /** Those of the build. */
  readonly options: PipelineOptions
  /** What it makes of each packed dossier, in this order. */
  readonly shares: readonly Share[]
  /** Where its messages go. */
  readonly port: MessagePort
  /** Cells that both sides change, numbered as in {@link CELL}. */
  readonly cells: Int32Array
}

/** What a thread that makes shares tells. */
export type FromMaker =
  /** What it found of the disk, before all else. */
  | { readonly kind: 'found'; readonly found: Found }
  /** A file of the folder of a dossier. `hash`: the SHA-256 of its text, in hexadecimal digits */
  | {
      readonly kind: 'file'
      readonly dossier: string
      readonly path: string
      readonly text: string
      readonly hash: string
    }
  /** That all files of a share were given. */
  | { readonly kind: 'end'; readonly dossier: string; readonly share: Share; readonly told: Uint32Array }

/** Of the cells: how often something came to pass, whether the thread has ended, and how many characters were sent and not taken. */
export const CELL = { news: 0, ended: 1, waiting: 2 } as const

/** A thread that is so many characters ahead waits. */
export const MOST_WAITING = 32_000_000

export function wake(cells: Int32Array, cell: number): void {
  Atomics.add(cells, cell, 1)
  Atomics.notify(cells, cell)
}
