import { describe, expect, it } from 'vitest'
import { memoryDisk } from '../../../pipeline/disk/memory-disk.ts'
import { wholeTexts } from '../../../pipeline/disk/file-text.ts'
import { NODE_DIGESTS } from '../../../pipeline/disk/node-digests.ts'
import { runPipeline } from '../../../pipeline/run-pipeline.ts'
import { type DossierIndex, indexSchema } from '../../../src/contract/index-file.ts'
import type { SearchFile, WordsFile } from '../../../src/contract/packs/search-files.ts'
import { OpenDossier } from '../../../src/model/open-dossier.ts'
import { PackedSearch } from '../../../src/model/packed/packed-search.ts'
import { toSearchable } from '../../../src/model/search/to-searchable.ts'
import { WordPacker } from '../../../src/publish/packed/words/word-packer.ts'
import { buildTextSearch, type SearchableTexts } from '../../../src/selection/text/text-search.ts'
import { manyEvents } from '../../pipeline/publish/packed/many-events.ts'
import { publishedDemo } from '../../publish/published-dossier.ts'
import fc from '../../seeded-fast-check.ts'

function manyIndex(): DossierIndex {
  const options = { dossiers: 'dossiers', out: '/nowhere', archive: null, isPublishedRegistered: false }
  const { files } = runPipeline(options, memoryDisk(manyEvents(1400)), NODE_DIGESTS)
  return indexSchema.parse(JSON.parse(wholeTexts(files ?? []).get('many/index.json') ?? 'null'))
}

interface Packed {
  readonly search: SearchFile
  readonly words: readonly WordsFile[]
}

function pack(
  { events }: DossierIndex,
  texts: readonly SearchableTexts[],
  charactersAFile: number | undefined,
): Packed {
  const packer = new WordPacker('d', charactersAFile)
  for (const [eventNo, event] of events.entries()) packer.add(event, texts[eventNo] as SearchableTexts)
  const made = packer.files()
  const words: WordsFile[] = []
  for (;;) {
    const { done, value } = made.next()
    if (done) return { search: value, words }
    words.push(value)
  }
}

function open({ search, words }: Packed, index: DossierIndex, read: number[] = []): PackedSearch {
  const weight = index.events.map(({ sources }) => sources.length)
  const readWords = (n: number) => {
    read.push(n)
    return words[n] ? Promise.resolve(words[n]) : Promise.reject(new Error(`no file ${n}`))
  }
  return new PackedSearch({ search: () => Promise.resolve(search), words: readWords }, weight, index)
}

const demo = indexSchema.parse(JSON.parse(publishedDemo().get('demo/index.json') ?? 'null'))

describe.each([
  ['the demo', demo],
  ['many events', manyIndex()],
])('the search of %s, packed', (_, index) => {
  const texts = index.events.map(toSearchable(OpenDossier.fromIndex(index)))
  const plain = buildTextSearch(texts)
  const idsOf = (found: { has: (id: string, at: number) => boolean } | null | undefined) =>
    index.events.flatMap(({ id }, at) => (found?.has(id, at) === true ? [id] : []))
  const spoken = [...new Set(texts.flatMap((one) => [one.id, one.title, one.summary, one.names, one.words]))].filter(
    Boolean,
  )

  const aPiece = fc
    .tuple(fc.constantFrom(...spoken), fc.nat(), fc.integer({ min: 1, max: 24 }))
    .map(([text, at, length]) => {
      const starts = [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map((match) => match.index)
      const start = starts[at % Math.max(1, starts.length)] ?? 0
      return text.slice(start, start + length)
    })
  const aText = fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: aPiece },
        { weight: 1, arbitrary: aPiece.map((piece) => piece.toUpperCase().normalize('NFD')) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            'x',
            'e',
            '1',
            'zzz',
            'ev',
            'event 1',
            '…',
            '  ',
            'of the ',
            'ł',
            '北',
            'constructor',
          ),
        },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((pieces) => pieces.join(' '))

  it.each([60, 1000, 20_000, undefined])(
    'finds what that of the whole finds; %s characters a file',
    async (charactersAFile) => {
      const packed = pack(index, texts, charactersAFile)
      const search = open(packed, index)
      await fc.assert(
        fc.asyncProperty(aText, async (text) => {
          await search.ask(text)
          const found = search.ready?.find(text)
          const expected = plain.find(text)
          expect(idsOf(found)).toEqual(index.events.flatMap(({ id }) => (expected.has(id) ? [id] : [])))
          expect(found?.size).toBe(expected.size)
        }),
        { numRuns: 400 },
      )
      if (charactersAFile === 60) expect(Object.keys(packed.search.stems).length).toBeGreaterThan(5)
      expect(packed.words.length).toBeGreaterThanOrEqual(packed.search.firsts.length)
    },
  )

  it('reads few files for a word, however many begin with it', async () => {
    const packed = pack(index, texts, 100)
    for (const text of ['e', 'ev', 'event', '1', '19', 'event 1', 'a']) {
      const read: number[] = []
      const search = open(packed, index, read)
      await search.ask(text)
      expect(read.length).toBeLessThanOrEqual(2 * text.split(' ').length)
      expect(search.ready?.find(text)?.size).toBe(plain.find(text).size)
    }
  })

  it('counts the events about each actor and place', async () => {
    const search = open(pack(index, texts, undefined), index)
    await search.ask()
    for (const { id } of [...index.actors, ...index.places]) {
      const about = index.events.filter(({ actors, places }) => [...actors, ...places].includes(id))
      expect(search.ready?.about?.get(id) ?? 0).toBe(about.length)
    }
  })
})

describe('a search whose files do not come', () => {
  const texts = demo.events.map(toSearchable(OpenDossier.fromIndex(demo)))
  const packed = pack(demo, texts, undefined)

  it('says so, and reads them when it is tried again', async () => {
    let isThere = false
    const come = <T>(file: T | undefined) =>
      isThere && file ? Promise.resolve(file) : Promise.reject(new Error('gone'))
    const files = { search: () => come(packed.search), words: (n: number) => come(packed.words[n]) }
    const search = new PackedSearch(files, [], demo)
    await search.ask()
    expect(search.state()).toEqual({ search: null, hasFailed: true })
    isThere = true
    search.retry()
    await search.ask()
    expect(search.state().hasFailed).toBe(false)
    isThere = false
    await search.ask('report')
    expect(search.state().hasFailed).toBe(true)
    expect(search.ready?.find('report')).toBe(null)
    isThere = true
    search.retry()
    expect(search.state().hasFailed).toBe(false)
    const told = new Promise<void>((resolve) => search.subscribe(resolve))
    expect(search.ready?.find('report')).toBe(null)
    await told
    expect(search.ready?.find('report')?.size).toBeGreaterThan(0)
  })
})

it('leads with the events of most sources', async () => {
  const texts = demo.events.map(toSearchable(OpenDossier.fromIndex(demo)))
  const search = open(pack(demo, texts, undefined), demo)
  await search.ask('e')
  const found = search.ready?.find('e')
  if (!found || !('best' in found)) throw new Error('nothing was found')
  const weightOf = (eventNo: number) => demo.events[eventNo]?.sources.length ?? 0
  const all = [...demo.events.keys()].filter((eventNo) => found.has('', eventNo))
  const expected = all.sort((a, b) => weightOf(b) - weightOf(a) || a - b).slice(0, 8)
  expect(found.best(8)).toEqual(expected)
})
