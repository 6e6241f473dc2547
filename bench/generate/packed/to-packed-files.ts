import { packedFiles } from '../../../pipeline/publish/packed/packed-files.ts'
import { wholeFiles } from '../../../pipeline/publish/packed/whole-files.ts'
import { folderHashes, isListed } from '../../../pipeline/publish/packed/packed-release.ts'
import { writtenItems } from '../../../pipeline/publish/checked-json.ts'
import { hashFiles, publishRelease } from '../../../pipeline/publish/hash-files.ts'
import { toJson } from '../../../pipeline/publish/to-json.ts'
import type { NewFile } from '../../../pipeline/disk/file-text.ts'
import { NODE_DIGESTS } from '../../../pipeline/disk/node-digests.ts'
import { indexSchema } from '../../../src/contract/index-file.ts'
import { compareForReading, type DayRange } from '../../../src/domain/day-range.ts'
import { compareText } from '../../../src/domain/text-order.ts'
import type { Units } from '../../../src/domain/values/quantity/unit.ts'
import type { Naming } from '../../../src/words/naming.ts'
import { ATTRIBUTES } from '../dossier-frame.ts'
import type { GeneratedDossier } from '../generate-events.ts'
import { HeadOfIndex } from '../to-index.ts'
import { recordsOf } from '../to-record.ts'
import { wholeEvents } from './whole-events.ts'

/** Of a generated event, what is kept while all are packed: it is made anew whenever it is written. */
interface KeptEvent {
  readonly event: { readonly id: string; readonly formerIds: readonly string[]; readonly countries: readonly string[] }
  readonly nth: number
  readonly at: DayRange
}

/** So many events in the middle of the time order are published whole, and no others: links to these can be opened. */
const WHOLE = 100

/**
 * The files of a generated dossier, packed by what packs every other: those that the timeline, the filters and the search need, by path within
 * its folder, and some events whole. About 300 bytes of each event are kept meanwhile.
 */
export function* toPackedFiles(dossier: GeneratedDossier): Generator<NewFile> {
  const { cast } = dossier
  const [toRecord, heads] = [recordsOf(cast), new HeadOfIndex()]
  const kept = new Map<string, readonly string[]>()
  const events = Array.from({ length: dossier.count }, (_, nth): KeptEvent => {
    const record = toRecord(dossier.event(nth))
    heads.add(record)
    const { id, countries } = record.event
    const key = countries.join(' ')
    const same = kept.get(key) ?? countries
    kept.set(key, same)
    return { event: { id, formerIds: NO_IDS, countries: same }, nth, at: record.at }
  })
  events.sort((a, b) => compareForReading(a.at, b.at) || compareText(a.event.id, b.event.id))
  const middle = Math.max(0, Math.floor((events.length - WHOLE) / 2))
  const whole = wholeEvents(
    dossier,
    events.slice(middle, middle + WHOLE).map(({ nth }) => nth),
  )
  const head = heads.of(cast)
  const { id } = head.dossier
  const hashes = new Map<string, string>()
  const packed = packedFiles({
    head,
    naming: namingOf(dossier),
    events,
    recordOf: ({ nth }) => {
      const record = toRecord(dossier.event(nth)).event
      return { record, items: writtenItems(indexSchema, 'events', [record]) }
    },
    wholes: () => wholeFiles(id, events, ({ event }) => whole.get(event.id) ?? null),
    tell: () => {},
    named: () => [],
  })
  yield* hashFiles(packed, NODE_DIGESTS, hashes, id)
  yield* hashFiles(folderHashes(id, hashes), NODE_DIGESTS, hashes, id)
  yield ['release.json', toJson(publishRelease({ id, sources: new Map() }, hashes, NODE_DIGESTS, isListed), 'compact')]
}

const NO_IDS: readonly string[] = []
const NO_UNITS: Units = new Map()

function namingOf({ cast }: GeneratedDossier): Naming {
  const names = new Map([...cast.actors, ...cast.places].map(({ id, name }) => [id, name]))
  const attributes = new Map(ATTRIBUTES.map((one) => [one.id, { ...one, units: NO_UNITS }]))
  return { nameOf: (id) => names.get(id) ?? id, attribute: (id) => attributes.get(id) }
}
