import * as z from 'zod'
import { catalogueSchema } from '../../src/contract/catalogue.ts'
import { disagreementsSchema } from '../../src/contract/disagreements-file.ts'
import { eventSchema } from '../../src/contract/event-file.ts'
import { indexSchema } from '../../src/contract/index-file.ts'
import { manifestSchema, signatureSchema } from '../../src/contract/releases/manifest.ts'
import { releasesSchema } from '../../src/contract/releases/releases-file.ts'
import { releaseSchema } from '../../src/contract/releases/release-file.ts'
import { claimsSchema } from '../../src/contract/claims-file.ts'
import { sourceFileSchema } from '../../src/contract/source-file.ts'
import { sourcesSchema } from '../../src/contract/sources-file.ts'
import { WRITTEN_FILES } from '../schema/dossier-files.ts'

const PUBLISHED_FILES = {
  catalogue: catalogueSchema,
  index: indexSchema,
  event: eventSchema,
  disagreements: disagreementsSchema,
  'published-claims': claimsSchema,
  'published-sources': sourcesSchema,
  'published-source': sourceFileSchema,
  release: releaseSchema,
  releases: releasesSchema,
  'release-manifest': manifestSchema,
  'release-signature': signatureSchema,
} as const

const TITLES: Readonly<Record<string, string>> = {
  dossier: 'dossier.yaml: a dossier, its lanes, kinds and attributes',
  actors: 'actors.yaml: who is spoken of',
  places: 'places.yaml: where',
  events: 'events.yaml: what happened, without anything that is disputed',
  assessments: 'assessments.yaml: which reading stands, and why',
  source: 'sources/<id>.yaml: one document and every claim that it makes',
  catalogue: 'catalogue.json: the dossiers that can be opened',
  index: '<dossier>/index.json: all that the timeline, the filters and the search need',
  event: '<dossier>/events/<event>.json: one event, whole',
  disagreements: '<dossier>/disagreements.json: where the sources disagree, attribute by attribute',
  'published-claims': '<dossier>/claims.json: all claims and all assessments',
  'published-sources': '<dossier>/sources.json: the sources with their citations',
  'published-source': '<dossier>/sources/<source>.json: one source, whole',
  release: '<dossier>/release.json: which state of each file belongs to one release',
  releases: '<dossier>/releases.json: the releases, and what changed with each',
  'release-manifest': '<dossier>/releases/<date>/manifest.json: what was published as a release, file by file',
  'release-signature': '<dossier>/releases/<date>/signature.json: the signature of its manifest',
}

/** JSON Schemas (2020-12) of what people write and of what is published, by the name of their file. */
export function publishSchemas(): Map<string, unknown> {
  const schemas = new Map<string, unknown>()
  for (const [name, schema] of Object.entries({ ...WRITTEN_FILES, ...PUBLISHED_FILES })) {
    const isWritten = name in WRITTEN_FILES
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: isWritten ? 'input' : 'output' })
    schemas.set(`schema/${name}.schema.json`, { $schema, title: TITLES[name], ...rest })
  }
  return schemas
}
