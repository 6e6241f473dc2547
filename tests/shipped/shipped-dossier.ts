import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { indexSchema } from '../../src/contract/index-file.ts'
import { OpenDossier } from '../../src/model/open-dossier.ts'
import { isThere, type Shipped } from './is-there.ts'

export const ROOT = join(import.meta.dirname, '../..')

/** What is asked of a shipped dossier: where it was taken away, one test is skipped, whose name says so. */
export function describeShipped(dossier: Shipped, name: string, ask: () => void): void {
  if (isThere(dossier)) describe(`${name}: ${dossier}`, ask)
  else test.skip(`${name}: dossiers/${dossier} is not there`, () => undefined)
}

/** Every file that is published of a dossier, by path within the output. */
export function publishedOf(dossier: Shipped): Map<string, string> {
  const data = join(ROOT, 'public/data')
  const paths = readdirSync(join(data, dossier), { recursive: true, encoding: 'utf8' })
    .map((path) => `${dossier}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.json'))
  return new Map(paths.map((path) => [path, readFileSync(join(data, path), 'utf8')]))
}

export function openShipped(files: ReadonlyMap<string, string>, dossier: Shipped): OpenDossier {
  return OpenDossier.fromIndex(indexSchema.parse(JSON.parse(files.get(`${dossier}/index.json`) ?? '')))
}
