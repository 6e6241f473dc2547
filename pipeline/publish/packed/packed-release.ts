import { CONTRACT_VERSION } from '../../../src/contract/contract-version.ts'
import { folderHashesSchema, HASH_DIGITS } from '../../../src/contract/packs/folder-hashes.ts'
import { PACKED_FOLDERS } from '../../../src/contract/packs/packed-file.ts'
import type { NewFile } from '../../disk/file-text.ts'
import { toJson } from '../to-json.ts'

const HASHES = 'hashes.json'

/** A file for each folder of a packed dossier, with the hashes of what the folder holds. @param hashes by path, in the order in which they were written */
export function* folderHashes(dossier: string, hashes: ReadonlyMap<string, string>): Generator<NewFile> {
  const found = new Map<string, string>(PACKED_FOLDERS.map((folder) => [folder, '']))
  for (const [path, hash] of hashes) {
    const folder = packedFolderOf(path)
    if (folder !== null) found.set(folder, `${found.get(folder) ?? ''}${hash.slice(0, HASH_DIGITS)}`)
  }
  for (const [folder, text] of found) {
    const file = folderHashesSchema.parse({ version: CONTRACT_VERSION, dossier, hashes: text })
    yield [`${folder}/${HASHES}`, toJson(file, 'compact')]
  }
}

/** Whether `release.json` names a file of a packed dossier: what `hashes.json` has of a folder it has not. */
export function isListed(path: string): boolean {
  return packedFolderOf(path) === null || path.endsWith(`/${HASHES}`)
}

function packedFolderOf(path: string): string | null {
  const [folder = ''] = path.split('/', 1)
  return PACKED_FOLDERS.some((one) => one === folder) && path !== folder ? folder : null
}
