import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { wholeTexts } from '../../../pipeline/disk/file-text.ts'
import { memoryDisk } from '../../../pipeline/disk/memory-disk.ts'
import { NODE_DIGESTS } from '../../../pipeline/disk/node-digests.ts'
import { runPipeline } from '../../../pipeline/run-pipeline.ts'
import { packSchema } from '../../../src/contract/packs/pack-files.ts'
import { PACKED_FOLDERS } from '../../../src/contract/packs/packed-file.ts'
import { DataError } from '../../../src/data/data-error.ts'
import { reading } from '../../../src/data/fetch-published.ts'
import { subscribeToOutdated } from '../../../src/data/release/newer-data.ts'
import { watchRelease } from '../../../src/data/release/watch-release.ts'
import { followHashes } from './settled.ts'
import { manyEvents } from '../../pipeline/publish/packed/many-events.ts'

const FOLDER = '/data/many'

/** What a server has of a packed dossier. @param change makes another release of it */
function release(change: (dossier: Record<string, string>) => Record<string, string> = (same) => same) {
  const options = { dossiers: 'dossiers', out: '/nowhere', archive: null, isPublishedRegistered: false, packedFrom: 1 }
  const { files } = runPipeline(options, memoryDisk(change(manyEvents(1400))), NODE_DIGESTS)
  return new Map([...wholeTexts(files ?? [])].map(([path, text]) => [path.replace('many/', ''), text]))
}

const OLD = release()
const someHeads = [...OLD].find(([path]) => path.startsWith('heads/'))?.[1] ?? ''
const { title } = packSchema.parse(JSON.parse(someHeads)).events[0] ?? { title: '' }
/** An event has another title: the files that have it, or its words, are others. */
const NEW = release((dossier) => ({
  ...dossier,
  'dossiers/many/events.yaml': (dossier['dossiers/many/events.yaml'] ?? '').replace(`"${title}"`, '"Another"'),
}))
const inFolders = [...OLD.keys()].filter((path) =>
  PACKED_FOLDERS.some((folder) => path.startsWith(`${folder}/`) && !path.endsWith('hashes.json')),
)
const changed = inFolders.filter((path) => OLD.get(path) !== NEW.get(path))
const firstChanged = (folder: string) => changed.find((path) => path.startsWith(`${folder}/`)) ?? ''
const firstSame = (folder: string) =>
  inFolders.find((path) => path.startsWith(`${folder}/`) && !changed.includes(path)) ?? ''

let server: ReadonlyMap<string, string>
let cached: Map<string, string>
let asked: string[]
/** That the page is outdated. */
let told: ReturnType<typeof vi.fn<() => void>>
let stop: () => void
const plainRead = reading.read
beforeEach(() => {
  reading.before.clear()
  ;[server, cached, asked, told] = [OLD, new Map(), [], vi.fn()]
  stop = subscribeToOutdated(told)
  vi.stubGlobal('fetch', async (url: string, { cache = 'default' }: RequestInit = {}) => {
    const path = url.slice(FOLDER.length + 1)
    asked.push(cache === 'default' ? path : `${path} ${cache}`)
    if (cache === 'reload') cached.delete(path)
    const text = cached.get(path) ?? server.get(path)
    return new Response(text ?? 'no such file', { status: text === undefined ? 404 : 200 })
  })
})
afterEach(() => {
  stop()
  reading.read = plainRead
  reading.before.clear()
  vi.unstubAllGlobals()
})

const read = async (path: string) => (await reading.read(`${FOLDER}/${path}`)).text
const settled = followHashes()
const watch = () => watchRelease('/data', (run) => run())
const fault = (path: string) =>
  read(path).then(
    () => null,
    (error: unknown) => (error instanceof DataError ? error.kind : error),
  )
/** Opens the dossier as the app does. */
async function open(): Promise<void> {
  await read('index.json')
  await read('packed.json')
  watch()
  await settled()
}

describe('the files of a packed dossier', () => {
  it('are let through where they belong to the release, with one file more for each folder', async () => {
    await open()
    expect(inFolders.some((path) => path.startsWith('heads/'))).toBe(true)
    for (const path of inFolders) expect(await read(path)).toBe(OLD.get(path))
    expect(asked.filter((path) => path.endsWith('hashes.json')).sort()).toEqual(
      PACKED_FOLDERS.map((folder) => `${folder}/hashes.json`).sort(),
    )
    expect(asked.filter((path) => path.endsWith('reload'))).toEqual([])
    expect(told).not.toHaveBeenCalled()
  })

  it.each(['packs', 'heads', 'whole', 'search'])(
    'are asked for past the caches where these have older ones: %s',
    async (folder) => {
      const path = firstChanged(folder)
      cached = new Map([[path, NEW.get(path) ?? '']])
      await open()
      expect(await read(path)).toBe(OLD.get(path))
      expect(asked.slice(-1)).toEqual([`${path} reload`])
      expect(told).not.toHaveBeenCalled()
    },
  )

  it('are held against the list in packed.json, also where the caches had an older one', async () => {
    await read('index.json')
    watch()
    await settled()
    cached = new Map([['packed.json', NEW.get('packed.json') ?? '']])
    expect(await read('packed.json')).toBe(OLD.get('packed.json'))
    const path = firstChanged('heads')
    cached = new Map([[path, NEW.get(path) ?? '']])
    expect(await read(path)).toBe(OLD.get(path))
  })

  it('are let through where the hashes of their folder do not come', async () => {
    server = new Map([...OLD].filter(([path]) => path !== 'packs/hashes.json'))
    await open()
    expect(await read('packs/1.json')).toBe(OLD.get('packs/1.json'))
    expect(told).not.toHaveBeenCalled()
  })
})

describe('a deployment under an open packed dossier', () => {
  it('refuses what is of the newer release, lets through what is the same in both, and says so', async () => {
    await open()
    await read(firstSame('packs'))
    server = NEW
    expect(await read(inFolders.findLast((path) => path.startsWith('packs/')) ?? '')).toBeTruthy()
    expect(told).not.toHaveBeenCalled()
    expect(await fault(firstChanged('packs'))).toBe('newer')
    expect(told).toHaveBeenCalled()
  })

  it('refuses what the newer release has no more, and what was in none stays missing', async () => {
    await open()
    await read('whole/0.json')
    const without = (files: ReadonlyMap<string, string>) =>
      new Map([...files].filter(([path]) => !path.startsWith('whole/')))
    // A file that its own release has is not there: nothing newer is.
    server = without(OLD)
    expect(await fault('whole/1.json')).toBe('missing')
    expect(told).not.toHaveBeenCalled()
    server = without(NEW)
    expect(await fault('whole/1.json')).toBe('newer')
    expect(await fault('whole/1000.json')).toBe('missing')
  })

  it('finds out where it came between the index and what the page opened with', async () => {
    await read('index.json')
    await read('packed.json')
    server = new Map(
      [...OLD].map(([path, text]) => [path, path === firstChanged('packs') ? (NEW.get(path) ?? '') : text]),
    )
    await read(firstChanged('packs'))
    watch()
    await settled()
    expect(told).toHaveBeenCalled()
  })
})
