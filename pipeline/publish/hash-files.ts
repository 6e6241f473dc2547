import { createHash } from 'node:crypto'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { nameOfRelease, type Release, releaseSchema, shortened } from '../../src/contract/releases/release-file.ts'

/**
 * The SHA-256 of each published file of a dossier, in hexadecimal digits.
 * @param files all that is published, by path
 * @returns the hashes by the paths within the folder of the dossier
 */
export function hashFiles(dossier: string, files: ReadonlyMap<string, string>): Record<string, string> {
  const folder = `${dossier}/`
  const own = [...files].filter(([path]) => path.startsWith(folder))
  return Object.fromEntries(own.map(([path, text]) => [path.slice(folder.length), hashOf(text)]))
}

/** What says which files of a dossier belong together. @param hashes of its files */
export function publishRelease(dossier: string, hashes: Readonly<Record<string, string>>): Release {
  return releaseSchema.parse({
    version: CONTRACT_VERSION,
    dossier,
    release: nameOfRelease(hashes),
    files: Object.fromEntries(Object.entries(hashes).map(([path, hash]) => [path, shortened(hash)])),
  })
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
