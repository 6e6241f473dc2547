import * as z from 'zod/mini'
import { id, version } from '../parts.ts'

/**
 * `<dossier>/<folder>/hashes.json`, of `packs/`, `heads/`, `whole/`, `ids/`, `columns/`, `bars/`, `search/`, `said/`, `by-place/` and `by-country/` and so on: which state of each file of the
 * folder belongs to the release. `release.json` has the hash of this file.
 */
export const folderHashesSchema = z.object({
  version,
  dossier: id,
  /** The first HASH_DIGITS hexadecimal digits of the SHA-256 of each file, one after the other: by number; of heads and bars as `packed.json` lists them. */
  hashes: z.string(),
})

export const HASH_DIGITS = 8
