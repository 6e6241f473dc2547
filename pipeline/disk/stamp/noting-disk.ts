import { basename, dirname } from 'node:path'
import type { Disk, Entry } from '../disk.ts'
import { type FileMark, isAsMarked, markOf, stateOf } from './file-mark.ts'

/** All that was asked of a disk, by paths as they were given: what was found hangs on nothing else. */
export interface Noted {
  readonly files: Readonly<Record<string, FileMark>>
  /** What folders held, in words. */
  readonly folders: Readonly<Record<string, string>>
  readonly realPaths: Readonly<Record<string, string>>
}

/**
 * The disk of this machine, which notes what is asked of it, and what is written besides a folder as a whole.
 * @returns `noted`: what was there when it was first asked for, and since what was written
 */
export function notingDisk(disk: Disk): { readonly disk: Disk; readonly noted: () => Noted } {
  const files = new Map<string, FileMark>()
  const folders = new Map<string, readonly Entry[] | null>()
  const realPaths = new Map<string, string>()
  return {
    disk: {
      ...disk,
      read(file) {
        const state = stateOf(file)
        const bytes = disk.read(file)
        if (!files.has(file)) files.set(file, markOf(bytes, state))
        return bytes
      },
      list(folder) {
        const entries = disk.list(folder)
        if (!folders.has(folder)) folders.set(folder, entries)
        return entries
      },
      realPath(path) {
        const real = disk.realPath(path)
        if (!realPaths.has(path)) realPaths.set(path, real)
        return real
      },
      write(file, text) {
        const isOther = disk.write(file, text)
        files.set(file, markOf(new TextEncoder().encode(text), null))
        const [folder, name] = [dirname(file), basename(file)]
        const others = folders.get(folder)?.filter((entry) => entry.name !== name)
        if (others) folders.set(folder, [...others, { name, kind: 'file' }])
        return isOther
      },
    },
    noted: () => ({
      files: Object.fromEntries(files),
      folders: Object.fromEntries([...folders].map(([folder, entries]) => [folder, wordsOf(entries)])),
      realPaths: Object.fromEntries(realPaths),
    }),
  }
}

/** Whether all that was noted is as it was. */
export function isAsNoted({ files, folders, realPaths }: Noted, disk: Disk): boolean {
  return (
    Object.entries(realPaths).every(([path, real]) => disk.realPath(path) === real) &&
    Object.entries(folders).every(([folder, words]) => wordsOf(disk.list(folder)) === words) &&
    Object.entries(files).every(([file, mark]) => isAsMarked(file, mark))
  )
}

/** What a folder holds, for comparing. */
function wordsOf(entries: readonly Entry[] | null): string {
  if (!entries) return '-'
  return entries
    .map(({ name, kind, target = '' }) => `${kind} ${name} ${target}`)
    .sort()
    .join('\n')
}
