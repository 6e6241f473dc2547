import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

export interface Entry {
  readonly name: string
  readonly isFolder: boolean
}

/** What the pipeline needs of a disk; tests may hand in another. */
export interface Disk {
  /** What a folder holds, in any order; `null` where it is no folder. */
  list(folder: string): Entry[] | null
  /** The bytes of a file; `null` where there is none or it cannot be read. */
  read(file: string): Uint8Array | null
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
      return readdirSync(folder).map((name) => ({ name, isFolder: isFolder(join(folder, name)) }))
    } catch {
      return null
    }
  },
  read(file) {
    try {
      return readFileSync(file)
    } catch {
      return null
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

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function says(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text
  } catch {
    return false
  }
}
