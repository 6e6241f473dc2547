import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addFile } from './site-inputs.ts'

/** A part of a site: the files of a dossier, or those of none. */
export interface SitePart {
  /** A hash of all that it was written of. */
  readonly inputs: string
  /** By their paths in the build. */
  readonly files: readonly string[]
  /** The hashes of its share pictures, by their files. */
  readonly pictures: Readonly<Record<string, string>>
}

/** A part, and what was written: where neither changed, it is not drawn again. */
export interface StampedPart extends SitePart {
  readonly digest: string
}

/** By the id of the dossier. */
export type SiteStamp = ReadonlyMap<string, StampedPart>

/** Beside the manifest of the build, which each build makes anew. */
const STAMP = '.vite/written-pages.json'

/** What was written into a build; nothing where it has no stamp. */
export function readStamp(dist: string): SiteStamp {
  const file = join(dist, STAMP)
  return new Map(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as object) : [])
}

/** Whether a part stands in a folder as it was written. */
export function isAsWritten(folder: string, { files, digest }: StampedPart): boolean {
  return files.every((name) => existsSync(join(folder, name))) && digestOf(folder, files) === digest
}

/** Everything that was written there with a stamp, and the stamp itself. */
export function stampedFiles(dist: string): readonly string[] {
  const parts = [...readStamp(dist).values()]
  return parts.length === 0 ? [] : [...parts.flatMap(({ files }) => files), STAMP]
}

/** @param parts those that stand there as they were are known by their digest */
export function writeStamp(dist: string, parts: ReadonlyMap<string, SitePart | StampedPart>): void {
  const stamped = [...parts].map(([name, part]): [string, StampedPart] => {
    const { inputs, files, pictures } = part
    return [name, { inputs, files, pictures, digest: 'digest' in part ? part.digest : digestOf(dist, files) }]
  })
  writeFileSync(join(dist, STAMP), JSON.stringify(Object.fromEntries(stamped)))
}

function digestOf(dist: string, files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const name of files) addFile(hash, name, join(dist, name))
  return hash.digest('hex')
}
