import { closeSync, copyFileSync, fstatSync, openSync, readSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import type { FileText } from '../file-text.ts'

/** So many bytes of a long text are compared and written at once. */
const BATCH_BYTES = 1 << 20
/** A unit of UTF-16 takes so many bytes in UTF-8 at most. */
const MOST_BYTES = 3

/**
 * Writes a text into a new file, unless a file that is there says it already. Of a long text no more is held than is written at once.
 * @param there the file as it is, which need not be there; `null`: it is not
 * @param toFresh where the new file goes; it is asked for when something is to be written
 * @returns whether the new file was written
 */
export function writeIfOther(there: string | null, toFresh: () => string, text: FileText): boolean {
  const old = there === null ? null : openFile(there)
  if (there === null || old === null) {
    writeAll(toFresh(), text)
    return true
  }
  try {
    let fresh: string | null = null
    /** Bytes at the start that the old file has, too. */
    let same = 0
    for (const bytes of batchesOf(text)) {
      if (fresh !== null) writeFileSync(fresh, bytes, { flag: 'a' })
      else if (holds(old, bytes, same)) same += bytes.length
      else {
        fresh = toFresh()
        if (same > 0) copyStart(there, fresh, same)
        writeFileSync(fresh, bytes, { flag: same > 0 ? 'a' : 'w' })
      }
    }
    if (fresh !== null) return true
    if (fstatSync(old).size === same) return false
    copyStart(there, toFresh(), same)
    return true
  } finally {
    closeSync(old)
  }
}

function writeAll(fresh: string, text: FileText): void {
  if (typeof text === 'string') return writeFileSync(fresh, text)
  let flag = 'w'
  for (const bytes of batchesOf(text)) {
    writeFileSync(fresh, bytes, { flag })
    flag = 'a'
  }
}

/** `null` where there is no regular file, or none that can be read. */
function openFile(path: string): number | null {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? openSync(path, 'r') : null
  } catch {
    return null
  }
}

/** Whether a file has some bytes at a place. */
function holds(file: number, bytes: Buffer, at: number): boolean {
  const found = Buffer.allocUnsafe(bytes.length)
  let length = 0
  while (length < found.length) {
    const read = readSync(file, found, length, found.length - length, at + length)
    if (read === 0) return false
    length += read
  }
  return found.equals(bytes)
}

function copyStart(from: string, to: string, bytes: number): void {
  copyFileSync(from, to)
  truncateSync(to, bytes)
}

/** The bytes of a text in UTF-8, some of them at a time: at least once. Each are good until the next are asked for. */
function* batchesOf(text: FileText): Generator<Buffer> {
  if (typeof text === 'string') return yield Buffer.from(text)
  let batch = Buffer.allocUnsafe(BATCH_BYTES)
  let length = 0
  for (const piece of text) {
    const most = piece.length * MOST_BYTES
    if (length > 0 && length + most > batch.length) {
      yield batch.subarray(0, length)
      length = 0
    }
    if (most > batch.length) batch = Buffer.allocUnsafe(most)
    length += batch.write(piece, length)
  }
  yield batch.subarray(0, length)
}
