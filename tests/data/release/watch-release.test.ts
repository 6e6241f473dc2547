import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nameOfRelease, shortHash } from '../../../src/contract/releases/release-file.ts'
import { CONTRACT_VERSION } from '../../../src/contract/contract-version.ts'
import { DataError } from '../../../src/data/data-error.ts'
import { reading } from '../../../src/data/fetch-published.ts'
import { isOutdated, loadAnew, subscribeToOutdated } from '../../../src/data/release/newer-data.ts'
import { watchRelease } from '../../../src/data/release/watch-release.ts'
import { followHashes } from './settled.ts'

const FOLDER = '/data/missiles'
type Files = Readonly<Record<string, unknown>>

/** What a server has of one release, with the file that says so. */
function release(files: Files): Record<string, string> {
  const texts = Object.fromEntries(Object.entries(files).map(([path, json]) => [path, JSON.stringify(json)]))
  const hashes = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, shortHash(new TextEncoder().encode(text))]),
  )
  const named = { version: CONTRACT_VERSION, dossier: 'missiles', release: nameOfRelease(hashes), files: hashes }
  return { ...texts, 'release.json': JSON.stringify(named) }
}

const OLD = { 'index.json': { events: ['vote'] }, 'events/vote.json': { killed: 3 }, 'events/test.json': { range: 5 } }
const NEW = { ...OLD, 'index.json': { events: ['vote', 'talks'] }, 'events/vote.json': { killed: 4 } }

/** What the server has now, what caches have of before, and what was asked for. */
let server: Record<string, string>
let cached: Record<string, string>
let asked: string[]
/** That the page is outdated. */
let told: ReturnType<typeof vi.fn<() => void>>
let stop: () => void

const plainRead = reading.read
beforeEach(() => {
  // What other tests have read in this worker.
  reading.before.clear()
  ;[server, cached, asked, told] = [release(OLD), {}, [], vi.fn()]
  stop = subscribeToOutdated(told)
  vi.stubGlobal('fetch', async (url: string, { cache = 'default' }: RequestInit = {}) => {
    const path = url.slice(FOLDER.length + 1)
    asked.push(cache === 'default' ? path : `${path} ${cache}`)
    if (cache === 'reload') delete cached[path]
    const text = cached[path] ?? server[path]
    return new Response(text ?? 'no such file', { status: text === undefined ? 404 : 200 })
  })
})
afterEach(() => {
  stop()
  reading.read = plainRead
  reading.before.clear()
  vi.unstubAllGlobals()
})

const watch = () => watchRelease('/data', (run) => run())
const read = async (path: string) => (await reading.read(`${FOLDER}/${path}`)).json
const settled = followHashes()
const fault = (path: string) =>
  read(path).then(
    () => null,
    (error: unknown) => (error instanceof DataError ? error.kind : error),
  )

describe('watchRelease', () => {
  it('lets through what belongs together, and asks for the release once', async () => {
    await read('index.json')
    watch()
    await settled()
    expect(await read('events/vote.json')).toEqual({ killed: 3 })
    expect(await read('events/test.json')).toEqual({ range: 5 })
    expect(asked).toEqual(['index.json', 'release.json', 'events/vote.json', 'events/test.json'])
    expect(told).not.toHaveBeenCalled()
  })

  it('takes what a cache kept of before once more, past the caches', async () => {
    cached = { 'events/vote.json': JSON.stringify({ killed: 2 }) }
    await read('index.json')
    watch()
    await settled()
    expect(await read('events/vote.json')).toEqual({ killed: 3 })
    expect(asked.slice(-2)).toEqual(['events/vote.json', 'events/vote.json reload'])
    expect(told).not.toHaveBeenCalled()
  })

  it('takes a release that a cache kept of before once more, past the caches', async () => {
    cached = { 'release.json': release(NEW)['release.json'] ?? '' }
    await read('index.json')
    watch()
    await settled()
    expect(await read('events/vote.json')).toEqual({ killed: 3 })
    expect(asked).toContain('release.json reload')
    expect(told).not.toHaveBeenCalled()
  })

  it('checks data that were published without a release as little as before', async () => {
    delete server['release.json']
    await read('index.json')
    watch()
    await settled()
    server = { ...release(NEW), 'release.json': '{"version":0}' }
    expect(await read('events/vote.json')).toEqual({ killed: 4 })
    expect(told).not.toHaveBeenCalled()
  })

  it('leaves alone what is kept of older releases, and what is no part of a dossier', async () => {
    await read('index.json')
    watch()
    await settled()
    server['releases/2024-05-01/index.json'] = '{"of":"old"}'
    expect(await read('releases/2024-05-01/index.json')).toEqual({ of: 'old' })
  })
})

/** These leave the page outdated for good, as it is: each in an order of its own. */
describe('a deployment under an open page', () => {
  it('refuses what is of the newer release, lets through what is the same in both, and says so', async () => {
    await read('index.json')
    watch()
    await settled()
    server = release(NEW)
    expect(await read('events/test.json')).toEqual({ range: 5 })
    expect(told).not.toHaveBeenCalled()
    expect(await fault('events/vote.json')).toBe('newer')
    expect(told).toHaveBeenCalled()
    expect(isOutdated()).toBe(true)
  })

  it('refuses what the newer release has no more, and an unknown id stays one', async () => {
    await read('index.json')
    watch()
    await settled()
    const { 'events/vote.json': _, ...rest } = NEW
    // A file that its own release has is not there: nothing newer is.
    delete server['events/vote.json']
    expect(await fault('events/vote.json')).toBe('missing')
    expect(told).not.toHaveBeenCalled()
    server = release(rest)
    expect(await fault('events/vote.json')).toBe('newer')
    expect(await fault('events/unknown.json')).toBe('missing')
  })

  it('finds out where it came between the index and the event that the page opened with', async () => {
    await read('index.json')
    server = release(NEW)
    await read('events/vote.json')
    watch()
    await settled()
    expect(told).toHaveBeenCalled()
    expect(await fault('events/vote.json')).toBe('newer')
  })

  it('loads the page anew with all caches replaced', async () => {
    const reload = vi.fn()
    vi.stubGlobal('location', { reload })
    await loadAnew()
    // Other tests have left other dossiers outdated.
    expect(asked.filter((path) => /^(index|release)/.test(path))).toEqual(['index.json reload', 'release.json reload'])
    expect(reload).toHaveBeenCalledOnce()
  })
})
