import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { memoryDisk } from '../../pipeline/disk/memory-disk.ts'
import { type NewFile, wholeText } from '../../pipeline/disk/file-text.ts'
import { NODE_DIGESTS } from '../../pipeline/disk/node-digests.ts'
import { toJson } from '../../pipeline/publish/to-json.ts'
import { runPipeline } from '../../pipeline/run-pipeline.ts'
import { catalogueSchema } from '../../src/contract/catalogue.ts'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import type { DossierIndex } from '../../src/contract/index-file.ts'
import { PACKED_FROM } from '../../src/contract/packs/packed-file.ts'
import { generateEvents, type GeneratedDossier } from './generate-events.ts'
import { toPackedFiles } from './packed/to-packed-files.ts'
import { toDossierFiles } from './to-dossier-files.ts'
import { DOSSIER_ID } from './to-index.ts'

/**
 * Writes what is published of a generated dossier: to be served as the data of the app. A small one is built by the pipeline; of one that is
 * packed, what the timeline needs, and some events.
 * @param folder is made, where it is not there
 * @returns id of an event that is published whole
 */
export function writePublished(count: number, seed: number, folder: string): string {
  const dossier = generateEvents(count, seed)
  let whole = ''
  for (const [path, pieces] of count < PACKED_FROM ? builtFiles(dossier) : packedWithCatalogue(dossier)) {
    const [file, text] = [join(folder, path), wholeText(pieces)]
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    if (/\/(events\/[^/]+|whole\/0)\.json$/.test(path)) whole = idIn(JSON.parse(text) as WholeFile)
  }
  return whole
}

type WholeFile = { readonly id: string } | { readonly events: readonly { readonly id: string }[] }

function idIn(file: WholeFile): string {
  return 'id' in file ? file.id : (file.events[Math.floor(file.events.length / 2)]?.id ?? '')
}

function builtFiles(dossier: GeneratedDossier): Iterable<NewFile> {
  const files = Object.fromEntries([...toDossierFiles(dossier)].map(([path, text]) => [`dossiers/${path}`, text]))
  const options = { dossiers: 'dossiers', out: 'data', archive: null, isPublishedRegistered: false }
  const run = runPipeline(options, memoryDisk(files), NODE_DIGESTS)
  if (!run.files) throw new Error(run.problems.sorted()[0]?.message)
  return run.files
}

function* packedWithCatalogue(dossier: GeneratedDossier): Generator<NewFile> {
  for (const [path, pieces] of toPackedFiles(dossier)) {
    if (path !== 'index.json') {
      yield [`${DOSSIER_ID}/${path}`, pieces]
      continue
    }
    const text = wholeText(pieces)
    yield [`${DOSSIER_ID}/${path}`, text]
    const { counts, dossier: head } = JSON.parse(text) as DossierIndex
    const { id, title, description, window } = head
    const catalogue = { version: CONTRACT_VERSION, dossiers: [{ id, title, description, window, counts }] }
    yield ['catalogue.json', toJson(catalogueSchema.parse(catalogue), 'lines')]
  }
}
