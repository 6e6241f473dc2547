import { beforeAll, describe, expect, it } from 'vitest'
import { toPackedFiles } from '../../../bench/generate/packed/to-packed-files.ts'
import { generateEvents } from '../../../bench/generate/generate-events.ts'
import { recordsOf } from '../../../bench/generate/to-record.ts'
import { wholeText } from '../../../pipeline/disk/file-text.ts'
import { indexSchema } from '../../../src/contract/index-file.ts'
import { columnsSchema } from '../../../src/contract/packs/columns-file.ts'
import { packSchema } from '../../../src/contract/packs/pack-files.ts'
import { barsSchema, packedSchema } from '../../../src/contract/packs/packed-file.ts'
import type { PackedFiles } from '../../../src/data/packed-files.ts'
import { DAY_MS } from '../../../src/domain/calendar-day.ts'
import { OpenDossier } from '../../../src/model/open-dossier.ts'
import { PackedParts } from '../../../src/model/packed/packed-parts.ts'
import { PackedStore } from '../../../src/model/packed/packed-store.ts'
import { Selection } from '../../../src/model/selection.ts'
import { chooseByTile } from '../../../src/selection/choose-by-tile.ts'
import { rowsWithin, sizeOfLane, tallestBar, toDensityBars } from '../../../src/selection/windowed-index.ts'
import { EMPTY_VIEW } from '../../../src/state/address/view.ts'
import { BARS_ORIGIN_MS, barStepMs } from '../../../src/views/timeline/layout/bar-step.ts'
import fc from '../../seeded-fast-check.ts'

const EVERYONE = { chosen: EMPTY_VIEW.chosen, onlyDisputed: false, found: null }

function pack(count: number, seed: number) {
  const generated = generateEvents(count, seed)
  const files = new Map<string, string>()
  for (const [path, text] of toPackedFiles(generated)) files.set(path, wholeText(text))
  return { generated, files }
}

/** Opened as the app opens it: without its columns. */
function open(files: ReadonlyMap<string, string>) {
  const asked: string[] = []
  const read = (path: string): unknown => JSON.parse(files.get(`${path}.json`) ?? 'null')
  const ask = (path: string): Promise<unknown> => {
    asked.push(path)
    return Promise.resolve(read(path))
  }
  const never = () => Promise.reject(new Error('nothing of that is wanted here'))
  const own: PackedFiles = {
    packed: never,
    columns: async (n) => columnsSchema.parse(await ask(`columns/${n}`)),
    bars: async (stepDays, n) => barsSchema.parse(await ask(`bars/${stepDays}/${n}`)),
    facet: never,
    pack: async (path) => packSchema.parse(await ask(path)),
    ids: never,
    search: never,
    words: never,
    whole: never,
  }
  const store = new PackedStore(
    indexSchema.parse(read('index')),
    packedSchema.parse(read('packed')),
    null,
    own,
    () => {},
  )
  return { asked, store, select: () => Selection.matching(new OpenDossier(new PackedParts(store)), EVERYONE) }
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 20))

const columnsOf = (asked: readonly string[]) => asked.filter((path) => path.startsWith('columns/'))

describe('what the timeline shows before the columns are here', () => {
  const dossiers = [
    [3000, 1],
    [18_000, 2],
  ].map(([count = 0, seed = 0]) => pack(count, seed))
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
    const matching = () => Selection.matching(new OpenDossier(new PackedParts(store)), filter)
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
    const bytes = ['index', 'packed', ...asked].reduce((sum, path) => sum + (files.get(`${path}.json`)?.length ?? 0), 0)
    // Without compression, which makes less than a sixth of it.
    expect(bytes).toBeLessThan(1_300_000)
  }, 60_000)
})
