import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runPipeline } from '../../../pipeline/run-pipeline.ts'
import { toJson } from '../../../pipeline/publish/to-json.ts'
import type { ComparedDossier } from '../../../pipeline/publish/compared-dossier.ts'
import { NODE_DIGESTS } from '../../../pipeline/disk/node-digests.ts'
import { wholeTexts } from '../../../pipeline/disk/file-text.ts'
import { nodeDisk } from '../../../pipeline/disk/node-disk.ts'
import { claimsSchema } from '../../../src/contract/claims-file.ts'
import { disagreementsSchema } from '../../../src/contract/disagreements-file.ts'
import { eventSchema } from '../../../src/contract/event-file.ts'
import { indexSchema } from '../../../src/contract/index-file.ts'
import { nameOfRelease, shortened } from '../../../src/contract/releases/release-file.ts'
import { sourceFileSchema } from '../../../src/contract/source-file.ts'
import { sourcesSchema } from '../../../src/contract/sources-file.ts'
import { publishClaims } from '../../../src/publish/forms/publish-claims.ts'
import { publishDisagreements } from '../../../src/publish/forms/publish-disagreements.ts'
import { publishEvent } from '../../../src/publish/forms/publish-event.ts'
import { publishIndex } from '../../../src/publish/forms/publish-index.ts'
import { publishSource } from '../../../src/publish/forms/publish-source.ts'
import { publishSources } from '../../../src/publish/forms/publish-sources.ts'
import { gatherCitations } from '../../../src/publish/gathered/gather-citations.ts'
import { gatherSaid } from '../../../src/publish/gathered/gather-said.ts'
import { CASES } from '../case-folder.ts'

/** What is published of a dossier, each file made as a whole, by path within the output; without its release. */
function publishWhole({ dossier, events }: ComparedDossier): Map<string, string> {
  const { id } = dossier
  const said = gatherSaid(events)
  const files = new Map([
    [`${id}/index.json`, toJson(indexSchema.parse(publishIndex(events, dossier)), 'compact')],
    [`${id}/disagreements.json`, toJson(disagreementsSchema.parse(publishDisagreements(events, dossier)), 'compact')],
    [`${id}/claims.json`, toJson(claimsSchema.parse(publishClaims(events, dossier)), 'compact')],
    [
      `${id}/sources.json`,
      toJson(sourcesSchema.parse(publishSources(said, gatherCitations(events, dossier), dossier)), 'compact'),
    ],
  ])
  for (const source of dossier.sources.values()) {
    const file = sourceFileSchema.parse(publishSource(source, said, dossier))
    files.set(`${id}/sources/${source.id}.json`, toJson(file, 'lines'))
  }
  for (const compared of events) {
    const file = eventSchema.parse(publishEvent(compared, dossier))
    files.set(`${id}/events/${compared.event.id}.json`, toJson(file, 'lines'))
  }
  return files
}

const ROOT = join(import.meta.dirname, '../../..')
const FOLDERS = [
  ...['worked-cases', 'origins', 'withdrawn', 'versions', 'gaps', 'placement'].map((name) =>
    join(CASES, name, 'dossier'),
  ),
  join(ROOT, 'tests/dossiers'),
]

it.each(FOLDERS)('what is written as it is made says what the whole files say: %s', (dossiers) => {
  const options = { dossiers, out: '/nowhere', archive: null, isPublishedRegistered: false }
  const { compared, files } = runPipeline(options, nodeDisk, NODE_DIGESTS)
  const written = wholeTexts(files ?? [])
  expect(compared.length).toBeGreaterThan(0)
  for (const one of compared) {
    const { id } = one.dossier
    const whole = publishWhole(one)
    for (const [path, text] of whole) expect(written.get(path) === text, path).toBe(true)
    const others = [...written.keys()].filter((path) => path.startsWith(`${id}/`) && !whole.has(path))
    for (const path of others) expect(path).toMatch(/^[^/]+\/release(s?\.json$|s\/)/)
    const hashes = Object.fromEntries(
      [...whole].map(([path, text]) => [path.slice(id.length + 1), NODE_DIGESTS.sha256(text)]),
    )
    expect(JSON.parse(written.get(`${id}/release.json`) ?? '')).toMatchObject({
      release: nameOfRelease(hashes),
      files: Object.fromEntries(Object.entries(hashes).map(([path, hash]) => [path, shortened(hash)])),
    })
  }
  // They are made anew each time, and are the same.
  expect(wholeTexts(files ?? [])).toEqual(written)
})
