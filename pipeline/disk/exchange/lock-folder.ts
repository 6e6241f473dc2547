import { linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Lock } from '../disk.ts'
import { tidyUp } from './exchange-folder.ts'

/** A lock older than this is of no build that is still at work, whatever process has its number now. */
const OLDEST_MS = 60 * 60 * 1000
/** How long a build waits for another. */
const PATIENCE_MS = 60_000
const PAUSE_MS = 100

/**
 * Keeps other builds from a folder by a file beside it that names the process which holds it. A lock whose process is
 * dead is taken over.
 * @param folder its real path; it need not be there
 */
export function lockFolder(folder: string): Lock {
  const file = join(dirname(folder), `.${basename(folder)}.lock`)
  const made = mkdirSync(dirname(folder), { recursive: true })
  const own = `${file}-${process.pid}`
  writeFileSync(own, `${process.pid} ${hostname()}\n`)
  try {
    for (let waitedMs = 0; !take(own, file); waitedMs += PAUSE_MS) {
      const holder = holderOf(file)
      if (holder === null) continue
      if (waitedMs >= PATIENCE_MS) return { heldBy: `${holder.name} (${file})` }
      if (holder.isGone) bury(file, holder.text)
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
    }
  } finally {
    rmSync(own, { force: true })
  }
  const release = () => {
    rmSync(file, { force: true })
    if (made !== undefined) removeEmpty(dirname(folder), made)
  }
  try {
    tidyUp(folder)
  } catch (error) {
    release()
    throw error
  }
  return { release }
}

/** A hard link is made whole or not at all, so that nobody reads a lock without its holder. */
function take(own: string, file: string): boolean {
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (codeOf(error) !== 'EPERM' && codeOf(error) !== 'ENOTSUP') throw error
  }
  // Without hard links.
  try {
    writeFileSync(file, readFileSync(own), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

interface Holder {
  readonly text: string
  readonly name: string
  readonly isGone: boolean
}

/** `null` where the lock has just been released. */
function holderOf(file: string): Holder | null {
  try {
    const text = readFileSync(file, 'utf8')
    const [pid = '', host = ''] = text.trim().split(' ')
    const isOld = Date.now() - statSync(file).mtimeMs > OLDEST_MS
    const isDead = host === hostname() && (Number(pid) === process.pid || !isAlive(Number(pid)))
    return { text, name: `process ${pid} on ${host}`, isGone: isOld || isDead }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It is there, and belongs to someone else.
    return codeOf(error) === 'EPERM'
  }
}

/** Removes the lock of a dead process; if another has just taken it over, gives it back. */
function bury(file: string, text: string): void {
  const grave = `${file}-dead-${process.pid}`
  try {
    renameSync(file, grave)
    if (readFileSync(grave, 'utf8') !== text) linkSync(grave, file)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(grave, { force: true })
  }
}

/** Removes the folders from `folder` up to `top` that are empty. */
function removeEmpty(folder: string, top: string): void {
  try {
    for (let at = folder; at.startsWith(top); at = dirname(at)) rmdirSync(at)
  } catch {
    // Something has been written into it.
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null
}
