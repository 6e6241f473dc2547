import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import type { Disk } from '../../../../pipeline/disk/disk.ts'
import { wholeTexts } from '../../../../pipeline/disk/file-text.ts'
import { memoryDisk } from '../../../../pipeline/disk/memory-disk.ts'
import { NODE_DIGESTS } from '../../../../pipeline/disk/node-digests.ts'
import { nodeDisk } from '../../../../pipeline/disk/node-disk.ts'
import { runPipeline } from '../../../../pipeline/run-pipeline.ts'
import { disagreementsSchema } from '../../../../src/contract/disagreements-file.ts'
import { eventSchema } from '../../../../src/contract/event-file.ts'
import { type IndexEvent, indexSchema } from '../../../../src/contract/index-file.ts'
import { columnsSchema, type FacetInFiles, facetSchema } from '../../../../src/contract/packs/columns-file.ts'
import { folderHashesSchema } from '../../../../src/contract/packs/folder-hashes.ts'
import { idsSchema, packSchema, wholePackSchema } from '../../../../src/contract/packs/pack-files.ts'
import {
  idFileOf,
  numbersOfRuns,
  PACK_EVENTS,
  PACKED_FOLDERS,
  packedSchema,
  sourceNamesSchema,
  TILES_OF_HEADS,
} from '../../../../src/contract/packs/packed-file.ts'
import { nameOfRelease, releaseSchema } from '../../../../src/contract/releases/release-file.ts'
import { openingEvent } from '../../../../src/contract/site/opening-dispute.ts'
import { SAID_EVENTS, sourceFileSchema } from '../../../../src/contract/source-file.ts'
import { sourcesSchema } from '../../../../src/contract/sources-file.ts'
import { OpenDossier } from '../../../../src/model/open-dossier.ts'
import { placeAttributes } from '../../../../src/model/places/place-attributes.ts'
import { placeColumn } from '../../../../src/model/places/place-column.ts'
import { toAxisColumns } from '../../../../src/model/axis/to-axis-columns.ts'
import { buildAxisIndex } from '../../../../src/selection/axis-index.ts'
import { NO_LANE } from '../../../../src/selection/axis-columns.ts'
import { chooseByTile } from '../../../../src/selection/choose-by-tile.ts'
import { selectEvents, toDensityBars } from '../../../../src/selection/windowed-index.ts'
import { DAY_MS } from '../../../../src/domain/calendar-day.ts'
import { BARS_ORIGIN_MS } from '../../../../src/contract/packs/bars-origin.ts'
import { publishedSchema } from '../../open-schemas.ts'
import { manyEvents } from './many-events.ts'
import { readColumns, readFacet } from './read-columns.ts'

type Files = ReadonlyMap<string, string>

function build(dossiers: string, disk: Disk, packedFrom: number): Files {
  const options = { dossiers, out: '/nowhere', archive: null, isPublishedRegistered: false, packedFrom }
  const { files, problems } = runPipeline(options, disk, NODE_DIGESTS)
  expect(problems.sorted().filter(({ severity }) => severity === 'error')).toEqual([])
  return wholeTexts(files ?? [])
}

const demo = [join(import.meta.dirname, '../../../dossiers'), nodeDisk] as const
const many = ['dossiers', memoryDisk(manyEvents(1400))] as const

