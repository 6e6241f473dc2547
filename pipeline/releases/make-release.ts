import type { KeyObject } from 'node:crypto'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import type { DossierCounts } from '../../src/contract/catalogue.ts'
import { manifestSchema } from '../../src/contract/releases/manifest.ts'
import { nameOfRelease } from '../../src/contract/releases/release-file.ts'
import { compareReleases } from '../../src/publish/history/releases/compare-releases.ts'
import { toJson } from '../publish/to-json.ts'
import { type NewFile, readToEnd, wholeText } from '../disk/file-text.ts'
import { NODE_DIGESTS } from '../disk/node-digests.ts'
import { hashFiles } from '../publish/hash-files.ts'
import { CHANGES, KEPT, MANIFEST, SIGNATURE, STATE } from './release-folder.ts'
import { signManifest } from './sign-manifest.ts'
import { stateOf } from './state-of.ts'
import type { ComparedDossier } from '../publish/compared-dossier.ts'
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

/** Makes a release of what is published of a dossier. @param files everything that is published, by path within the output */
export function makeRelease(
  compared: ComparedDossier,
  files: Iterable<NewFile>,
  counts: DossierCounts,
  before: StoredReleases,
  { date, notes, isKept, key }: ReleaseWords,
): MadeRelease {
  const dossier = compared.dossier.id
  const { hashes, kept } = readOwnFiles(dossier, files)
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
  const state = stateOf(compared)
  const made = new Map([
    [`${date}/${MANIFEST}`, text],
    [STATE, toJson(state, 'compact')],
  ])
  if (before.state) made.set(`${date}/${CHANGES}`, toJson(compareReleases(before.state, state), 'compact'))
  if (key) made.set(`${date}/${SIGNATURE}`, toJson(signManifest(text, key), 'lines'))
  if (isKept) for (const name of KEPT) made.set(`${date}/${name}`, kept.get(name) ?? '')
  return { release, files: made }
}

/** The hashes of the files of which a release is made, and the texts of those that are kept, by path within the folder of the dossier. */
function readOwnFiles(dossier: string, files: Iterable<NewFile>) {
  const [hashes, kept] = [new Map<string, string>(), new Map<string, string>()]
  const folder = `${dossier}/`
  for (const [path, text] of hashFiles(files, NODE_DIGESTS, hashes)) {
    const name = path.startsWith(folder) ? path.slice(folder.length) : null
    if (KEPT.some((one) => one === name)) kept.set(name ?? '', wholeText(text))
    else readToEnd(text)
  }
  // Those that tell of releases are not among them.
  const own = [...hashes].flatMap(([path, hash]) => {
    const name = path.slice(folder.length)
    return path.startsWith(folder) && !/^release(s?\.json$|s\/)/.test(name) ? [[name, hash] as const] : []
  })
  return { hashes: Object.fromEntries(own), kept }
}
