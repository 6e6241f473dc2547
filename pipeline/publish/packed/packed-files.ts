import { readEventsOnAxis } from '../../../src/contract/axis/event-on-axis.ts'
import { toMsRange } from '../../../src/contract/axis/ms-ranges.ts'
import { CONTRACT_VERSION } from '../../../src/contract/contract-version.ts'
import { type DossierIndex, type IndexEvent, indexSchema } from '../../../src/contract/index-file.ts'
import { columnsSchema, facetSchema, FACETS_IN_FILES } from '../../../src/contract/packs/columns-file.ts'
import { idsSchema, type PackFile, packSchema } from '../../../src/contract/packs/pack-files.ts'
import {
  barsSchema,
  COLUMN_EVENTS,
  PACK_EVENTS,
  type Packed,
  packedSchema,
  sourceNamesSchema,
} from '../../../src/contract/packs/packed-file.ts'
import { searchSchema, wordsSchema } from '../../../src/contract/packs/search-files.ts'
import { sortedUnique } from '../../../src/domain/text-order.ts'
import { AxisNumbers } from '../../../src/publish/packed/axis-numbers.ts'
import { barsOfLanes, cutBars } from '../../../src/publish/packed/bars-of-lanes.ts'
import { ColumnPacker } from '../../../src/publish/packed/column-packer.ts'
import { eventsAtHand } from '../../../src/publish/packed/events-at-hand.ts'
import { headFiles } from '../../../src/publish/packed/head-files.ts'
import { countIdFiles, idFiles } from '../../../src/publish/packed/id-files.ts'
import { numberNames } from '../../../src/publish/packed/numbered-names.ts'
import { PlacePacker } from '../../../src/publish/packed/place-packer.ts'
import { WordPacker } from '../../../src/publish/packed/words/word-packer.ts'
import { searchableTexts } from '../../../src/publish/gathered/searchable-texts.ts'
import type { Naming } from '../../../src/words/naming.ts'
import type { FileText, NewFile } from '../../disk/file-text.ts'
import { checkedJson } from '../checked-json.ts'
import { checkedLine } from '../schema-writer.ts'
import { textAsBefore } from '../text-as-before.ts'
import type { WrittenRecord } from '../written/written-record.ts'

/** What packing asks of an event itself; all else it asks of what writes it. */
export interface PackedEvent {
  readonly event: { readonly id: string; readonly formerIds: readonly string[]; readonly countries: readonly string[] }
}

/** What packing is told of a dossier. */
export interface ToPack<E extends PackedEvent> {
  /** All of its index but the records of its events. */
  readonly head: Omit<DossierIndex, 'events'>
  readonly naming: Naming
  /** In time order. */
  readonly events: readonly E[]
  /** Makes the record of an event: of each in their order, and again of those that are heads or at hand. */
  readonly recordOf: (event: E) => WrittenRecord
  /** The files that have events whole; gives of each event the number of its file. */
  readonly wholes: () => Generator<NewFile, Uint32Array>
  /** Is told each record, in their order. */
  readonly tell: (record: IndexEvent) => void
  /** When all were told, ids of the events that are to be at hand, whatever they weigh. */
  readonly named: () => readonly string[]
}

/**
 * The files of a packed dossier that hold its events: the index and what says where the others are come last. One event after the other
 * is made and written; what is kept of each is some numbers.
 */
export function* packedFiles<E extends PackedEvent>(given: ToPack<E>): Generator<NewFile> {
  const { head, events } = given
  const dossier = head.dossier.id
  const numbers = new AxisNumbers(events.length)
  const words = new WordPacker(dossier)
  const places = new PlacePacker(head)
  const columnMarks: Packed['columnMarks'] = []
  yield* eventFiles(given, { numbers, words, places, columnMarks })
  yield* wordFiles(words)
  let placeFile = 0
  for (const file of places.files()) yield [`by-place/${placeFile++}.json`, checkedLine(facetSchema, file)]
  const heads: Packed['heads'] = []
  for (const { exponent, tile, numbers: list } of headFiles(numbers)) {
    if (heads.at(-1)?.exponent !== exponent) heads.push({ exponent, tiles: [] })
    addToRuns(heads.at(-1)?.tiles ?? [], tile)
    const path = `heads/${exponent}/${tile}.json`
    yield [path, toPack(path, head, list, recordsOf(given, list))]
  }
  const named = events.map(({ event }) => event)
  const [laneCount, { window }] = [head.dossier.lanes.length, head.dossier]
  const isNamed = new Set(given.named())
  const atHand = eventsAtHand(
    numbers,
    laneCount,
    window && toMsRange(window),
    named.flatMap(({ id }, number) => (isNamed.has(id) ? [number] : [])),
  )
  const records = recordsOf(given, atHand)
  const index = { ...head, sources: creditedIn(records, head), packed: true } as const
  yield ['index.json', checkedJson(indexSchema, index, { events: records.map(({ items }) => items) }, 'compact')]
  const names = { version: CONTRACT_VERSION, dossier, sources: head.sources } as const
  yield ['source-names.json', checkedLine(sourceNamesSchema, names)]
  const allBars = barsOfLanes(numbers, laneCount)
  const bars = allBars.pop()
  if (!bars) throw new Error('there are bars of some length')
  const finerBars: Packed['finerBars'] = []
  for (const { stepDays, files, tallest } of allBars.map(cutBars)) {
    finerBars.push({ stepDays, files: [...files.keys()], tallest: [...tallest] })
    for (const [n, lanes] of files)
      yield [`bars/${stepDays}/${n}.json`, checkedLine(barsSchema, { version: CONTRACT_VERSION, dossier, lanes })]
  }
  const files = yield* given.wholes()
  let file = 0
  for (const ids of idFiles(dossier, named, files)) yield [`ids/${file++}.json`, checkedLine(idsSchema, ids)]
  const packed: Packed = {
    version: CONTRACT_VERSION,
    dossier,
    numbers: atHand,
    countries: countriesOf(events),
    extent: numbers.extent,
    hasClock: numbers.hasClock,
    dated: numbers.dated,
    idFiles: countIdFiles(events.length),
    heads,
    bars,
    finerBars,
    placeAttributes: places.attributes,
    columnMarks,
  }
  yield ['packed.json', checkedLine(packedSchema, packed)]
}

