import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const DIST = join(import.meta.dirname, '../../dist')
const HASH = /-[\w-]{8}(?=\.(?:js|css|json)\b)/g
/** What a hash of eight letters of 64 costs when nothing of it repeats, in bytes. */
const HASH_BYTES = 6

/**
 * The size of a file of the build, in bytes, gzip. Every hash in it, which is in the names of other files, counts as what a hash costs
 * at random: those that are there compress to some bytes more or less, and change when a file changes that this one only names.
 */
export function gzipSize(path: string): number {
  const text = readFileSync(join(DIST, path), 'utf8')
  const hashes = new Set(text.match(HASH))
  return gzipSync(text.replace(HASH, '-00000000'), { level: 9 }).length + hashes.size * HASH_BYTES
}
