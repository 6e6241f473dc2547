import { wholeTexts } from '../../../pipeline/disk/file-text.ts'
import { memoryDisk } from '../../../pipeline/disk/memory-disk.ts'
import { NODE_DIGESTS } from '../../../pipeline/disk/node-digests.ts'
import { runPipeline } from '../../../pipeline/run-pipeline.ts'
import type { DossierIndex } from '../../../src/contract/index-file.ts'
import { OpenDossier } from '../../../src/model/open-dossier.ts'
import { manyEvents } from '../../pipeline/publish/packed/many-events.ts'

export const COUNT = 400

const options = { dossiers: 'dossiers', out: '/nowhere', archive: null, isPublishedRegistered: false }

/** What a server has of a dossier of many events, by its address. */
export function publishMany(count: number, packedFrom: number): Readonly<Record<string, unknown>> {
  const { files } = runPipeline({ ...options, packedFrom }, memoryDisk(manyEvents(count)), NODE_DIGESTS)
  return Object.fromEntries(
    [...wholeTexts(files ?? [])].map(([path, text]): [string, unknown] => [`/data/${path}`, JSON.parse(text)]),
  )
}

/** Packed. */
export const published = publishMany(COUNT, 1)
/** The same, as one that is not packed. */
export const publishedWhole = publishMany(COUNT, Infinity)
export const whole = OpenDossier.fromIndex(publishedWhole['/data/many/index.json'] as DossierIndex)
/** Ids of the events that are at hand when the packed one is opened. */
export const atHand: ReadonlySet<string> = new Set(
  (published['/data/many/index.json'] as DossierIndex).events.map(({ id }) => id),
)
