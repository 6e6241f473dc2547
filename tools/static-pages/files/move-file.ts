import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** Puts a file elsewhere, in the place of what is there; its folder is made if it is not. */
export function moveFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    renameSync(from, to)
  } catch {
    // Another file system.
    cpSync(from, to, { preserveTimestamps: true })
    rmSync(from)
  }
}
