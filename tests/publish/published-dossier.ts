import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as z from 'zod/mini'
import { indexSchema } from '../../src/contract/index-file.ts'
import { claimsSchema } from '../../src/contract/claims-file.ts'
import { sourcesSchema } from '../../src/contract/sources-file.ts'
import type { Dossier } from '../../src/publish/dossier.ts'
import { isDerived } from '../pipeline/case-folder.ts'
import { restoreDossier } from '../../src/publish/restore-dossier.ts'

const PUBLISHED = join(import.meta.dirname, '../../public/data')

/** What is published of the shipped dossiers, by path; without what follows from the rest. */
export function readPublished(): Map<string, string> {
  const paths = readdirSync(PUBLISHED, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !isDerived(path))
  return new Map(paths.map((path) => [path, readFileSync(join(PUBLISHED, path), 'utf8')]))
}

/** Restores a dossier from files as they are published, by path. */
export function restoreFrom(files: ReadonlyMap<string, string>, dossier: string): Dossier {
  const read = <T>(name: string, schema: z.ZodMiniType<T>): T =>
    schema.parse(JSON.parse(files.get(`${dossier}/${name}.json`) ?? ''))
  return restoreDossier(read('index', indexSchema), read('sources', sourcesSchema), read('claims', claimsSchema))
}

/** The shipped dossier, restored from what is published of it. */
export function shippedDossier(): Dossier {
  return restoreFrom(readPublished(), 'kharkiv-missile')
}
