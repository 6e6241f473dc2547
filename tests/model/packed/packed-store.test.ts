import { describe, expect, it, vi } from 'vitest'
import type * as z from 'zod/mini'
import { wholeTexts } from '../../../pipeline/disk/file-text.ts'
import { memoryDisk } from '../../../pipeline/disk/memory-disk.ts'
import { NODE_DIGESTS } from '../../../pipeline/disk/node-digests.ts'
import { runPipeline } from '../../../pipeline/run-pipeline.ts'
import { eventSchema } from '../../../src/contract/event-file.ts'
import { indexSchema } from '../../../src/contract/index-file.ts'
import { columnsSchema, facetSchema } from '../../../src/contract/packs/columns-file.ts'
import { idsSchema, packSchema, wholePackSchema } from '../../../src/contract/packs/pack-files.ts'
import {
  barsSchema,
  idFileOf,
  PACK_EVENTS,
  packedSchema,
  sourceNamesSchema,
} from '../../../src/contract/packs/packed-file.ts'
import { sourcesSchema } from '../../../src/contract/sources-file.ts'
import type { PackedFiles } from '../../../src/data/packed-files.ts'
import { toAxisColumns } from '../../../src/model/axis/to-axis-columns.ts'
import { checkView } from '../../../src/model/filters/check-view.ts'
import { outletChoice } from '../../../src/model/filters/group-choice.ts'
import { sourcesOfEvents } from '../../../src/model/filters/sources-of-events.ts'
import { stepsAround } from '../../../src/model/filters/event-steps.ts'
import { OpenDossier } from '../../../src/model/open-dossier.ts'
import { PackedPlaces } from '../../../src/model/packed/filters/packed-places.ts'
import { PackedParts } from '../../../src/model/packed/packed-parts.ts'
import { PackedStore } from '../../../src/model/packed/packed-store.ts'
import { readColumns } from '../../../src/model/packed/read-columns.ts'
import { kindOf } from '../../../src/model/places/kind-of.ts'
import { placeColumn } from '../../../src/model/places/place-column.ts'
import { placesOfSelection } from '../../../src/model/places/places-of-selection.ts'
import { Selection } from '../../../src/model/selection.ts'
import { FACETS } from '../../../src/selection/facet-filter.ts'
import { countDisputes } from '../../../src/pages/frame/navigation/filtered-count.tsx'
import { EMPTY_VIEW } from '../../../src/state/address/view.ts'
import { manyEvents } from '../../pipeline/publish/packed/many-events.ts'

function build(packedFrom: number): ReadonlyMap<string, string> {
  const options = { dossiers: 'dossiers', out: '/nowhere', archive: null, isPublishedRegistered: false, packedFrom }
  return wholeTexts(runPipeline(options, memoryDisk(manyEvents(1400)), NODE_DIGESTS).files ?? [])
}

const [plainFiles, files] = [build(Infinity), build(1)]
const readOf =
  (texts: ReadonlyMap<string, string>) =>
  <T>(path: string, schema: z.ZodMiniType<T>): T =>
    schema.parse(JSON.parse(texts.get(`many/${path}.json`) ?? 'null'))
const [readPlain, read] = [readOf(plainFiles), readOf(files)]
const plain = OpenDossier.fromIndex(readPlain('index', indexSchema))

/** An id that stands in a file of ids. */
const idIn = (file: number) =>
  plain.events.map(({ id }) => id).findLast((id) => idFileOf(id, read('packed', packedSchema).idFiles) === file) ?? ''

