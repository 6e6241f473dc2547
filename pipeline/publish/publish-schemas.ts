import * as z from 'zod'
import { catalogueSchema } from '../../src/contract/catalogue.ts'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { disagreementsSchema } from '../../src/contract/disagreements-file.ts'
import { eventLineSchema } from '../../src/contract/packs/event-line.ts'
import { eventSchema } from '../../src/contract/event-file.ts'
import { indexSchema } from '../../src/contract/index-file.ts'
import { manifestSchema, signatureSchema } from '../../src/contract/releases/manifest.ts'
import { columnsSchema, facetSchema } from '../../src/contract/packs/columns-file.ts'
import { folderHashesSchema } from '../../src/contract/packs/folder-hashes.ts'
import { idsSchema, packSchema, wholePackSchema } from '../../src/contract/packs/pack-files.ts'
import { barsSchema, packedSchema, sourceNamesSchema } from '../../src/contract/packs/packed-file.ts'
import { searchSchema, wordsSchema } from '../../src/contract/packs/search-files.ts'
import { releasesSchema } from '../../src/contract/releases/releases-file.ts'
import { datedReleaseSchema } from '../../src/contract/releases/dated-release.ts'
import { claimsSchema } from '../../src/contract/claims-file.ts'
import { saidSchema, sourceFileSchema } from '../../src/contract/source-file.ts'
import { siteSchema } from '../../src/contract/site/site-file.ts'
import { sourcesSchema } from '../../src/contract/sources-file.ts'
import { WRITTEN_FILES } from '../schema/dossier-files.ts'
import { retiredFileSchema, siteFileSchema } from '../schema/site-files.ts'

const PUBLISHED_FILES = {
  catalogue: catalogueSchema,
  'published-site': siteSchema,
  index: indexSchema,
  event: eventSchema,
  'event-line': eventLineSchema,
  disagreements: disagreementsSchema,
  'published-claims': claimsSchema,
  'published-sources': sourcesSchema,
  'published-source': sourceFileSchema,
  packed: packedSchema,
  'packed-source-names': sourceNamesSchema,
  pack: packSchema,
  'packed-columns': columnsSchema,
  'packed-bars': barsSchema,
  'packed-facet': facetSchema,
  'packed-events': wholePackSchema,
  'packed-ids': idsSchema,
  'packed-said': saidSchema,
  'packed-search': searchSchema,
  'packed-words': wordsSchema,
  'packed-hashes': folderHashesSchema,
  release: datedReleaseSchema,
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
  site: 'site.yaml: what holds for the site as a whole',
  retired: 'retired.yaml: why a dossier was retired, and what to read in its place',
  catalogue: 'catalogue.json: the dossiers that can be opened',
  'published-site': 'site.json: whose the site is, what its front page tells, and which dossiers were retired',
  index: '<dossier>/index.json: all that the timeline, the filters and the search need',
  event: '<dossier>/events/<event>.json: one event, whole',
  'event-line': 'a line that dossier compare reads: one event, with every claim on it',
  disagreements: '<dossier>/disagreements.json: where the sources disagree, attribute by attribute',
  'published-claims': '<dossier>/claims.json: all claims and all assessments',
  'published-sources': '<dossier>/sources.json: the sources with their citations',
  'published-source': '<dossier>/sources/<source>.json: one source, whole',
  packed: '<dossier>/packed.json: how the index of a large dossier is packed',
  'packed-source-names': '<dossier>/source-names.json: what the sources of a packed dossier are called',
  pack: '<dossier>/packs/<n>.json and heads/<exponent>/<tile>.json: some events of a packed dossier, as an index has them',
  'packed-columns': '<dossier>/columns/<n>.json: where the events of a packed dossier stand, column by column',
  'packed-bars':
    '<dossier>/bars/<days>/<n>.json: how many events each lane of a packed dossier has, in stretches of so many days',
  'packed-facet': '<dossier>/by-<facet>/<n>.json: countries, actors or sources of the same events',
  'packed-events': '<dossier>/whole/<n>.json: some events of a packed dossier, each whole',
  'packed-ids': '<dossier>/ids/<n>.json: where the events of a packed dossier stand, by their ids',
  'packed-said': '<dossier>/said/<n>.json: a further part of what a source of a packed dossier says',
  'packed-search': '<dossier>/search.json: where the words stand by which a packed dossier is searched',
  'packed-words': '<dossier>/search/<n>.json: which events of a packed dossier have some words',
  'packed-hashes':
    '<dossier>/<folder>/hashes.json: which state of each file of a folder of a packed dossier belongs to one release',
  release: '<dossier>/release.json: which state of each file belongs to one release',
  releases: '<dossier>/releases.json: the releases, and what changed with each',
  'release-manifest': '<dossier>/releases/<date>/manifest.json: what was published as a release, file by file',
  'release-signature': '<dossier>/releases/<date>/signature.json: the signature of its manifest',
}

/**
 * JSON Schemas (2020-12) of what people write and of what is published, by the name of their file. Those of what is published
 * stand under the version of the contract, and those of the newest once more beside the others. A `$id` is relative to where
 * the file stands, so it is the address under a version on whatever host and path the site is.
 */
export function publishSchemas(): Map<string, unknown> {
  const schemas = new Map<string, unknown>()
  const written = { ...WRITTEN_FILES, site: siteFileSchema, retired: retiredFileSchema }
  for (const [name, schema] of Object.entries(written))
    schemas.set(`schema/${name}.schema.json`, toJsonSchema(schema, 'input', `${name}.schema.json`, TITLES[name]))
  for (const [name, schema] of Object.entries(PUBLISHED_FILES)) {
    const file = `${name}.schema.json`
    const versioned = `${CONTRACT_VERSION}/${file}`
    schemas.set(`schema/${versioned}`, toJsonSchema(schema, 'output', file, TITLES[name]))
    schemas.set(`schema/${file}`, toJsonSchema(schema, 'output', versioned, TITLES[name]))
  }
  return schemas
}

function toJsonSchema(
  schema: z.core.$ZodType,
  io: 'input' | 'output',
  $id: string,
  title: string | undefined,
): unknown {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io })
  return { $schema, $id, title, ...rest }
}