/** What is kept of the events that were written. */
interface KeptOfAll {
  readonly numbers: AxisNumbers
  readonly words: WordPacker
  readonly places: PlacePacker
  readonly columnMarks: ([number, number] | null)[]
}

/** The packs and the columns. */
function* eventFiles<E extends PackedEvent>(
  { head, naming, events, recordOf, tell }: ToPack<E>,
  { numbers, words, places, columnMarks }: KeptOfAll,
): Generator<NewFile> {
  const dossier = head.dossier.id
  const kinds = new Map(head.dossier.kinds.map((kind) => [kind.id, kind]))
  const lanes = new Map(head.dossier.lanes.map(({ id }, place) => [id, place]))
  const columns = new ColumnPacker(dossier, numberNames(head, countriesOf(events)))
  const onAxis = readEventsOnAxis()
  const textsOf = searchableTexts(head, naming)
  let pack: WrittenRecord[] = []
  for (const [place, compared] of events.entries()) {
    const written = recordOf(compared)
    const { record } = written
    tell(record)
    const kind = kinds.get(record.kind)
    const lane = kind && lanes.get(kind.lane)
    const stands = kind && lane !== undefined ? onAxis(record, kind) : null
    const number = numbers.add(record, lane ?? 0, stands)
    columns.add(record, stands)
    words.add(record, textsOf(record))
    places.add(record)
    pack.push(written)
    const isLast = place === events.length - 1
    if (pack.length === PACK_EVENTS || isLast) {
      const first = number + 1 - pack.length
      const list = pack.map((_, at) => first + at)
      const path = `packs/${Math.floor(first / PACK_EVENTS)}.json`
      yield [path, toPack(path, head, list, pack)]
      pack = []
    }
    if (columns.count === COLUMN_EVENTS || isLast) {
      const file = Math.floor(number / COLUMN_EVENTS)
      columnMarks.push(numbers.marksFrom(file * COLUMN_EVENTS))
      const taken = columns.take()
      yield [`columns/${file}.json`, checkedLine(columnsSchema, taken.columns)]
      for (const facet of FACETS_IN_FILES)
        yield [`by-${facet}/${file}.json`, checkedLine(facetSchema, taken.facets[facet])]
    }
  }
}

/** Which events have which words. */
function* wordFiles(words: WordPacker): Generator<NewFile> {
  const files = words.files()
  for (let n = 0; ; n++) {
    const { done, value } = files.next()
    if (done) return yield ['search.json', checkedLine(searchSchema, value)]
    yield [`search/${n}.json`, checkedLine(wordsSchema, value)]
  }
}

function toPack(
  path: string,
  head: Pick<DossierIndex, 'dossier' | 'sources'>,
  numbers: readonly number[],
  records: readonly WrittenRecord[],
): FileText {
  const sources = creditedIn(records, head)
  const about: Omit<PackFile, 'events'> = {
    version: CONTRACT_VERSION,
    dossier: head.dossier.id,
    numbers: [...numbers],
    sources,
  }
  const events = records.map(({ items }) => items)
  return textAsBefore(`${head.dossier.id}/${path}`, events, JSON.stringify(about), () =>
    checkedJson(packSchema, about, { events }, 'compact'),
  )
}

/** The names of the sources that the timeline writes beside the other dates of some events: of each date the first. */
function creditedIn(
  records: readonly WrittenRecord[],
  { sources }: Pick<DossierIndex, 'sources'>,
): DossierIndex['sources'] {
  const credited = new Set(records.flatMap(({ record }) => record.ghosts.flatMap((ghost) => ghost.sources[0] ?? [])))
  return sources.filter(({ id }) => credited.has(id))
}

/** The records of some events, by their numbers. */
function recordsOf<E extends PackedEvent>(
  { events, recordOf }: ToPack<E>,
  numbers: readonly number[],
): WrittenRecord[] {
  return numbers.map((number) => {
    const compared = events[number]
    if (!compared) throw new Error(`there is no event ${number}`)
    return recordOf(compared)
  })
}

/** Adds the number of a file, higher than those before, to what is written as `[first, how many]`. */
function addToRuns(runs: [first: number, count: number][], number: number): void {
  const last = runs.at(-1)
  if (last && last[0] + last[1] === number) last[1]++
  else runs.push([number, 1])
}

function countriesOf(events: readonly PackedEvent[]): string[] {
  const countries = new Set<string>()
  for (const { event } of events) for (const country of event.countries) countries.add(country)
  return sortedUnique([...countries])
}
