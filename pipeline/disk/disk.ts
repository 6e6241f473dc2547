import type { NewFile } from './file-text.ts'

/**
 * What a name in a folder stands for, links followed; `special` is a pipe, a socket or a device. An `outside-link` leads
 * out of the folder in which all must lie (`insideFolder`).
 */
export type EntryKind = 'file' | 'folder' | 'dead-link' | 'looping-link' | 'outside-link' | 'special'

export interface Entry {
  readonly name: string
  readonly kind: EntryKind
  /** What a link says. */
  readonly target?: string
}

/** What the pipeline needs of a disk; tests may hand in another. */
export interface Disk {
  /** What a folder holds, in any order; `null` where it is no folder or cannot be read. */
  list(folder: string): Entry[] | null
  /** The bytes of a regular file; `null` where there is none or it cannot be read. */
  read(file: string): Uint8Array | null
  /** The rows of a table in Parquet as JSON Lines. Left out: such tables are not read here. */
  readonly linesOfParquet?: (bytes: Uint8Array) => TableLines | NotRead
  /** A path from the root, all its links followed, of what is not there yet too. */
  realPath(path: string): string
  /**
   * Keeps other builds from a folder, which need not be there, until `release` is called. What a build that was killed
   * left behind is put in order.
   */
  lock(folder: string): Lock
  /**
   * Writes files into a folder and removes others, all in one step or none: a new folder takes the place of the old, with
   * whatever else that held. A folder in which nothing changes is left alone.
   * @param files each is written as it comes, and not kept
   * @param removed paths within the folder, asked for when all files are written; of these, those that are not among them
   * @returns the paths written or removed, sorted
   */
  replace(folder: string, files: Iterable<NewFile>, removed: Iterable<string>): string[]
  /**
   * Writes one file by a rename.
   * @returns whether it said something else before
   */
  write(file: string, text: string): boolean
  /**
   * Writes a new file that only its owner may read.
   * @throws where there is one of that name
   */
  writeSecret(file: string, text: string): void
  /** Gives a folder another name in the same folder. @throws where there is one of that name */
  moveFolder(from: string, to: string): void
  /** Removes a folder with all that is in it; a link is removed, and not what it leads to. */
  removeFolder(folder: string): void
}

export type Lock = { readonly release: () => void } | { readonly heldBy: string }

/** The rows of a table as lines of JSON, in UTF-8, and the names of its columns in their order. */
export interface TableLines {
  readonly lines: Uint8Array
  readonly columns: readonly string[]
}

/** Why a table is not read, and what to do. */
export interface NotRead {
  readonly message: string
  readonly hint: string
}
