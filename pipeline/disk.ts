import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** What a name in a folder stands for, links followed; `special` is a pipe, a socket or a device. */
export type EntryKind = 'file' | 'folder' | 'dead-link' | 'looping-link' | 'special'

export interface Entry {
  readonly name: string
  readonly kind: EntryKind
  /** What a link says that leads nowhere. */
  readonly target?: string
}

/** What the pipeline needs of a disk; tests may hand in another. */
export interface Disk {
  /** What a folder holds, in any order; `null` where it is no folder or cannot be read. */
  list(folder: string): Entry[] | null
  /** The bytes of a regular file; `null` where there is none or it cannot be read. */
  read(file: string): Uint8Array | null
  /** A path from the root, all its links followed, of what is not there yet too. */
  realPath(path: string): string
  /**
   * Writes files (by path within `folder`) all or none, each by a rename, and then removes others.
   * A file that already says the same is left alone.
   * @returns the paths written or removed, sorted
   */
  replace(folder: string, files: ReadonlyMap<string, string>, removed: readonly string[]): string[]
}

/** The disk of this machine. */
export const nodeDisk: Disk = {
  list(folder) {
    try {
      return readdirSync(folder).map((name) => toEntry(folder, name))
    } catch {
      return null
    }
  },
  read(file) {
    try {
      // To read a pipe would wait for ever.
      return statSync(file).isFile() ? readFileSync(file) : null
    } catch {
      return null
    }
  },
  realPath(path) {
    const full = resolve(path)
    try {
      return realpathSync(full)
    } catch {
      return full === dirname(full) ? full : join(this.realPath(dirname(full)), basename(full))
    }
  },
  replace(folder, files, removed) {
    const changed = [...files].filter(([path, text]) => !says(join(folder, path), text)).map(([path]) => path)
    const gone = removed.filter((path) => existsSync(join(folder, path)))
    if (changed.length > 0) {
      mkdirSync(folder, { recursive: true })
      // Within the folder: a rename must not cross file systems.
      const staging = mkdtempSync(join(folder, '.staging-'))
      try {
        for (const path of changed) {
          mkdirSync(dirname(join(staging, path)), { recursive: true })
          mkdirSync(dirname(join(folder, path)), { recursive: true })
          if (isFolder(join(folder, path))) throw new Error(`${join(folder, path)} is a folder`)
          writeFileSync(join(staging, path), files.get(path) ?? '')
        }
        for (const path of changed) renameSync(join(staging, path), join(folder, path))
      } finally {
        rmSync(staging, { recursive: true, force: true })
      }
    }
    for (const path of gone) rmSync(join(folder, path))
    return [...changed, ...gone].sort()
  },
}

function toEntry(folder: string, name: string): Entry {
  const path = join(folder, name)
  try {
    const found = statSync(path)
    return { name, kind: found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'special' }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
    if (isLink && code === 'ELOOP') return { name, kind: 'looping-link', target: readlinkSync(path) }
    if (isLink && (code === 'ENOENT' || code === 'ENOTDIR'))
      return { name, kind: 'dead-link', target: readlinkSync(path) }
    // It will be found out on reading.
    return { name, kind: 'file' }
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function says(file: string, text: string): boolean {
  try {
    return statSync(file).isFile() && readFileSync(file, 'utf8') === text
  } catch {
    return false
  }
}
