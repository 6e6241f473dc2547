import { disagreementsSchema } from '../../../src/contract/disagreements-file.ts'
import type { DossierIndex, IndexEvent } from '../../../src/contract/index-file.ts'
import { MOST_LISTED } from '../../../src/contract/packs/packed-file.ts'
import type { ComparedDossierEvent } from '../../../src/publish/compare-claims.ts'
import { namingOf } from '../../../src/publish/naming-of.ts'
import { weightiestDisagreements } from '../../../src/publish/packed/weightiest-disagreements.ts'
import type { Digests } from '../../disk/digests.ts'
import type { NewFile } from '../../disk/file-text.ts'
import { writtenItems } from '../checked-json.ts'
import type { ComparedDossier } from '../compared-dossier.ts'
import { hashFiles, publishRelease } from '../hash-files.ts'
import type { FrontGatherer } from '../site/front-dossier.ts'
import { toJson } from '../to-json.ts'
import { publishSourceFiles } from '../written/source-files.ts'
import { publishDisagreements, writeDisagreements } from '../written/written-disagreements.ts'
import { writeRecord } from '../written/written-record.ts'
import { packedFiles } from './packed-files.ts'
import { folderHashes, isListed } from './packed-release.ts'
import { wholeFiles, writeWhole } from './whole-files.ts'

/** All of an index but the records of its events. */
export type IndexHead = Omit<DossierIndex, 'events'>

/** What publishing a packed dossier needs besides. */
export interface BesidesPacked {
  readonly head: IndexHead
  /** Is told the records of all events. */
  readonly front: FrontGatherer
  readonly digests: Digests
}

/** What is published of a dossier that is too large for one index, by path within its folder. */
export function* publishPacked(compared: ComparedDossier, besides: BesidesPacked): Generator<NewFile> {
  const { dossier } = compared
  const { digests } = besides
  const hashes = new Map<string, string>()
  yield* hashFiles(packedParts(compared, besides), digests, hashes, dossier.id)
  yield* hashFiles(folderHashes(dossier.id, hashes), digests, hashes, dossier.id)
  yield ['release.json', toJson(publishRelease(dossier, hashes, digests, isListed), 'compact')]
}

/** Its files, but those that have the hashes of the others. */
function* packedParts(compared: ComparedDossier, { head, front }: BesidesPacked): Generator<NewFile> {
  const { dossier, events } = compared
  yield* packedFiles({
    head,
    naming: namingOf(dossier),
    events,
    recordOf: (one) => writeRecord(one, dossier),
    wholes: () => wholeFiles(dossier.id, events, (one) => writeWhole(one, dossier)),
    tell: (record) => front.add(record),
    named: () => [head.mostRepeated?.event, front.opening?.id].flatMap((id) => id ?? []),
  })
  yield weightiestFile(compared)
  yield* publishSourceFiles(compared, true)
}

/** The disagreements that weigh most, and the events that they are about. */
function weightiestFile(compared: ComparedDossier): NewFile {
  const { dossier, events } = compared
  const { all, listedOf } = weightiestDisagreements(events, MOST_LISTED)
  const about: IndexEvent[] = []
  const writeListed = (one: ComparedDossierEvent) => {
    const listed = writeDisagreements(listedOf(one))
    if (listed) about.push(writeRecord(one, dossier).record)
    return listed
  }
  // They are asked for when the disagreements are written.
  function* theirEvents() {
    if (about.length > 0) yield writtenItems(disagreementsSchema, 'events', about)
  }
  const listed = all > MOST_LISTED ? { of: all } : {}
  return publishDisagreements(compared, writeListed, listed, { events: theirEvents() })
}
