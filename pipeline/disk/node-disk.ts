import {
  existsSync,
  lstatSync,
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
import type { Disk, Entry } from './disk.ts'
import { exchangeFolder, saysAlready } from './exchange/exchange-folder.ts'
import { linesOfParquet } from './parquet/lines-of-parquet.ts'
import { lockFolder } from './exchange/lock-folder.ts'

/** The disk of this machine. */
export const nodeDisk: Disk = {
  list(folder) {
    try {
      return readdirSync(folder, { withFileTypes: true }).map((entry) => {
        if (entry.isFile()) return { name: entry.name, kind: 'file' }
        return entry.isDirectory() ? { name: entry.name, kind: 'folder' } : toEntry(folder, entry.name)
      })
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
  linesOfParquet,
  realPath: toRealPath,
  lock: (folder) => lockFolder(toRealPath(folder)),
  replace: (folder, files, removed) => exchangeFolder(toRealPath(folder), files, removed),
  write(file, text) {
    if (saysAlready(file, text)) return false
    // One name, so that what a killed run left is written over.
    const written = join(dirname(file), `.${basename(file)}.new`)
    writeFileSync(written, text)
    renameSync(written, file)
    return true
  },
  writeSecret: (file, text) => writeFileSync(file, text, { flag: 'wx', mode: 0o600 }),
  moveFolder(from, to) {
    if (existsSync(to)) throw new Error(`${to} is there already`)
    renameSync(from, to)
  },
  removeFolder: (folder) => rmSync(folder, { recursive: true }),
}

/** The same for who writes time and again and is the only one to read: of a folder, only the files that differ are exchanged. */
export const nodeDiskOfOne: Disk = {
  ...nodeDisk,
  replace: (folder, files, removed) => exchangeFolder(toRealPath(folder), files, removed, true),
}

function toRealPath(path: string): string {
  const full = resolve(path)
  try {
    return realpathSync(full)
  } catch {
    return full === dirname(full) ? full : join(toRealPath(dirname(full)), basename(full))
  }
}

function toEntry(folder: string, name: string): Entry {
  const path = join(folder, name)
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  const link = isLink ? { target: readlinkSync(path) } : {}
  try {
    const found = statSync(path)
    return { name, kind: found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'special', ...link }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (isLink && code === 'ELOOP') return { name, kind: 'looping-link', ...link }
    if (isLink && (code === 'ENOENT' || code === 'ENOTDIR')) return { name, kind: 'dead-link', ...link }
    // It will be found out on reading.
    return { name, kind: 'file', ...link }
  }
}
