import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { toPackedFiles } from '../../../bench/generate/packed/to-packed-files.ts'
import { generateEvents } from '../../../bench/generate/generate-events.ts'
import { recordsOf } from '../../../bench/generate/to-record.ts'
import { wholeText } from '../../../pipeline/disk/file-text.ts'
import { indexSchema } from '../../../src/contract/index-file.ts'
import { columnsSchema } from '../../../src/contract/packs/columns-file.ts'
import { packSchema } from '../../../src/contract/packs/pack-files.ts'
import { barsSchema, packedSchema, sourceNamesSchema } from '../../../src/contract/packs/packed-file.ts'
import type { PackedFiles } from '../../../src/data/packed-files.ts'
import { DAY_MS } from '../../../src/domain/calendar-day.ts'
import { toAxisColumns } from '../../../src/model/axis/to-axis-columns.ts'
import { FirstView } from '../../../src/model/packed/first-view.ts'
import { OpenDossier } from '../../../src/model/open-dossier.ts'
import { PackedPlaces } from '../../../src/model/packed/filters/packed-places.ts'
import { PackedParts } from '../../../src/model/packed/packed-parts.ts'
import { PackedStore } from '../../../src/model/packed/packed-store.ts'
import { Selection } from '../../../src/model/selection.ts'
import type { FacetFilter } from '../../../src/selection/facet-filter.ts'
import { chooseByTile } from '../../../src/selection/choose-by-tile.ts'
import { rowsWithin, sizeOfLane, tallestBar, toDensityBars } from '../../../src/selection/windowed-index.ts'
import { EMPTY_VIEW } from '../../../src/state/address/view.ts'
import { BARS_ORIGIN_MS } from '../../../src/contract/packs/bars-origin.ts'
import { barStepMs } from '../../../src/views/timeline/layout/bar-step.ts'
import fc from '../../seeded-fast-check.ts'

const EVERYONE = { chosen: EMPTY_VIEW.chosen, onlyDisputed: false, found: null }

function pack(count: number, seed: number) {
  const generated = generateEvents(count, seed)
  const files = new Map<string, string>()
  for (const [path, text] of toPackedFiles(generated)) files.set(path, wholeText(text))
  return { generated, files }
}

/** Opened as the app opens it: without its columns. @param fails whether a file does not come */
function open(files: ReadonlyMap<string, string>, fails: (path: string) => boolean = () => false) {
  const asked: string[] = []
  const read = (path: string): unknown => JSON.parse(files.get(`${path}.json`) ?? 'null')
  const ask = (path: string): Promise<unknown> => {
    asked.push(path)
    return fails(path) ? Promise.reject(new Error(`${path} did not come`)) : Promise.resolve(read(path))
  }
  const never = () => Promise.reject(new Error('nothing of that is wanted here'))
  const own: PackedFiles = {
    packed: never,
    sourceNames: async () => sourceNamesSchema.parse(await ask('source-names')),
    columns: async (n) => columnsSchema.parse(await ask(`columns/${n}`)),
    bars: async (stepDays, n) => barsSchema.parse(await ask(`bars/${stepDays}/${n}`)),
    facet: never,
    pack: async (path) => packSchema.parse(await ask(path)),
    ids: never,
    search: never,
    words: never,
    whole: never,
  }
  const store = new PackedStore(indexSchema.parse(read('index')), packedSchema.parse(read('packed')), null, own, {
    onMore: () => {},
    mayAsk: () => true,
  })
  const places = new PackedPlaces(store.index, { files: own, failed: store.failed, onMore: () => {} })
  const select = (filter: FacetFilter = EVERYONE) =>
    Selection.matching(new OpenDossier(new PackedParts(store, places)), filter)
  return { asked, store, select }
}

/** Only read: its packing takes seconds. */
const LARGE = pack(18_000, 2)

const rest = () => new Promise((resolve) => setTimeout(resolve, 20))

const columnsOf = (asked: readonly string[]) => asked.filter((path) => path.startsWith('columns/'))

