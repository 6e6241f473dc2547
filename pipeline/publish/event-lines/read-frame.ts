import * as z from 'zod/mini'
import { claimsSchema } from '../../../src/contract/claims-file.ts'
import { CONTRACT_VERSION } from '../../../src/contract/contract-version.ts'
import { indexSchema } from '../../../src/contract/index-file.ts'
import { sourcesSchema } from '../../../src/contract/sources-file.ts'
import type { EventLine } from '../../../src/contract/packs/event-line.ts'
import { daysOfDossier } from '../../../src/publish/days-of-events.ts'
import type { Dossier } from '../../../src/publish/dossier.ts'
import { eventRestorer } from '../../../src/publish/restored/restore-event.ts'
import { restoreFrame, restoreSource } from '../../../src/publish/restored/restore-frame.ts'
import type { Disk } from '../../disk/disk.ts'
import { type Problems, startOf } from '../../problem.ts'

// What is published of events and claims plays no part, and may be much.
const frameSchema = z.pick(indexSchema, { version: true, dossier: true, actors: true, places: true })
const lineageSchema = z.pick(claimsSchema, { version: true, lineage: true })

/**
 * Reads what is published of a dossier besides what is said.
 * @param folder of the published dossier
 * @returns makes a dossier of an event and its claims; `null` (and a report) where it cannot be read
 */
export function readFrame(folder: string, disk: Disk, problems: Problems): ((line: EventLine) => Dossier) | null {
  const index = readPublished(`${folder}/index.json`, frameSchema, disk, problems)
  const listed = readPublished(`${folder}/sources.json`, sourcesSchema, disk, problems)
  const said = readPublished(`${folder}/claims.json`, lineageSchema, disk, problems)
  if (!index || !listed || !said) return null
  const frame = restoreFrame(index)
  const days = daysOfDossier(frame.zone)
  const sources = listed.sources.map((source) => [source.id, restoreSource(source, said.lineage, days)] as const)
  return eventRestorer(frame, new Map(sources))
}

function readPublished<T>(file: string, schema: z.ZodMiniType<T>, disk: Disk, problems: Problems): T | null {
  const bytes = disk.read(file)
  const hint =
    'Name a dossier that is published, and with --out the folder of the data: npm run dossier -- build makes them.'
  if (!bytes) {
    problems.error('no-frame', startOf(file), 'is not there, or cannot be read', hint)
    return null
  }
  const read = schema.safeParse(parse(new TextDecoder().decode(bytes)))
  if (read.success) return read.data
  problems.error('bad-frame', startOf(file), `is not of version ${CONTRACT_VERSION} of the published data`, hint)
  return null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