describe.each([
  ['demo', ...demo],
  ['many', ...many],
])('%s, packed', (id, dossiers, disk) => {
  const [plain, packedFiles] = [build(dossiers, disk, Infinity), build(dossiers, disk, 1)]
  const read = <T>(files: Files, path: string, schema: z.ZodMiniType<T>): T =>
    schema.parse(JSON.parse(files.get(`${id}/${path}`) ?? 'null'))
  const opened = new Map<string, unknown>()
  const own = <T>(path: string, schema: z.ZodMiniType<T>) => {
    const found = (opened.get(path) as T | undefined) ?? read(packedFiles, path, schema)
    opened.set(path, found)
    return found
  }
  const all = read(plain, 'index.json', indexSchema)
  const index = own('index.json', indexSchema)
  const packed = own('packed.json', packedSchema)
  const paths = [...packedFiles.keys()].flatMap((path) => (path.startsWith(`${id}/`) ? path.slice(id.length + 1) : []))
  const inFolder = (folder: string) => paths.filter((path) => path.startsWith(`${folder}/`) && /\d\.json$/.test(path))
  const axis = toAxisColumns(all)

  /** The sources that the timeline writes beside other dates. */
  const creditedIn = (events: readonly IndexEvent[]) => {
    const credited = new Set(events.flatMap(({ ghosts }) => ghosts.flatMap((ghost) => ghost.sources[0] ?? [])))
    return all.sources.filter((source) => credited.has(source.id))
  }

  it('has another index, and neither the files of its events nor of its claims', () => {
    expect(paths.filter((path) => /^(events\/|claims\.json)/.test(path))).toEqual([])
    expect({ ...index, packed: undefined, events: [], sources: [] }).toEqual({
      ...all,
      packed: undefined,
      events: [],
      sources: [],
    })
    expect(index.sources).toEqual(creditedIn(index.events))
    expect(own('source-names.json', sourceNamesSchema).sources).toEqual(all.sources)
    expect(index.packed).toBe(true)
    expect(packed.numbers.map((number) => all.events[number])).toEqual(index.events)
    expect(packed.numbers).toEqual([...packed.numbers].sort((a, b) => a - b))
    expect(openingEvent(index)).toEqual(openingEvent(all))
    const named = [all.dossier.opening?.event, all.mostRepeated?.event].flatMap((one) => one ?? [])
    expect(index.events.map((event) => event.id)).toEqual(expect.arrayContaining(named))
  })

  it('has every event in a pack, by its number', () => {
    const files = inFolder('packs')
    expect(files).toHaveLength(Math.ceil(all.events.length / PACK_EVENTS))
    for (const path of files) {
      const { numbers, events, sources } = own(path, packSchema)
      expect(sources).toEqual(creditedIn(events))
      expect(events).toEqual(numbers.map((number) => all.events[number]))
      expect(new Set(numbers.map((number) => `packs/${Math.floor(number / PACK_EVENTS)}.json`))).toEqual(
        new Set([path]),
      )
    }
    expect(files.flatMap((path) => own(path, packSchema).numbers)).toEqual(all.events.map((_, number) => number))
  })

  it('has every event whole, where its id says', () => {
    for (const { id: event, formerIds } of all.events) {
      const { events } = own(`ids/${idFileOf(event, packed.idFiles)}.json`, idsSchema)
      const [number = -1, file = -1] = events[event] ?? []
      expect(all.events[number]?.id).toBe(event)
      const found = own(`whole/${file}.json`, wholePackSchema).events.find((one) => one.id === event)
      expect(found).toEqual(read(plain, `events/${event}.json`, eventSchema))
      for (const former of formerIds)
        expect(own(`ids/${idFileOf(former, packed.idFiles)}.json`, idsSchema).former[former]).toBe(event)
    }
    expect(inFolder('ids')).toHaveLength(packed.idFiles)
    const inWhole = inFolder('whole').flatMap((path) => own(path, wholePackSchema).events.map((event) => event.id))
    expect(inWhole).toEqual(all.events.map((event) => event.id))
    for (const path of inFolder('whole')) {
      expect(own(path, wholePackSchema).events.length).toBeLessThanOrEqual(100)
      expect(packedFiles.get(`${id}/${path}`)?.length).toBeLessThan(390_000)
    }
  })

  it('has the columns of the axis and of the filters', () => {
    const files = inFolder('columns')
    const columns = readColumns(
      files.map((path) => own(path, columnsSchema)),
      all,
    )
    expect(columns).toEqual(axis.columns)
    expect(packed).toMatchObject({ extent: axis.extent, hasClock: axis.hasClock })
    expect(packed.dated).toBe(axis.columns.lane.findLastIndex((lane) => lane !== NO_LANE) + 1)
    const ids = (list: readonly { readonly id: string }[]) => list.map((one) => one.id)
    const lists = (facet: FacetInFiles, names: readonly string[]) =>
      files.flatMap((path) => readFacet(own(path.replace('columns', `by-${facet}`), facetSchema), names))
    expect(lists('country', packed.countries)).toEqual(all.events.map(({ countries }) => countries))
    expect(lists('actor', ids(index.actors))).toEqual(all.events.map(({ actors }) => actors))
    expect(lists('source', ids(own('source-names.json', sourceNamesSchema).sources))).toEqual(
      all.events.map(({ sources }) => sources),
    )
  })

  it('has the places of every event, those that sources give among them', () => {
    const plainDossier = OpenDossier.fromIndex(all)
    const column = placeColumn(plainDossier) ?? expect.fail('it is at hand')
    const placesOf = (event: number) =>
      Array.from(
        column.values.slice(column.starts[event], column.starts[event + 1]),
        (place) => column.ids[place] ?? '',
      )
    const published = inFolder('by-place').flatMap((path) =>
      readFacet(
        own(path, facetSchema),
        index.places.map((place) => place.id),
      ),
    )
    expect(published.map((places) => places.toSorted())).toEqual(
      all.events.map((_, event) => placesOf(event).toSorted()),
    )
    expect(published.some((places) => places.length > 1)).toBe(true)
    expect(packed.placeAttributes).toEqual([...placeAttributes(plainDossier)].toSorted())
    expect(packed.placeAttributes).not.toEqual([])
  })

  it('has among the heads of a stretch whatever the timeline chooses of it', () => {
    const selected = selectEvents(
      buildAxisIndex(axis.columns, all.dossier.lanes.length),
      new Uint8Array(all.events.length).fill(1),
    )
    for (const { exponent, tiles } of packed.heads) {
      for (const tile of numbersOfRuns(tiles)) {
        const { numbers, events } = own(`heads/${exponent}/${tile}.json`, packSchema)
        expect(events).toEqual(numbers.map((number) => all.events[number]))
        const lengthMs = 2 ** exponent * TILES_OF_HEADS
        const window = { startMs: tile * lengthMs, endMs: (tile + 1) * lengthMs }
        for (const perTile of [1, 3, 5]) {
          const choice = chooseByTile(selected, 2 ** exponent, perTile)
          const chosen = all.dossier.lanes.flatMap((_, lane) => choice.chosenWithin(lane, window))
          expect(chosen.filter((number) => !numbers.includes(number))).toEqual([])
          if (perTile === 5) expect(numbers).toEqual(chosen.sort((a, b) => a - b))
        }
      }
    }
    expect(inFolder('heads')).toEqual(
      packed.heads.flatMap(({ exponent, tiles }) =>
        [...numbersOfRuns(tiles)].map((tile) => `heads/${exponent}/${tile}.json`),
      ),
    )
    if (id === 'many') expect(packed.heads.length).toBeGreaterThan(1)
  })

  it('counts the events of each lane in bars', () => {
    const selected = selectEvents(
      buildAxisIndex(axis.columns, all.dossier.lanes.length),
      new Uint8Array(all.events.length).fill(1),
    )
    const { stepDays, lanes } = packed.bars
    const stepMs = stepDays * DAY_MS
    for (const lane of all.dossier.lanes.keys()) {
      const window = { startMs: -1e14, endMs: 1e14 }
      const bars = toDensityBars(selected, lane, window, { stepMs, originMs: BARS_ORIGIN_MS }, new Set())
      expect(lanes[lane]).toEqual(
        bars.map(({ fromMs, count, disputed, dateDisputed }) => [
          (fromMs - BARS_ORIGIN_MS) / stepMs,
          count,
          disputed,
          dateDisputed,
        ]),
      )
    }
  })

  it('lists sources by counts, and disagreements as before where they are few', () => {
    const [before, after] = [read(plain, 'sources.json', sourcesSchema), own('sources.json', sourcesSchema)]
    const counted = before.sources.map((source) => {
      const counts = { events: source.events.length, behind: source.behind.length }
      return { ...source, events: [], behind: [], counts }
    })
    expect(after).toEqual({ ...before, sources: counted })
    const { events: about = [], ...disagreements } = own('disagreements.json', disagreementsSchema)
    expect(disagreements).toEqual(read(plain, 'disagreements.json', disagreementsSchema))
    const named = new Set(disagreements.disagreements.map(({ event }) => event))
    expect(about).toEqual(all.events.filter((event) => named.has(event.id)))
    // The others are in parts.
    const short = before.sources.filter(({ events }) => events.length <= SAID_EVENTS)
    expect(short.length).toBeGreaterThan(0)
    for (const { id: source } of short)
      expect(own(`sources/${source}.json`, sourceFileSchema)).toEqual(
        read(plain, `sources/${source}.json`, sourceFileSchema),
      )
  })

  it('says which files belong to one release', () => {
    const hashOf = (path: string) => NODE_DIGESTS.sha256(packedFiles.get(`${id}/${path}`) ?? '')
    const { release, files } = own('release.json', releaseSchema)
    const ofRelease = paths.filter((path) => !/^release(s?\.json$|s\/)/.test(path))
    expect(release).toBe(nameOfRelease(Object.fromEntries(ofRelease.map((path) => [path, hashOf(path)]))))
    for (const path of ofRelease) {
      const [folder = ''] = path.split('/')
      if (files[path] !== undefined) {
        expect(hashOf(path).startsWith(files[path])).toBe(true)
        continue
      }
      expect(PACKED_FOLDERS).toContain(folder)
      expect(files[`${folder}/hashes.json`]).toBeDefined()
      const { hashes } = own(`${folder}/hashes.json`, folderHashesSchema)
      const at = inFolder(folder).indexOf(path)
      expect(hashes.slice(at * 8, at * 8 + 8)).toBe(hashOf(path).slice(0, 8))
      expect(hashes).toHaveLength(inFolder(folder).length * 8)
    }
    // The number of a file is its place.
    for (const folder of PACKED_FOLDERS.filter((one) => one !== 'heads' && one !== 'bars'))
      expect(inFolder(folder)).toEqual(inFolder(folder).map((_, at) => `${folder}/${at}.json`))
  })

  it('keeps the schemas that are published, and is the same to the byte when it is built again', () => {
    const schemas = [
      [/\/packed\.json$/, 'packed'],
      [/\/source-names\.json$/, 'packed-source-names'],
      [/\/(packs|heads\/\d+)\/-?\d+\.json$/, 'pack'],
      [/\/columns\/\d+\.json$/, 'packed-columns'],
      [/\/bars\/\d+\/-?\d+\.json$/, 'packed-bars'],
      [/\/by-\w+\/\d+\.json$/, 'packed-facet'],
      [/\/whole\/\d+\.json$/, 'packed-events'],
      [/\/ids\/\d+\.json$/, 'packed-ids'],
      [/\/search\.json$/, 'packed-search'],
      [/\/search\/\d+\.json$/, 'packed-words'],
      [/\/hashes\.json$/, 'packed-hashes'],
      [/\/index\.json$/, 'index'],
    ] as const
    for (const [found, name] of schemas) {
      const files = [...packedFiles].filter(([path]) => path.startsWith(`${id}/`) && found.test(path))
      expect(files.length).toBeGreaterThan(0)
      const validate = publishedSchema(name)
      for (const [path, text] of files)
        expect(validate?.(JSON.parse(text)) === true ? [] : validate?.errors, path).toEqual([])
      expect(validate?.({})).toBe(false)
    }
    expect(build(dossiers, disk, 1)).toEqual(packedFiles)
  })
})