it('waits for columns where so few events have a date that none are heads', () => {
  const wanted: (readonly number[])[] = []
  const { generated, files } = pack(60, 3)
  const index = indexSchema.parse(JSON.parse(files.get('index.json') ?? 'null'))
  const packed = packedSchema.parse(JSON.parse(files.get('packed.json') ?? 'null'))
  const never = () => Promise.reject(new Error('nothing of that is wanted here'))
  const columns = toAxisColumns({ ...index, events: [] }).columns
  let mayAsk = false
  const bringing = {
    mayAsk: () => mayAsk,
    heads: never,
    bars: never,
    columns: (few: readonly number[]) => void wanted.push(few),
  }
  const first = new FirstView(index, { ...packed, heads: [] }, columns, bringing)
  const years = { startMs: -20_000 * DAY_MS, endMs: 30_000 * DAY_MS }
  first.want(years, DAY_MS)
  expect(wanted).toEqual([])
  mayAsk = true
  first.want(years, DAY_MS)
  expect(wanted).toEqual([[0]])
  expect(generated.count).toBe(60)
  expect(first.hasTile(DAY_MS, 19_000)).toBe(false)
})

describe('what the timeline shows before the columns are here', () => {
  const dossiers = [pack(3000, 1), LARGE]
  const whole: Selection[] = []

  beforeAll(async () => {
    for (const { files } of dossiers) {
      const { store, select } = open(files)
      await store.toCome?.whenRead()
      whole.push(select())
    }
  })

  it('is what it shows of all of them, in any window: what is chosen of each tile, the bars of all else, the size of the lanes', async () => {
    const windows = fc.record({
      which: fc.nat({ max: dossiers.length - 1 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      days: fc.constantFrom(10, 30, 120, 400, 2000, 8000),
      perTile: fc.integer({ min: 1, max: 5 }),
    })
    let chosen = 0
    await fc.assert(
      fc.asyncProperty(windows, async ({ which, part, days, perTile }) => {
        const all = whole[which]
        const { store, select } = open(dossiers[which]?.files ?? new Map())
        if (!all) throw new Error('the dossier was read')
        const { minMs, maxMs } = store.limits
        const startMs = minMs + part * (maxMs - minMs)
        const window = { startMs, endMs: startMs + days * DAY_MS }
        const tileMs = 2 ** Math.ceil(Math.log2(((160 * days) / 960) * DAY_MS))
        const steps = { stepMs: barStepMs(960 / days), originMs: BARS_ORIGIN_MS }
        const shownOf = ({ windowed }: Selection) =>
          all.of.lanes.map((_, lane) => {
            const rows = chooseByTile(windowed, tileMs, perTile)
              .chosenWithin(lane, window)
              .sort((a, b) => a - b)
            const bars = toDensityBars(windowed, lane, window, steps, new Set(rows))
            return { rows, bars, tallest: tallestBar(windowed, lane, steps), size: sizeOfLane(windowed, lane) }
          })
        const complete = shownOf(all)
        // What is shown of a lane at first is part of it, and what is missing comes.
        for (const [lane, { rows, size }] of shownOf(select()).entries()) {
          expect(complete[lane]?.rows).toEqual(expect.arrayContaining(rows))
          expect(size).toBe(complete[lane]?.size)
        }
        for (let turn = 0; turn < 60 && JSON.stringify(shownOf(select())) !== JSON.stringify(complete); turn++)
          await rest()
        expect(shownOf(select())).toEqual(complete)
        chosen += complete.reduce((sum, { rows }) => sum + rows.length, 0)
      }),
      { numRuns: 20 },
    )
    expect(chosen).toBeGreaterThan(300)
  }, 120_000)

  it('says how many dates are disputed and missing as the columns do, and draws the overview of as many events', () => {
    for (const [which, { files }] of dossiers.entries()) {
      const { select } = open(files)
      const { of } = select()
      expect(of.packed?.counted?.dates).toEqual(whole[which]?.countDates())
      const columns = of.packed?.counted?.inColumns((ms) => Math.floor(ms / (40 * DAY_MS))) ?? new Map()
      const [disputed, agreed] = [0, 2].map((sort) =>
        [...columns.values()].reduce((sum, counts) => sum + counts[sort], 0),
      )
      expect([disputed, disputed + agreed]).toEqual([whole[which]?.countDates().disputed, of.packed?.dated])
    }
  })

  it('filters by nothing until the columns came, and then as a scan of all events does', async () => {
    const [{ generated, files }] = dossiers as [(typeof dossiers)[number]]
    const { store, select } = open(files)
    const kinds = { ...EMPTY_VIEW.chosen, kind: ['statement', 'talks'] }
    const filter = { chosen: kinds, onlyDisputed: true, found: null }
    const matching = () => select(filter)
    expect(matching().count).toBe(generated.count)
    expect(matching().of.packed?.isReading).toBe(true)
    const { passes } = select()
    await store.toCome?.whenRead()
    const toRecord = recordsOf(generated.cast)
    const found = Array.from({ length: generated.count }, (_, nth) => toRecord(generated.event(nth)).event).filter(
      ({ kind, disputes }) => kinds.kind.includes(kind) && disputes.length > 0,
    )
    expect(matching().count).toBe(found.length)
    expect(found.length).toBeGreaterThan(10)
    // What passed without a filter goes on passing, so that rows stay.
    expect(select().passes).toBe(passes)
  })
})

describe('heads and bars that do not come', () => {
  it('are asked for again by one clock, and taken when they come', async () => {
    const { files } = LARGE
    let isDown = true
    const { asked, store, select } = open(files, (path) => isDown && /^(heads|bars)/.test(path))
    const [startMs, tileMs] = [Date.UTC(2025, 7, 20), 2 ** 31]
    const window = { startMs, endMs: startMs + 60 * DAY_MS }
    const lanes = select().windowed.lanes.map((_, lane) => lane)
    const look = () => {
      const { windowed } = select()
      return lanes.map((lane) => {
        const rows = chooseByTile(windowed, tileMs, 3).chosenWithin(lane, window)
        const steps = { stepMs: DAY_MS, originMs: BARS_ORIGIN_MS }
        return [rows, toDensityBars(windowed, lane, window, steps, new Set(rows))].map((list) => list.length)
      })
    }
    for (let times = 0; times < 3; times++) {
      look()
      await rest()
    }
    const missing = store.failed.list.map(({ error }) => error.message.replace(' did not come', ''))
    expect(new Set(missing.map((path) => path.split('/')[0]))).toEqual(new Set(['heads', 'bars']))
    expect(asked.filter((path) => /^(heads|bars)/.test(path)).sort()).toEqual(missing.toSorted())
    isDown = false
    await store.failed.askAgain()
    expect(store.failed.list).toEqual([])
    expect(look().every(([rows = 0, bars = 0]) => rows > 0 && bars > 0)).toBe(true)
    expect(asked.filter((path) => missing.includes(path))).toHaveLength(2 * missing.length)
  }, 60_000)
})

describe('what is asked for before the first marks', () => {
  it('is bounded, and no columns, however many events there are', () => {
    const { files } = pack(20_000, 1)
    const { asked, select } = open(files)
    const { windowed } = select()
    const startMs = Date.UTC(2025, 7, 20) - 60 * DAY_MS
    const window = { startMs, endMs: startMs + 240 * DAY_MS }
    const tileMs = 2 ** 31
    for (const [lane] of windowed.lanes.entries()) {
      chooseByTile(windowed, tileMs, 3).chosenWithin(lane, window)
      toDensityBars(windowed, lane, window, { stepMs: DAY_MS, originMs: BARS_ORIGIN_MS }, new Set())
      expect(rowsWithin(windowed, lane, window).length).toBeLessThan(100)
    }
    expect(columnsOf(asked)).toEqual([])
    expect(asked.length).toBeLessThanOrEqual(6)
    const sent = (path: string) => gzipSync(files.get(`${path}.json`) ?? '', { level: 6 }).length
    const first = ['index', 'packed', ...asked].reduce((sum, path) => sum + sent(path), 0)
    expect(first).toBeLessThan(80_000)
    // A link to an event asks beside for where it stands; what is said of it (up to 384 kB) was not written here.
    expect(first + sent('ids/0') + sent('packs/70')).toBeLessThan(100_000)
    expect(sent('packs/70')).toBeGreaterThan(5000)
  }, 60_000)
})