/** The dossier opened, every file that is asked for noted. @param fails paths that do not come */
async function open(fails: ReadonlySet<string> = new Set()) {
  const asked: string[] = []
  const ask = async <T>(path: string, schema: z.ZodMiniType<T>): Promise<T> => {
    asked.push(path)
    if (fails.has(path)) throw new Error(`${path} did not come`)
    return read(path, schema)
  }
  const own: Omit<PackedFiles, 'search' | 'words'> = {
    packed: () => ask('packed', packedSchema),
    sourceNames: () => ask('source-names', sourceNamesSchema),
    columns: (n) => ask(`columns/${n}`, columnsSchema),
    bars: (stepDays, n) => ask(`bars/${stepDays}/${n}`, barsSchema),
    facet: (facet, n) => ask(`by-${facet}/${n}`, facetSchema),
    pack: (path) => ask(path, packSchema),
    ids: (n) => ask(`ids/${n}`, idsSchema),
    whole: (n) => ask(`whole/${n}`, wholePackSchema),
  }
  const never = () => Promise.reject(new Error('nothing is searched here'))
  const index = read('index', indexSchema)
  let opened = 0
  const may = { ask: true }
  const told: (() => void)[] = []
  const columns = readColumns([await own.columns(0)], index)
  const onMore = () => {
    opened++
    for (const tell of told.splice(0)) tell()
  }
  const shown = { onMore, mayAsk: () => may.ask }
  const store = new PackedStore(index, await own.packed(), columns, { ...own, search: never, words: never }, shown)
  const places = new PackedPlaces(index, { files: own, failed: store.failed, onMore })
  return {
    asked,
    may,
    store,
    dossier: () => new OpenDossier(new PackedParts(store, places)),
    timesOpened: () => opened,
    more: () => new Promise<void>((resolve) => told.push(resolve)),
  }
}

