import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Disk } from './disk.ts'
import type { NewFile } from './file-text.ts'

/** A text as it was written, and the file that holds it. */
interface Written {
  readonly text: string
  readonly size: number
  readonly mtimeMs: number
}

/**
 * The disk of this machine, for a process that builds time and again. Where a file is as it was when it was last read, it gives the same
 * bytes again and not others that are equal: what was made of them is still known then (`onceOf`). A text that was written before is not
 * held against its file again.
 * @param folder of which it remembers what was read
 */
export function rememberingDisk(disk: Disk, folder: string): Disk {
  const read = new Map<string, Uint8Array>()
  const written = new Map<string, Written>()
  return {
    ...disk,
    read(file) {
      const bytes = disk.read(file)
      if (!file.startsWith(`${folder}/`)) return bytes
      const before = read.get(file)
      if (bytes && before && Buffer.compare(before, bytes) === 0) return before
      if (bytes) read.set(file, bytes)
      else read.delete(file)
      return bytes
    },
    replace(out, files, removed) {
      const there = new Set<string>()
      const fresh = new Map<string, string>()
      function* others(): Generator<NewFile> {
        for (const [path, text] of files) {
          const file = join(out, path)
          if (typeof text === 'string') {
            const before = written.get(file)
            if (before?.text === text && isAsItWas(file, before)) {
              there.add(path)
              continue
            }
            fresh.set(file, text)
          }
          yield [path, text]
        }
      }
      // Which files are there is known when the last has come.
      const gone = {
        *[Symbol.iterator]() {
          for (const path of removed) if (!there.has(path)) yield path
        },
      }
      const changed = disk.replace(out, others(), gone)
      for (const [file, text] of fresh) {
        const { size, mtimeMs } = statSync(file)
        written.set(file, { text, size, mtimeMs })
      }
      return changed
    },
  }
}

function isAsItWas(file: string, { size, mtimeMs }: Written): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.size === size && found.mtimeMs === mtimeMs
}
