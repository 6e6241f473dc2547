import { join } from 'node:path'
import type * as z from 'zod/mini'
import { NODE_DIGESTS } from '../../pipeline/disk/node-digests.ts'
import { wholeTexts } from '../../pipeline/disk/file-text.ts'
import { nodeDisk } from '../../pipeline/disk/node-disk.ts'
import { runPipeline } from '../../pipeline/run-pipeline.ts'
import { indexSchema } from '../../src/contract/index-file.ts'
import { claimsSchema } from '../../src/contract/claims-file.ts'
import { sourcesSchema } from '../../src/contract/sources-file.ts'
import type { Dossier } from '../../src/publish/dossier.ts'
import { restoreDossier } from '../../src/publish/restored/restore-dossier.ts'

const DOSSIERS = join(import.meta.dirname, '../dossiers')

let demoFiles: ReadonlyMap<string, string> | undefined

/** All that is published of the demo dossier, by path. Built in memory, once a worker. */
export function publishedDemo(): ReadonlyMap<string, string> {
  if (demoFiles) return demoFiles
  const options = { dossiers: DOSSIERS, out: 'none', archive: null, isPublishedRegistered: false }
  demoFiles = wholeTexts(runPipeline(options, nodeDisk, NODE_DIGESTS).files ?? [])
  return demoFiles
}

/** A file of the demo dossier as it is published. */
export function readDemo(file: string): unknown {
  return JSON.parse(publishedDemo().get(`demo/${file}`) ?? 'null')
}

/** Restores a dossier from files as they are published, by path. */
export function restoreFrom(files: ReadonlyMap<string, string>, dossier: string): Dossier {
  const read = <T>(name: string, schema: z.ZodMiniType<T>): T =>
    schema.parse(JSON.parse(files.get(`${dossier}/${name}.json`) ?? ''))
  return restoreDossier(read('index', indexSchema), read('sources', sourcesSchema), read('claims', claimsSchema))
}

/** The demo dossier, restored from what is published of it. */
export function demoDossier(): Dossier {
  return restoreFrom(publishedDemo(), 'demo')
}
