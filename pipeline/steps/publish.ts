import { compareText } from '../../src/domain/text-order.ts'
import { type Catalogue, catalogueSchema } from '../../src/contract/catalogue.ts'
import { disagreementsSchema } from '../../src/contract/disagreements-file.ts'
import { eventSchema } from '../../src/contract/event-file.ts'
import { indexSchema } from '../../src/contract/index-file.ts'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { claimsSchema } from '../../src/contract/claims-file.ts'
import { sourceFileSchema } from '../../src/contract/source-file.ts'
import { sourcesSchema } from '../../src/contract/sources-file.ts'
import type { Digests } from '../disk/digests.ts'
import type { Dossier } from '../../src/publish/dossier.ts'
import { publishClaims } from '../../src/publish/forms/publish-claims.ts'
import { publishDisagreements } from '../../src/publish/forms/publish-disagreements.ts'
import { publishEvent } from '../../src/publish/forms/publish-event.ts'
import { publishIndex } from '../../src/publish/forms/publish-index.ts'
import { hashFiles, publishRelease } from '../publish/hash-files.ts'
import { publishSchemas } from '../publish/publish-schemas.ts'
import { gatherCitations } from '../../src/publish/gather-citations.ts'
import { gatherSaid } from '../../src/publish/gather-said.ts'
import { publishSource } from '../../src/publish/forms/publish-source.ts'
import { publishSources } from '../../src/publish/forms/publish-sources.ts'
import { toJson } from '../publish/to-json.ts'
import type { ComparedDossierEvent } from '../../src/publish/compare-claims.ts'

/** A dossier and its compared events, in time order. */
export interface ComparedDossier {
  readonly dossier: Dossier
  readonly events: readonly ComparedDossierEvent[]
}

/**
 * Everything that is published, by path within the output.
 * @param otherEntries what the catalogue has besides: dossiers that an earlier build wrote
 * @throws where it does not keep the contract, which is a fault of the pipeline and never of a dossier.
 */
export function publishDossiers(
  compared: readonly ComparedDossier[],
  digests: Digests,
  otherEntries: Catalogue['dossiers'] = [],
): Map<string, string> {
  const files = new Map<string, string>()
  const catalogue: Catalogue = { version: CONTRACT_VERSION, dossiers: [...otherEntries] }
  for (const { dossier, events } of compared) {
    const index = indexSchema.parse(publishIndex(events, dossier))
    const { id, title, description, window } = index.dossier
    catalogue.dossiers.push({ id, title, description, window, counts: index.counts })
    files.set(`${id}/index.json`, toJson(index, 'compact'))
    const disagreements = disagreementsSchema.parse(publishDisagreements(events, dossier))
    files.set(`${id}/disagreements.json`, toJson(disagreements, 'compact'))
    files.set(`${id}/claims.json`, toJson(claimsSchema.parse(publishClaims(events, dossier)), 'compact'))
    const [said, citations] = [gatherSaid(events), gatherCitations(events, dossier)]
    files.set(`${id}/sources.json`, toJson(sourcesSchema.parse(publishSources(said, citations, dossier)), 'compact'))
    for (const source of dossier.sources.values()) {
      const file = sourceFileSchema.parse(publishSource(source, said, dossier))
      files.set(`${id}/sources/${source.id}.json`, toJson(file, 'lines'))
    }
    for (const event of events) {
      files.set(`${id}/events/${event.event.id}.json`, toJson(eventSchema.parse(publishEvent(event, dossier)), 'lines'))
    }
    files.set(`${id}/release.json`, toJson(publishRelease(dossier, hashFiles(id, files, digests)), 'compact'))
  }
  catalogue.dossiers.sort((a, b) => compareText(a.id, b.id))
  files.set('catalogue.json', toJson(catalogueSchema.parse(catalogue), 'lines'))
  for (const [path, schema] of publishSchemas()) files.set(path, toJson(schema, 'lines'))
  return files
}
