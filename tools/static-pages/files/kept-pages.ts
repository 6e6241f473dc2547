import { createHash } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { moveFile } from './move-file.ts'
import { isAsWritten, readStamp, type StampedPart, stampedFiles } from './site-stamp.ts'

const CACHE = join(import.meta.dirname, '../../../node_modules/.cache/written-pages')

/** A build empties its folder. Has it put the pages aside that stand there: those come back of which nothing changed that they are made of. */
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
  for (const name of files) if (existsSync(join(dist, name))) moveFile(join(dist, name), join(store, name))
}

/** A part of a site that need not be written again. */
export interface KeptPart extends StampedPart {
  /** Where its files are. */
  readonly folder: string
}

/**
 * The parts of a site, in the build or taken out of it, that stand there as they were written, of what they would be written of now.
 * @param inputs of each part
 */
export function keptParts(
  dist: string,
  inputs: ReadonlyMap<string, string>,
  store = storeOf(dist),
): ReadonlyMap<string, KeptPart> {
  const kept = new Map<string, KeptPart>()
  for (const folder of [dist, store]) {
    const stamp = readStamp(folder)
    for (const [name, hash] of inputs) {
      const part = stamp.get(name)
      if (part?.inputs === hash && !kept.has(name) && isAsWritten(folder, part)) kept.set(name, { ...part, folder })
    }
  }
  return kept
}

/** Of each build its own. */
function storeOf(dist: string): string {
  return join(CACHE, createHash('sha256').update(resolve(dist)).digest('hex').slice(0, 12))
}