describe('a packed dossier', () => {
  it('finds no event whose id is a name that every object has', async () => {
    const { store, asked, more } = await open()
    const before = asked.length
    expect(store.seek('constructor')).toBe('sought')
    await more()
    expect(store.seek('constructor')).toBe('missing')
    expect(asked.slice(before).filter((path) => !path.startsWith('ids/'))).toEqual([])
    await expect(store.whole('constructor')).rejects.toThrow()
  })

  it('has the columns of one that is one file, and few of its events', async () => {
    const { dossier } = await open()
    const opened = dossier()
    expect(opened.axisColumns).toEqual(toAxisColumns(plain.index).columns)
    expect(opened.limits).toEqual(plain.limits)
    expect(opened.events.length).toBe(plain.events.length)
    const atHand = opened.events.filter(() => true)
    expect(atHand.length).toBeGreaterThan(10)
    expect(atHand.length).toBeLessThan(plain.events.length / 2)
    expect(opened.packed?.disputes).toEqual(Uint16Array.from(plain.events, ({ disputes }) => disputes.length))
    const everyone = { chosen: EMPTY_VIEW.chosen, onlyDisputed: false, found: null }
    expect(Selection.matching(opened, everyone).countDates()).toEqual(Selection.matching(plain, everyone).countDates())
    expect(countDisputes(Selection.matching(opened, everyone))).toBe(countDisputes(Selection.matching(plain, everyone)))
  })

  it('filters as one that is one file does, by kind at once, by the others when their files came', async () => {
    const { dossier, asked, more } = await open()
    for (const facet of FACETS) {
      const { ids } = plain.columns.readings[facet].finish()
      for (const id of ids) {
        const filter = { chosen: { ...EMPTY_VIEW.chosen, [facet]: [id] }, onlyDisputed: false, found: null }
        const expected = Selection.matching(plain, filter)
        if (facet !== 'kind' && id === ids[0]) {
          // What is not here does not filter, and says so.
          expect(Selection.matching(dossier(), filter).count).toBe(plain.events.length)
          expect(dossier().columns.readings[facet].isHere?.()).toBe(false)
          await more()
        }
        const found = Selection.matching(dossier(), filter)
        expect([id, found.count, found.disputedCount]).toEqual([id, expected.count, expected.disputedCount])
        expect(found.passes).toEqual(expected.passes)
        for (const other of FACETS.filter((one) => one === facet || one === 'kind'))
          expect(new Map(found.countsOf(other))).toEqual(new Map(expected.countsOf(other)))
      }
    }
    expect(asked.filter((path) => path.startsWith('by-'))).toEqual(['by-country/0', 'by-actor/0', 'by-source/0'])
  })

  it('lets the same pass while what filters is not here, and counts what came when the filter is taken back', async () => {
    const { dossier, more } = await open()
    const everyone = { chosen: EMPTY_VIEW.chosen, onlyDisputed: false, found: null }
    const before = Selection.matching(dossier(), everyone)
    const [id = ''] = plain.columns.readings.country.finish().ids
    const filter = { ...everyone, chosen: { ...EMPTY_VIEW.chosen, country: [id] } }
    expect(Selection.matching(dossier(), filter).passes).toBe(before.passes)
    await more()
    const some = Selection.matching(dossier(), filter)
    expect(some.count).toBeLessThan(before.count)
    // What is made of few is not as long as all.
    for (const { rows } of some.windowed.lanes) expect(rows.buffer.byteLength).toBe(rows.byteLength)
    const after = Selection.matching(dossier(), everyone)
    expect(after.passes).toBe(before.passes)
    for (const facet of ['kind', 'country'] as const)
      expect(new Map(after.countsOf(facet))).toEqual(new Map(Selection.matching(plain, everyone).countsOf(facet)))
  })

  it('drops a choice that no event has when it is known which there are', async () => {
    const { dossier, more } = await open()
    const view = { ...EMPTY_VIEW, chosen: { ...EMPTY_VIEW.chosen, source: ['s0', 'nobody'] } }
    expect(checkView(view, dossier())).toEqual({ view, dropped: [] })
    await more()
    const { view: left, dropped } = checkView(view, dossier())
    expect(left.chosen.source).toEqual(['s0'])
    expect(dropped.map(({ value }) => value)).toEqual(['nobody'])
  })

  it('brings what is wanted together, once, and is opened anew', async () => {
    const { dossier, store, asked, more, timesOpened } = await open()
    const missing = plain.events.flatMap((_, eventNo) => (store.index.events[eventNo] ? [] : [eventNo]))
    const wanted = missing.filter((eventNo) => eventNo >= 128 && eventNo < 384)
    const before = dossier()
    for (const eventNo of wanted) before.packed?.want(eventNo)
    await more()
    expect(asked.filter((path) => /^(packs|heads)/.test(path)).sort()).toEqual(['packs/1', 'packs/2'])
    expect(wanted.map((eventNo) => dossier().events[eventNo])).toEqual(wanted.map((eventNo) => plain.events[eventNo]))
    expect(timesOpened()).toBe(1)
    // What is filtered stays: it is not reckoned anew.
    expect(dossier().columns).toBe(before.columns)
  })

  it.each([
    ['packs/1', 'events', (one: OpenDossier) => one.packed?.want(200)],
    ['by-actor/0', 'filters', (one: OpenDossier) => one.columns.readings.actor.isHere?.()],
    ['source-names', 'events', (one: OpenDossier) => one.names.outlet('whoever')],
    ['ids/0', 'address', (one: OpenDossier) => one.packed?.seek(idIn(0))],
  ])('says that %s did not come, and takes it when it comes', async (path, what, wantIt) => {
    const fails = new Set([path])
    const { dossier, asked, more } = await open(fails)
    wantIt(dossier())
    await more()
    expect(dossier().packed?.failed).toMatchObject([{ what, error: { message: `${path} did not come` } }])
    // What draws it again does not ask again.
    for (let times = 0; times < 3; times++) wantIt(dossier())
    await dossier().packed?.askAgain()
    expect(dossier().packed?.failed).toHaveLength(1)
    expect(asked.filter((one) => one === path)).toHaveLength(2)
    fails.delete(path)
    await dossier().packed?.askAgain()
    expect(dossier().packed?.failed).toEqual([])
    expect(asked.filter((one) => one === path)).toHaveLength(3)
  })

  it('names the sources that the timeline writes, and all when another is asked for', async () => {
    const { dossier, asked, more } = await open()
    const credited = dossier().events.flatMap(({ ghosts }) => ghosts.map(({ sources: [first = ''] }) => first))
    expect(credited.length).toBeGreaterThan(0)
    expect(credited.map((id) => dossier().names.outlet(id))).toEqual(credited.map((id) => plain.names.outlet(id)))
    expect(asked).not.toContain('source-names')
    const other = plain.index.sources.find(({ id }) => !credited.includes(id))
    expect(dossier().names.source(other?.id ?? '')).toBeUndefined()
    await more()
    expect(dossier().names.source(other?.id ?? '')).toEqual(other)
    expect(dossier().index.sources).toEqual(plain.index.sources)
    expect(dossier().names.source('whoever')).toBeUndefined()
    expect(asked.filter((path) => path === 'source-names')).toHaveLength(1)
  })

  it('knows where an id leads, and finds the event whole', async () => {
    const { dossier, more } = await open()
    const atHand = dossier().events.filter(() => true)[0]
    const last = plain.events.findLast(({ formerIds }) => formerIds.length > 0)
    const far = plain.events.findLast(({ id }) => dossier().eventNoOf(id) < 0)
    if (!atHand || !last || !far) throw new Error('the dossier has such events')
    const seek = (id: string) => dossier().packed?.seek(id)
    expect(seek(atHand.id)).toBe('here')
    for (const id of [far.id, 'nothing', last.formerIds[0] ?? '']) {
      expect(seek(id)).toBe('sought')
      await more()
    }
    expect([seek(far.id), seek('nothing'), seek(last.formerIds[0] ?? '')]).toEqual([
      'here',
      'missing',
      { now: last.id },
    ])
    expect(dossier().event(far.id)).toEqual(far)
    const { store } = await open()
    expect(await store.whole(far.id)).toEqual(readPlain(`events/${far.id}`, eventSchema))
    await expect(store.whole('nothing')).rejects.toMatchObject({ kind: 'missing' })
  })

  it('brings all of the event that an address names before what else is wanted, and once', async () => {
    const { store, asked, dossier, more } = await open()
    const far = plain.events.findLast(({ id }) => store.numberOf(id) < 0)
    const other = plain.events.findIndex(({ id }) => store.numberOf(id) < 0)
    if (!far || other < 0) throw new Error('the dossier has such events')
    const before = asked.length
    store.want(other)
    expect(store.seek(far.id)).toBe('sought')
    while (!dossier().event(far.id)) await more()
    const firstAsked = asked.slice(before)
    expect(firstAsked.map((path) => path.split('/')[0])).toEqual(['ids', 'whole', 'packs'])
    expect(await store.whole(far.id)).toEqual(readPlain(`events/${far.id}`, eventSchema))
    expect(asked.filter((path) => path.startsWith('whole/'))).toHaveLength(1)
    // What was wanted before is wanted anew by what is drawn then, where it is still in sight.
    store.want(other)
    while (!dossier().events[other]) await more()
  })

  it('asks for nothing that is wanted while it may not', async () => {
    const { store, asked, dossier, may, more } = await open()
    const [first, other] = [0, 1].map((at) =>
      plain.events.findIndex(({ id }, no) => no >= at * PACK_EVENTS && store.numberOf(id) < 0),
    )
    if (first === undefined || other === undefined) throw new Error('the dossier has such events')
    const before = asked.length
    may.ask = false
    store.want(first)
    may.ask = true
    store.want(other)
    while (!dossier().events[other]) await more()
    expect(asked.slice(before)).toEqual([`packs/${Math.floor(other / PACK_EVENTS)}`])
  })

  it('asks again for the event that an address names where its pack did not come', async () => {
    const fails = new Set<string>()
    const { store, dossier } = await open(fails)
    const farNo = plain.events.findLastIndex(({ id }) => store.numberOf(id) < 0)
    const { id } = plain.events[farNo] ?? { id: '' }
    const path = `packs/${Math.floor(farNo / PACK_EVENTS)}`
    fails.add(path)
    store.seek(id)
    await vi.waitFor(() => expect(store.failed.list).toHaveLength(1))
    expect(store.seek(id)).toBe('sought')
    fails.delete(path)
    await store.failed.askAgain()
    expect(store.failed.list).toEqual([])
    expect(dossier().event(id)?.id).toBe(id)
  })
})

