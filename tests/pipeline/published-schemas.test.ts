import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { publishedDemo } from '../publish/published-dossier.ts'
import {
  PUBLISHED,
  publishedSchema,
  schemaFiles,
  schemaOfPublished,
  schemaOfWritten,
  writtenSchema,
} from './open-schemas.ts'

const DEMO = join(import.meta.dirname, '../dossiers/demo')
const demo = new Map(
  readdirSync(DEMO, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(json|yaml)$/.test(path))
    .map((path) => [`demo/${path}`, readFileSync(join(DEMO, path), 'utf8')]),
)

/** The texts of every file that a schema tells of. */
const textsOf = (name: string, files: Iterable<readonly [string, string]>, schemaOf: (path: string) => unknown) =>
  [...files].filter(([path]) => schemaOf(path) === name)

describe('the schema of what is published', () => {
  const files = [...publishedDemo(), ...[...demo].filter(([path]) => path.endsWith('.json'))]

  it.each(PUBLISHED.map(([, name]) => name))('%s holds for every file, and not for another', (name) => {
    const own = textsOf(name, files, schemaOfPublished)
    expect(own.length).toBeGreaterThan(0)
    const validate = publishedSchema(name)
    for (const [path, text] of own)
      expect(validate?.(JSON.parse(text)) === true ? [] : validate?.errors, path).toEqual([])
    expect(validate?.({ version: CONTRACT_VERSION })).toBe(false)
  })

  it('stands once more under the version of the contract, and both have that address', () => {
    const read = (path: string) => JSON.parse(schemaFiles.get(path) ?? '') as { $id: string }
    for (const [, name] of PUBLISHED) {
      const [newest, versioned] = [`${name}.schema.json`, `${CONTRACT_VERSION}/${name}.schema.json`].map(read)
      expect(newest?.$id).toBe(`${CONTRACT_VERSION}/${name}.schema.json`)
      expect({ ...newest, $id: versioned?.$id }).toEqual(versioned)
    }
  })
})

describe('the schema of what people write', () => {
  it.each(['dossier', 'actors', 'places', 'events', 'assessments', 'source'])('%s holds for every file', (name) => {
    const own = textsOf(name, demo, schemaOfWritten)
    expect(own.length).toBeGreaterThan(0)
    const validate = writtenSchema(name)
    for (const [path, text] of own) expect(validate?.(parse(text)) === true ? [] : validate?.errors, path).toEqual([])
    expect(validate?.({ nonsense: true })).toBe(false)
  })
})
