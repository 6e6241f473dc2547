import type { DossierIndex } from '../../contract/index-file.ts'
import type { PackedFiles } from '../../data/packed-files.ts'
import { type PackedColumns, readColumnsFile } from './read-columns.ts'

/** So many files come at a time. */
const AT_A_TIME = 3
/** So long one piece of work may keep the page from answering. */
const SLICE_MS = 8

/** Reads the columns of a packed dossier, file after file, those first that are wanted first; the page goes on meanwhile. */
export class ColumnsReader {
  readonly columns: PackedColumns
  readonly #index: DossierIndex
  readonly #files: Pick<PackedFiles, 'columns'>
  readonly #onRead: (n: number) => void
  readonly #left: Set<number>
  /** Those that did not come: they are left for the next reading. */
  readonly #failed = new Set<number>()
  #first: readonly number[] = []

  /** @param onRead is told each file that was read into the columns */
  constructor(
    index: DossierIndex,
    columns: PackedColumns,
    count: number,
    files: Pick<PackedFiles, 'columns'>,
    onRead: (n: number) => void,
  ) {
    this.#index = index
    this.columns = columns
    this.#files = files
    this.#onRead = onRead
    this.#left = new Set(Array.from({ length: count }, (_, n) => n))
  }

  /** Has some files come before the others. */
  prefer(files: readonly number[]): void {
    this.#first = files
  }

  /** Reads all that is not read yet; what is on its way ends before it does. @throws DataError where one did not come */
  async read(): Promise<void> {
    for (const n of this.#failed) this.#left.add(n)
    this.#failed.clear()
    const ended = await Promise.allSettled(Array.from({ length: AT_A_TIME }, () => this.#readOneByOne()))
    for (const one of ended) if (one.status === 'rejected') throw one.reason
  }

  async #readOneByOne(): Promise<void> {
    for (;;) {
      const n = this.#first.find((file) => this.#left.has(file)) ?? this.#left.values().next().value
      if (n === undefined) return
      this.#left.delete(n)
      try {
        const file = await this.#files.columns(n)
        await nextTask()
        readColumnsFile(this.columns, n, file, this.#index)
        this.#onRead(n)
      } catch (error) {
        this.#failed.add(n)
        throw error
      }
    }
  }
}

/** Does what is done step by step, and lets the page answer in between. */
export async function inSlices<T>(steps: Generator<unknown, T>): Promise<T> {
  for (;;) {
    const endMs = performance.now() + SLICE_MS
    do {
      const { done, value } = steps.next()
      if (done) return value
    } while (performance.now() < endMs)
    await nextTask()
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
