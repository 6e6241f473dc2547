import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'

const ROOT = join(import.meta.dirname, '../..')
const SITE = 'https://example.org/under/data/schema/'

const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((file) => `${folder}/${file}`)
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')

/** Schemas by the address that their `$id` gives them on a site. Another validator than that of the contract reads them. */
function openSchemas(): ReadonlyMap<string, ValidateFunction> {
  const schemas = new Map<string, ValidateFunction>()
  for (const file of filesIn('public/data/schema').filter((name) => name.endsWith('.json'))) {
    const schema = JSON.parse(read(file)) as { $id: string }
    const $id = new URL(schema.$id, SITE + file.slice('public/data/schema/'.length)).href
    // The two files of one address are compared below.
    schemas.set($id, new Ajv2020({ strict: false, validateFormats: false }).compile({ ...schema, $id }))
  }
  return schemas
}

const schemas = openSchemas()
const published = (name: string) => schemas.get(`${SITE}${CONTRACT_VERSION}/${name}.schema.json`)
const written = (name: string) => schemas.get(`${SITE}${name}.schema.json`)

/** The schema of a file of a dossier that is published, by its path. */
const PUBLISHED: readonly (readonly [path: RegExp, schema: string])[] = [
  [/\/catalogue\.json$/, 'catalogue'],
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

/** Every file that the schemas tell of, by schema. */
function filesBySchema(files: readonly string[], schemaOf: (file: string) => string | undefined) {
  const found = new Map<string, string[]>()
  for (const file of files) {
    const schema = schemaOf(file)
    if (schema !== undefined) found.set(schema, [...(found.get(schema) ?? []), file])
  }
  return found
}

const publishedFiles = filesBySchema(
  [...filesIn('public/data').filter((file) => !file.includes('/schema/')), ...filesIn('tests/dossiers/demo/releases')],
  (file) => PUBLISHED.find(([path]) => path.test(file))?.[1],
)
const writtenFiles = filesBySchema(
  [...filesIn('dossiers'), ...filesIn('tests/dossiers')].filter((file) => file.endsWith('.yaml')),
  (file) => (/\/sources\/[^/]+$/.exec(file) ? 'source' : /([^/]+)\.yaml$/.exec(file)?.[1]),
)

describe('the schema of what is published', () => {
  it.each(PUBLISHED.map(([, name]) => name))('%s holds for every file, and not for another', (name) => {
    const files = publishedFiles.get(name) ?? []
    expect(files.length).toBeGreaterThan(0)
    const validate = published(name)
    for (const file of files)
      expect(validate?.(JSON.parse(read(file))) === true ? [] : validate?.errors, file).toEqual([])
    expect(validate?.({ version: CONTRACT_VERSION })).toBe(false)
  })

  it('stands once more under the version of the contract, and both have that address', () => {
    for (const [, name] of PUBLISHED) {
      const newest = JSON.parse(read(`public/data/schema/${name}.schema.json`)) as { $id: string }
      const versioned = JSON.parse(read(`public/data/schema/${CONTRACT_VERSION}/${name}.schema.json`)) as {
        $id: string
      }
      expect(newest.$id).toBe(`${CONTRACT_VERSION}/${name}.schema.json`)
      expect({ ...newest, $id: versioned.$id }).toEqual(versioned)
    }
  })
})

describe('the schema of what people write', () => {
  it.each(['dossier', 'actors', 'places', 'events', 'assessments', 'source'])('%s holds for every file', (name) => {
    const files = writtenFiles.get(name) ?? []
    expect(files.length).toBeGreaterThan(0)
    const validate = written(name)
    for (const file of files) expect(validate?.(parse(read(file))) === true ? [] : validate?.errors, file).toEqual([])
    expect(validate?.({ nonsense: true })).toBe(false)
  })
})
