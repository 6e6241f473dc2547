import * as z from 'zod/mini'
import { compareText } from '../../domain/text-order.ts'
import { id, version } from '../parts.ts'
import { sha256 } from './sha256.ts'

/** Hexadecimal digits of a hash that tell one state of a file from another, and those that name a release. */
const SHORT = 12

/**
 * `<dossier>/release.json`: which state of each file of a dossier belongs together. Of the files themselves none says so: the
 * bytes of one stay the same for as long as what it says does.
 */
export const releaseSchema = z.object({
  version,
  dossier: id,
  /** Names what is published: the same where all files are. */
  release: z.string(),
  /** The first digits of the SHA-256 of each file, by its path within the folder of the dossier. */
  files: z.record(z.string(), z.string()),
})

export type Release = z.infer<typeof releaseSchema>

/** By what a file is told from its other states. */
export function shortHash(bytes: Uint8Array): string {
  return shortened(sha256(bytes))
}

/** @param hash SHA-256, in hexadecimal digits */
export function shortened(hash: string): string {
  return hash.slice(0, SHORT)
}

/** The name of a release: it stays the same for as long as all files do. @param files their hashes by their paths, whole or short */
export function nameOfRelease(files: Readonly<Record<string, string>>): string {
  // Paths are made of ids, which are of ASCII.
  return shortHash(Uint8Array.from(linesOfRelease(files), (sign) => sign.charCodeAt(0)))
}

/** By whose hash a release is named. */
export function linesOfRelease(files: Readonly<Record<string, string>>): string {
  const lines = Object.entries(files).map(([path, hash]) => `${path} ${shortened(hash)}\n`)
  return lines.sort(compareText).join('')
}