describe('a selection of a packed dossier', () => {
  it('goes by what is at hand', async () => {
    const { dossier } = await open()
    const opened = dossier()
    const everyone = Selection.matching(opened, { chosen: EMPTY_VIEW.chosen, onlyDisputed: false, found: null })
    const [hole] = plain.events.flatMap((_, eventNo) => (opened.events[eventNo] ? [] : [eventNo]))
    const id = plain.events[hole ?? -1]?.id ?? ''
    expect(everyone.nearTo(id)).toBe(opened.events.filter(() => true)[0])
    const none = new Selection(opened, { ...everyone, countsOf: () => new Map(), passes: new Uint8Array(1400) })
    expect(none.nearTo(id)).toBeUndefined()
    // No state of it lacks an event.
    expect(everyone.missingFrom(opened).count).toBe(0)
  })
})

describe('the sources of the events that are selected', () => {
  it('are those that speak of one, as of one that is one file', async () => {
    const { dossier, more } = await open()
    const { sources } = readPlain('sources', sourcesSchema)
    const filter = { chosen: { ...EMPTY_VIEW.chosen, kind: ['talk'] }, onlyDisputed: true, found: null }
    const select = (one: OpenDossier) => sourcesOfEvents(Selection.matching(one, filter), sources)
    expect(select(dossier())).toBeNull()
    await more()
    const outlets = sources.map(({ outlet }) => outletChoice(outlet))
    const found = [...(select(dossier()) ?? [])].filter((id) => !outlets.includes(id))
    expect(found).toEqual([...(select(plain) ?? [])])
    expect(found.length).toBeGreaterThan(0)
  })
})

