import type { Manifest, ManifestSignature } from '../../src/contract/releases/manifest.ts'
import type { ReleaseChanges } from '../../src/contract/releases/release-changes.ts'
import type { ReleaseState } from '../../src/contract/releases/release-state.ts'

/** A release as it lies in the folder of its dossier. */
export interface StoredRelease {
  readonly manifest: Manifest
  readonly signature: ManifestSignature | null
  /** From the release before; `null` of the first. */
  readonly changes: ReleaseChanges | null
  /** The texts of its files, by name. */
  readonly texts: ReadonlyMap<string, string>
}

/** The releases of a dossier, the newest first. */
export interface StoredReleases {
  /** Path of their folder. */
  readonly folder: string
  readonly releases: readonly StoredRelease[]
  /** Of the newest; `null`: there is none. */
  readonly state: ReleaseState | null
}
