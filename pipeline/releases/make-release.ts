import type { KeyObject } from 'node:crypto'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import type { DossierCounts } from '../../src/contract/catalogue.ts'
import { manifestSchema } from '../../src/contract/releases/manifest.ts'
import { nameOfRelease } from '../../src/contract/releases/release-file.ts'
import { compareReleases } from '../../src/publish/history/releases/compare-releases.ts'
import { toJson } from '../publish/to-json.ts'
import { NODE_DIGESTS } from '../disk/node-digests.ts'
import { hashFiles } from '../publish/hash-files.ts'
import { CHANGES, KEPT, MANIFEST, SIGNATURE, STATE } from './release-folder.ts'
import { signManifest } from './sign-manifest.ts'
import { stateOf } from './state-of.ts'
import type { StoredReleases } from './stored-release.ts'

/** What the editors say of a release. */
export interface ReleaseWords {
  /** ISO 8601 day. */
  readonly date: string
  readonly notes: string | null
  readonly isKept: boolean
  /** By which it is signed; `null`: it is not. */
  readonly key: KeyObject | null
}

/** What is written into the folder of the releases of a dossier, by path within it. */
export interface MadeRelease {
  /** Its name. */
  readonly release: string
  readonly files: ReadonlyMap<string, string>
}

/** Makes a release of what is published of a dossier. @param files by path within the output, without those of releases */
export function makeRelease(
  dossier: string,
  files: ReadonlyMap<string, string>,
  counts: DossierCounts,
  before: StoredReleases,
  { date, notes, isKept, key }: ReleaseWords,
): MadeRelease {
  const hashes = ownHashes(dossier, files)
  const release = nameOfRelease(hashes)
  const manifest = manifestSchema.parse({
    form: 1,
    dossier,
    date,
    release,
    version: CONTRACT_VERSION,
    counts,
    notes,
    isKept,
    files: hashes,
  })
  const text = toJson(manifest, 'lines')
  const state = stateOf(dossier, files)
  const made = new Map([
    [`${date}/${MANIFEST}`, text],
    [STATE, toJson(state, 'compact')],
  ])
  if (before.state) made.set(`${date}/${CHANGES}`, toJson(compareReleases(before.state, state), 'compact'))
  if (key) made.set(`${date}/${SIGNATURE}`, toJson(signManifest(text, key), 'lines'))
  if (isKept) for (const name of KEPT) made.set(`${date}/${name}`, files.get(`${dossier}/${name}`) ?? '')
  return { release, files: made }
}

/** The hashes of the files of which a release is made: those that tell of releases are not among them. */
function ownHashes(dossier: string, files: ReadonlyMap<string, string>): Record<string, string> {
  const hashes = hashFiles(dossier, files, NODE_DIGESTS)
  return Object.fromEntries(Object.entries(hashes).filter(([path]) => !/^release(s?\.json$|s\/)/.test(path)))
}
