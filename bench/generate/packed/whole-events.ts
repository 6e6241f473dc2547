import { wholeText } from '../../../pipeline/disk/file-text.ts'
import { memoryDisk } from '../../../pipeline/disk/memory-disk.ts'
import { NODE_DIGESTS } from '../../../pipeline/disk/node-digests.ts'
import { writtenItems } from '../../../pipeline/publish/checked-json.ts'
import type { WrittenItems } from '../../../pipeline/publish/to-json.ts'
import { runPipeline } from '../../../pipeline/run-pipeline.ts'
import { eventSchema } from '../../../src/contract/event-file.ts'
import { wholePackSchema } from '../../../src/contract/packs/pack-files.ts'
import type { GeneratedDossier } from '../generate-events.ts'
import { toDossierFiles } from '../to-dossier-files.ts'

/**
 * Some events of a generated dossier as they are published whole, by their ids: the pipeline compares them as a dossier that has no others.
 * @param nths their places in the order of the generator
 */
export function wholeEvents(dossier: GeneratedDossier, nths: readonly number[]): ReadonlyMap<string, WrittenItems> {
  const some: GeneratedDossier = {
    cast: dossier.cast,
    count: nths.length,
    event: (nth) => dossier.event(nths[nth] ?? 0),
    *events() {
      for (const nth of nths) yield dossier.event(nth)
    },
  }
  const files = Object.fromEntries([...toDossierFiles(some)].map(([path, text]) => [`dossiers/${path}`, text]))
  const options = {
    dossiers: 'dossiers',
    out: 'data',
    archive: null,
    isPublishedRegistered: false,
    packedFrom: Infinity,
  }
  const run = runPipeline(options, memoryDisk(files), NODE_DIGESTS)
  if (!run.files) throw new Error(run.problems.sorted()[0]?.message)
  const whole = new Map<string, WrittenItems>()
  for (const [path, pieces] of run.files) {
    const text = wholeText(pieces)
    if (!path.includes('/events/')) continue
    const event = eventSchema.parse(JSON.parse(text))
    whole.set(event.id, writtenItems(wholePackSchema, 'events', [event]))
  }
  return whole
}
