import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { publishedDemo } from '../publish/published-dossier.ts'

const SITE = 'https://example.org/under/data/schema/'

/** The schemas that are published with every dossier, by path within `schema/`. */
export const schemaFiles: ReadonlyMap<string, string> = new Map(
  [...publishedDemo()].flatMap(([path, text]) =>
    path.startsWith('schema/') && path.endsWith('.json') ? [[path.slice('schema/'.length), text] as const] : [],
  ),
)

/** Schemas by the address that their `$id` gives them on a site. Another validator than that of the contract reads them. */
const schemas = new Map<string, ValidateFunction>()
for (const [path, text] of schemaFiles) {
  const schema = JSON.parse(text) as { $id: string }
  const $id = new URL(schema.$id, SITE + path).href
  // The two files of one address are compared by a test.
  schemas.set($id, new Ajv2020({ strict: false, validateFormats: false }).compile({ ...schema, $id }))
}

/** The schema of a file of a dossier that is published, by its path. */
export const PUBLISHED: readonly (readonly [path: RegExp, schema: string])[] = [
  [/(^|\/)catalogue\.json$/, 'catalogue'],
  [/\/index\.json$/, 'index'],
  [/\/events\/[^/]+\.json$/, 'event'],
  [/\/disagreements\.json$/, 'disagreements'],
  [/\/claims\.json$/, 'published-claims'],
  [/\/sources\.json$/, 'published-sources'],
  [/\/sources\/[^/]+\.json$/, 'published-source'],
  [/\/release\.json$/, 'release'],
  [/\/releases\.json$/, 'releases'],
  [/\/manifest\.json$/, 'release-manifest'],
  [/\/signature\.json$/, 'release-signature'],
]

export const publishedSchema = (name: string) => schemas.get(`${SITE}${CONTRACT_VERSION}/${name}.schema.json`)
export const writtenSchema = (name: string) => schemas.get(`${SITE}${name}.schema.json`)

/** The name of the schema that tells of a published file. */
export const schemaOfPublished = (path: string) => PUBLISHED.find(([found]) => found.test(path))?.[1]

/** The name of the schema that tells of a file that people write. */
export const schemaOfWritten = (path: string) =>
  /\/sources\/[^/]+\.yaml$/.test(path) ? 'source' : /([^/]+)\.yaml$/.exec(path)?.[1]
