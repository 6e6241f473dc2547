import { type Catalogue, catalogueSchema } from '../../src/contract/catalogue.ts'
import { disagreementsSchema } from '../../src/contract/disagreements-file.ts'
import { eventSchema } from '../../src/contract/event-file.ts'
import { indexSchema } from '../../src/contract/index-file.ts'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { claimsSchema } from '../../src/contract/claims-file.ts'
import { sourceFileSchema } from '../../src/contract/source-file.ts'
import { sourcesSchema } from '../../src/contract/sources-file.ts'
import type { FrontDossier, RetiredDossier } from '../../src/contract/site/site-file.ts'
import type { Dossier } from '../../src/publish/dossier.ts'
import { publishClaims } from '../../src/publish/forms/publish-claims.ts'
import { publishDisagreements } from '../../src/publish/forms/publish-disagreements.ts'
import { publishEvent } from '../../src/publish/forms/publish-event.ts'
import { publishIndex } from '../../src/publish/forms/publish-index.ts'
import { hashFiles, publishRelease } from '../publish/hash-files.ts'
import { publishSchemas } from '../publish/publish-schemas.ts'
import { frontDossier } from '../publish/site/front-dossier.ts'
import { byOrderOf, publishSite } from '../publish/site/publish-site.ts'
import type { Site } from '../publish/site/read-site.ts'
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

/** What is published besides the dossiers of a run. */
export interface Besides {
  readonly site: Site
  readonly retired: readonly RetiredDossier[]
  /** Dossiers that an earlier build wrote. */
  readonly others: { readonly entries: Catalogue['dossiers']; readonly front: readonly FrontDossier[] }
}

/**
 * Everything that is published, by path within the output.
 * @throws where it does not keep the contract, which is a fault of the pipeline and never of a dossier.
 */
export function publishDossiers(
  compared: readonly ComparedDossier[],
  { site, retired, others }: Besides,
): Map<string, string> {
  const files = new Map<string, string>()
  const catalogue: Catalogue = {
    version: CONTRACT_VERSION,
    dossiers: [...others.entries],
    ...(site.opens !== undefined && { opens: site.opens }),
  }
  const front: FrontDossier[] = [...others.front]
  for (const { dossier, events } of compared) {
    const index = indexSchema.parse(publishIndex(events, dossier))
    const { id, title, description, window } = index.dossier
    catalogue.dossiers.push({ id, title, description, window, counts: index.counts })
    files.set(`${id}/index.json`, toJson(index, 'compact'))
    const disagreements = disagreementsSchema.parse(publishDisagreements(events, dossier))
    files.set(`${id}/disagreements.json`, toJson(disagreements, 'compact'))
    front.push(frontDossier(dossier, events, { index, disagreements }))
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
    files.set(`${id}/release.json`, toJson(publishRelease(dossier, hashFiles(id, files)), 'compact'))
  }
  catalogue.dossiers.sort(byOrderOf(site))
  files.set('catalogue.json', toJson(catalogueSchema.parse(catalogue), 'lines'))
  for (const [path, text] of publishSite(site, front, retired)) files.set(path, text)
  for (const [path, schema] of publishSchemas()) files.set(path, toJson(schema, 'lines'))
  return files
}
