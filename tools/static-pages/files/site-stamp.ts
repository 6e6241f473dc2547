import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Of what a site was written, and what was written: where neither changed, nothing is drawn again. */
interface SiteStamp {
  readonly inputs: string
  readonly files: readonly string[]
  readonly digest: string
}

/** Beside the manifest of the build, which each build makes anew. */
const STAMP = '.vite/pages.json'

/**
 * A hash of all that pages are made of.
 * @param paths files and folders
 * @param settings whatever else they depend on
 */
export function hashInputs(paths: readonly string[], settings: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const path of paths) addPath(hash, path)
  return hash.digest('hex')
}

/** How many pages stand there as they were written of these inputs; `null`: some do not. */
export function unchangedFiles(dist: string, inputs: string): number | null {
  const stamp = readStamp(dist)
  if (stamp?.inputs !== inputs || stamp.files.some((name) => !existsSync(join(dist, name)))) return null
  return digestOf(dist, stamp.files) === stamp.digest ? stamp.files.length : null
}

/** Everything that was written there with a stamp, and the stamp itself. */
export function stampedFiles(dist: string): readonly string[] {
  const stamp = readStamp(dist)
  return stamp === null ? [] : [...stamp.files, STAMP]
}

export function writeStamp(dist: string, inputs: string, files: readonly string[]): void {
  const stamp: SiteStamp = { inputs, files, digest: digestOf(dist, files) }
  writeFileSync(join(dist, STAMP), JSON.stringify(stamp))
}

function readStamp(dist: string): SiteStamp | null {
  const file = join(dist, STAMP)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SiteStamp) : null
}

function digestOf(dist: string, files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const name of files) addFile(hash, name, join(dist, name))
  return hash.digest('hex')
}

function addPath(hash: Hash, path: string): void {
  if (!existsSync(path)) return void hash.update(`${path} is not there`)
  if (!statSync(path).isDirectory()) return addFile(hash, '', path)
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
  for (const name of names) if (!statSync(join(path, name)).isDirectory()) addFile(hash, name, join(path, name))
}

/** With its length, so that no two sets of files are the same text. */
function addFile(hash: Hash, name: string, path: string): void {
  const content = readFileSync(path)
  hash.update(`${name}\0${content.length}\0`).update(content)
}
