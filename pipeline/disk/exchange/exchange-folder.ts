import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  type Dirent,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { NewFile } from '../file-text.ts'
import { moveIn, moveRest } from './move-in.ts'
import { writeIfOther } from './write-if-other.ts'

/**
 * Writes and removes files of a folder in one step. The whole new folder is made beside it, what does not change as hard
 * links; then the old one is renamed away and the new one takes its name. A run that is killed before leaves the old
 * folder; one killed between the two renames leaves none, and {@link tidyUp} puts the old one back.
 * @param folder its real path; the caller holds its lock
 * @param files each is written as it comes, and not kept
 * @param removed of these, those that are not written
 * @param isMovedIn where no file goes, only what differs is moved into the folder: a run that is killed meanwhile leaves some of both,
 * and {@link tidyUp} moves the rest
 * @returns the paths written or removed, sorted
 */
export function exchangeFolder(
  folder: string,
  files: Iterable<NewFile>,
  removed: Iterable<string>,
  isMovedIn = false,
): string[] {
  const isThere = existsSync(folder)
  const [fresh, old] = [freshOf(folder), oldOf(folder)]
  try {
    const { given, changed } = writeFresh(folder, fresh, files)
    const gone = [...removed].filter((path) => !given.has(path) && existsSync(join(folder, path)))
    const others = new Set([...changed, ...gone])
    if (others.size === 0) return []
    if (isMovedIn && isThere && gone.length === 0) {
      moveIn(fresh, folder, changed)
      return [...changed].sort()
    }
    if (changed.size === 0) mkdirSync(fresh)
    if (isThere) mirror(folder, fresh, '', others)
    if (isThere) renameSync(folder, old)
    putInPlace(fresh, folder, isThere ? old : null)
    removeIfPossible(old)
    return [...others].sort()
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** Writes what a folder does not say already into a new one, which is made when there is something to write. */
function writeFresh(folder: string, fresh: string, files: Iterable<NewFile>) {
  const [given, changed, made] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const isThere = existsSync(folder)
  const refuseOddPlace = placesWithin(folder)
  for (const [path, text] of files) {
    given.add(path)
    const toFresh = () => {
      if (made.size === 0) makeFresh(folder, fresh)
      made.add('.')
      if (isThere) refuseOddPlace(path)
      const within = dirname(path)
      if (!made.has(within)) mkdirSync(join(fresh, within), { recursive: true })
      made.add(within)
      return join(fresh, path)
    }
    if (writeIfOther(isThere ? join(folder, path) : null, toFresh, text)) changed.add(path)
  }
  return { given, changed }
}

function makeFresh(folder: string, fresh: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw new Error(`${folder} is a file`)
  mkdirSync(dirname(folder), { recursive: true })
  mkdirSync(fresh)
}

/** Puts in order what a killed run left beside a folder, or in it. The caller holds the lock of the folder. */
export function tidyUp(folder: string): void {
  const [fresh, old] = [freshOf(folder), oldOf(folder)]
  if (existsSync(old) && !existsSync(folder)) renameSync(old, folder)
  moveRest(folder)
  rmSync(fresh, { recursive: true, force: true })
  rmSync(old, { recursive: true, force: true })
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return
  // Builds of before wrote what was new here first.
  const staged = readdirSync(folder).filter((name) => name.startsWith('.staging-'))
  for (const name of staged) rmSync(join(folder, name), { recursive: true, force: true })
}

/** Whether a file is there and says a text. */
export function saysAlready(file: string, text: string): boolean {
  try {
    return statSync(file).isFile() && readFileSync(file, 'utf8') === text
  } catch {
    return false
  }
}

const freshOf = (folder: string) => join(dirname(folder), `.${basename(folder)}.new`)
const oldOf = (folder: string) => join(dirname(folder), `.${basename(folder)}.old`)

/** Refuses to write a file where a folder stands, or through a link: what that leads to is not ours. */
function placesWithin(folder: string): (path: string) => void {
  const known = new Set(['.'])
  return (path) => {
    if (lstatSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory())
      throw new Error(`${join(folder, path)} is a folder`)
    for (let above = dirname(path); !known.has(above); above = dirname(above)) {
      const found = lstatSync(join(folder, above), { throwIfNoEntry: false })
      if (found && !found.isDirectory())
        throw new Error(
          `${join(folder, above)} is a ${found.isSymbolicLink() ? 'link' : 'file'} and should be a folder`,
        )
      known.add(above)
    }
  }
}

/** Makes the folder `to` as `from` is, but for some files. */
function mirror(from: string, to: string, within: string, without: ReadonlySet<string>): void {
  // What may not be changed must not be renamed away with the folder that holds it.
  accessSync(from, constants.W_OK)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const path = within === '' ? entry.name : `${within}/${entry.name}`
    const [source, copy] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) {
      mkdirSync(copy, { recursive: true })
      mirror(source, copy, path, without)
    } else if (!without.has(path)) copyEntry(entry, source, copy)
  }
  chmodSync(to, statSync(from).mode)
}

function copyEntry(entry: Dirent, source: string, copy: string): void {
  if (entry.isSymbolicLink()) return symlinkSync(readlinkSync(source), copy)
  try {
    linkSync(source, copy)
  } catch (error) {
    // Some file systems have no hard links.
    if (!entry.isFile()) throw error
    copyFileSync(source, copy)
    const { atime, mtime } = statSync(source)
    utimesSync(copy, atime, mtime)
  }
}

/** @param old where what was there before waits; it is put back if the new folder cannot take its place */
function putInPlace(fresh: string, folder: string, old: string | null): void {
  try {
    renameSync(fresh, folder)
  } catch (error) {
    if (old !== null) renameSync(old, folder)
    throw error
  }
}

/** The next build tries again. */
function removeIfPossible(old: string): void {
  try {
    rmSync(old, { recursive: true, force: true })
  } catch {
    // Everything is published: what is left over keeps nobody from reading it.
  }
}
