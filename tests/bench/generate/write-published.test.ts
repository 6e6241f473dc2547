import { expect, test } from 'vitest'
import { generateEvents } from '../../../bench/generate/generate-events.ts'
import { toPackedFiles } from '../../../bench/generate/packed/to-packed-files.ts'
import { toDossierFiles } from '../../../bench/generate/to-dossier-files.ts'
import { type NewFile, wholeText } from '../../../pipeline/disk/file-text.ts'
import { memoryDisk } from '../../../pipeline/disk/memory-disk.ts'
import { NODE_DIGESTS } from '../../../pipeline/disk/node-digests.ts'
import { runPipeline } from '../../../pipeline/run-pipeline.ts'
import type { WholePackFile } from '../../../src/contract/packs/pack-files.ts'

/** Each is read before the next is asked for. */
function toTexts(files: Iterable<NewFile>): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [path, pieces] of files) texts.set(path, wholeText(pieces))
  return texts
}

function wholeIn(texts: ReadonlyMap<string, string>): WholePackFile['events'] {
  return [...texts].flatMap(([path, text]) =>
    /(^|\/)whole\/\d/.test(path) ? (JSON.parse(text) as WholePackFile).events : [],
  )
}

test('what is packed without the pipeline is, of the same events, what the pipeline packs', () => {
  const dossier = generateEvents(260, 5)
  const packed = toTexts(toPackedFiles(dossier))
  const written = Object.fromEntries([...toDossierFiles(dossier)].map(([path, text]) => [`dossiers/${path}`, text]))
  const options = { dossiers: 'dossiers', out: 'data', archive: null, isPublishedRegistered: false, packedFrom: 1 }
  const run = runPipeline(options, memoryDisk(written), NODE_DIGESTS)
  const built = toTexts(run.files ?? [])
  const events = wholeIn(packed)
  expect(events).toHaveLength(100)
  const wholes = wholeIn(built)
  for (const event of events) expect(wholes.find(({ id }) => id === event.id)).toEqual(event)
  const paths = [...packed.keys()].filter((path) => /^(packs|heads|bars|columns|by-\w+|search)\/\d|^packed/.test(path))
  expect(paths.length).toBeGreaterThan(10)
  for (const path of paths) expect([path, packed.get(path)]).toEqual([path, built.get(`generated/${path}`)])
})
