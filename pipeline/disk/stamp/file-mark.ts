import { hash } from 'node:crypto'
import { type BigIntStats, type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What tells a file from what it was. */
export interface FileMark {
  /** What the disk knows of it: size, times, number; `null`: it was written so short a time before that this does not tell. */
  readonly state: string | null
  /** The SHA-256 of what it says; `null`: there is no file, or it cannot be read. */
  readonly hash: string | null
}

/** A file that is written again within this time may have the same times: some disks count in steps of two seconds. */
const STEP_NS = 2_000_000_000n
const NS_PER_MS = 1_000_000n

/** The mark of a file of which these bytes were read. @param state of before it was read */
export function markOf(bytes: Uint8Array | null, state: BigIntStats | null): FileMark {
  const isSettled = state !== null && BigInt(Date.now()) * NS_PER_MS - latest(state) > STEP_NS
  return { state: isSettled ? wordsOf(state) : null, hash: bytes && hash('sha256', bytes) }
}

/** Whether a file is as it was when it was marked: by what the disk knows of it or, where this does not tell, by what it says. */
export function isAsMarked(file: string, mark: FileMark): boolean {
  const found = stateOf(file)
  if (found !== null && wordsOf(found) === mark.state) return true
  return hashOf(file) === mark.hash
}

/** `null`: nothing is there, or it cannot be looked at. */
export function stateOf(file: string): BigIntStats | null {
  try {
    return statSync(file, { bigint: true })
  } catch {
    return null
  }
}

/** One hash of what the disk knows of all that is at some paths: of files, and of folders with all that is in them. */
export function hashStates(paths: readonly string[]): string {
  const lines: string[] = []
  const walk = (folder: string) => {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) walk(path)
      else lines.push(`${path} ${wordsOf(lstatSync(path, { bigint: true }))}`)
    }
  }
  for (const path of paths) {
    const state = stateOf(path)
    lines.push(`${path} ${state === null ? '-' : state.isDirectory() ? '' : wordsOf(state)}`)
    if (state?.isDirectory() === true) walk(path)
  }
  return hash('sha256', lines.join('\n'))
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function hashOf(file: string): string | null {
  try {
    // To read a pipe would wait for ever.
    return statSync(file).isFile() ? hash('sha256', readFileSync(file)) : null
  } catch {
    return null
  }
}

const latest = ({ mtimeNs, ctimeNs }: BigIntStats) => (mtimeNs > ctimeNs ? mtimeNs : ctimeNs)

const wordsOf = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats) => `${size} ${mtimeNs} ${ctimeNs} ${ino}`
