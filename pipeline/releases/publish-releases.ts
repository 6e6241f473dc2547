import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { releasesSchema } from '../../src/contract/releases/releases-file.ts'
import { compareReleases, isUnchanged } from '../../src/publish/history/releases/compare-releases.ts'
import type { NewFile } from '../disk/file-text.ts'
import { toJson } from '../publish/to-json.ts'
import type { ComparedDossier } from '../publish/compared-dossier.ts'
import { CHANGES, RELEASES } from './release-folder.ts'
import { stateOf } from './state-of.ts'
import type { StoredReleases } from './stored-release.ts'

/**
 * What is published of the releases of a dossier, by path within the output: a list with the changes, and the manifests, signatures and
 * kept data as they are.
 */
export function* publishReleases(compared: ComparedDossier, { releases, state }: StoredReleases): Generator<NewFile> {
  const dossier = compared.dossier.id
  const since = state && compareReleases(state, stateOf(compared))
  const list = releasesSchema.parse({
    version: CONTRACT_VERSION,
    dossier,
    releases: releases.map(({ manifest, signature, changes }) => {
      const { date, release, notes, isKept, version } = manifest
      const count = (name: string) => (typeof manifest.counts[name] === 'number' ? manifest.counts[name] : 0)
      return {
        date,
        release,
        events: count('events'),
        sources: count('sources'),
        claims: count('claims'),
        disputedEvents: count('disputedEvents'),
        notes,
        isKept,
        version,
        isSigned: signature !== null,
        changes,
      }
    }),
    since: since && !isUnchanged(since) ? since : null,
  })
  yield [`${dossier}/releases.json`, toJson(list, 'compact')]
  for (const { manifest, texts } of releases) {
    for (const [name, text] of texts)
      if (name !== CHANGES) yield [`${dossier}/${RELEASES}/${manifest.date}/${name}`, text]
  }
}
