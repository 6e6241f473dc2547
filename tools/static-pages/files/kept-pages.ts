import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { stampedFiles, unchangedFiles } from './site-stamp.ts'

const CACHE = join(import.meta.dirname, '../../../node_modules/.cache/written-pages')

/** A build empties its folder. Has it put the pages aside that stand there: they are put back where nothing changed that they are made of. */
export function keepPages(): Plugin {
  let dist = ''
  return {
    name: 'keep-pages',
    apply: 'build',
    configResolved: ({ root, build }) => void (dist = resolve(root, build.outDir)),
    buildStart: () => putAside(dist),
  }
}

/** Takes the pages out of a build, with their stamp. Where there are none, those of before are kept. @param store where they are kept */
export function putAside(dist: string, store = storeOf(dist)): void {
  const files = stampedFiles(dist)
  if (files.length === 0) return
  rmSync(store, { recursive: true, force: true })
  for (const name of files) if (existsSync(join(dist, name))) move(join(dist, name), join(store, name))
}

/**
 * Puts the pages back that were taken out of a build.
 * @param inputs of what they would be written now
 * @returns how many; `null`: they were written of something else, or are not as they were written
 */
export function putBack(dist: string, inputs: string, store = storeOf(dist)): number | null {
  const unchanged = unchangedFiles(store, inputs)
  if (unchanged === null) return null
  for (const name of stampedFiles(store)) move(join(store, name), join(dist, name))
  return unchanged
}

/** Of each build its own. */
function storeOf(dist: string): string {
  return join(CACHE, createHash('sha256').update(resolve(dist)).digest('hex').slice(0, 12))
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    renameSync(from, to)
  } catch {
    // Another file system.
    cpSync(from, to, { preserveTimestamps: true })
    rmSync(from)
  }
}