describe('the places of a packed dossier', () => {
  const view = (dossier: OpenDossier, kind: readonly string[] = []) =>
    Selection.matching(dossier, { chosen: { ...EMPTY_VIEW.chosen, kind }, onlyDisputed: false, found: null })

  it('are asked for once, and then are those of one that is one file, whatever is filtered', async () => {
    const { asked, dossier, more } = await open()
    const before = asked.length
    expect([placeColumn(dossier()), placeColumn(dossier())]).toEqual([null, null])
    await more()
    expect(asked.slice(before)).toEqual(['by-place/0'])
    for (const kind of [[], ['talk'], ['lane:war']]) {
      const [found, expected] = [dossier(), plain].map((one) => {
        const column = placeColumn(one) ?? expect.fail('it is at hand')
        return placesOfSelection(view(one, kind), column)
      })
      expect(found).toEqual(expected)
      expect(found?.places.map(({ drawnAt }) => drawnAt?.id)).toEqual(
        expect.arrayContaining(['seoul', 'ukraine', undefined]),
      )
    }
  })

  it('knows the kind of an event that is not at hand', async () => {
    const { dossier } = await open()
    const opened = dossier()
    const away = plain.events.flatMap((_, eventNo) => (opened.events[eventNo] ? [] : [eventNo]))
    expect(away.length).toBeGreaterThan(100)
    expect(away.map((eventNo) => kindOf(opened, eventNo))).toEqual(away.map((eventNo) => plain.events[eventNo]?.kind))
  })

  it('says that they did not come, and asks again', async () => {
    const fails = new Set(['by-place/0'])
    const { dossier, more } = await open(fails)
    expect(placeColumn(dossier())).toBeNull()
    await more()
    expect(dossier().packed?.failed.map(({ what }) => what)).toEqual(['events'])
    fails.clear()
    await dossier().packed?.askAgain()
    expect(placeColumn(dossier())).not.toBeNull()
  })
})

describe('the steps around an event', () => {
  it('are those of the events that are stepped through, by their numbers', () => {
    const passes = Uint8Array.from(plain.events, (_, eventNo) => (eventNo % 7 === 3 ? 1 : 0))
    const [third = '', tenth = '', next] = [3, 10, 17].map((eventNo) => plain.events[eventNo]?.id)
    expect(stepsAround(tenth, { of: plain, passes })).toMatchObject({ position: 2, count: 200, beside: [3, 17] })
    expect(stepsAround(tenth, { of: plain, passes }).next?.id).toBe(next)
    expect(stepsAround(third, { of: plain, passes })).toMatchObject({ position: 1, beside: [-1, 10] })
    expect(stepsAround(third, { of: plain, passes: null })).toMatchObject({ position: 4, count: 1400, beside: [2, 4] })
    expect(stepsAround('nothing', { of: plain, passes })).toMatchObject({ position: 0, beside: [-1, -1] })
  })
})
