import { afterEach, describe, expect, it, vi } from 'vitest'
import { indexSchema } from '../../src/contract/index-file.ts'
import { DataError, type DataErrorKind, fetchPublished } from '../../src/data/fetch-published.ts'
import { makeIndex, onDay } from '../index-fixture.ts'

const URL = '/data/missiles/index.json'
const good = makeIndex([onDay('a', '2024-04-25')])

function answer(body: BodyInit | null, status = 200): void {
  vi.stubGlobal('fetch', async () => new Response(body, { status }))
}

async function failure(signal?: AbortSignal): Promise<unknown> {
  return fetchPublished(URL, indexSchema, signal).then(
    () => expect.fail('it was accepted'),
    (error: unknown) => error,
  )
}

async function expectDataError(kind: DataErrorKind, detail: string | RegExp): Promise<void> {
  const error = await failure()
  expect(error).toBeInstanceOf(DataError)
  expect(error).toMatchObject({ kind, url: URL, detail: expect.stringMatching(detail) as string })
  expect((error as Error).message).toContain(URL)
}

afterEach(() => vi.unstubAllGlobals())

describe('fetchPublished', () => {
  it('gives what holds the contract, whole', async () => {
    answer(JSON.stringify(good))
    expect(await fetchPublished(URL, indexSchema)).toEqual(good)
  })

  it('no answer', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    await expectDataError('unreachable', 'no answer')
  })

  it('an answer that breaks off on its way', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"version":1,'))
        controller.error(new TypeError('network error'))
      },
    })
    answer(body)
    await expectDataError('unreachable', 'broke off')
  })

  it('404', async () => {
    answer('{}', 404)
    await expectDataError('missing', '404')
  })

  it.each([401, 403, 500, 503])('%i', async (status) => {
    answer('<html>', status)
    await expectDataError('refused', String(status))
  })

  it.each(['<!doctype html><html></html>', '\n  <html>'])('the fallback page of a static host: %j', async (page) => {
    answer(page)
    await expectDataError('missing', 'page')
  })

  it.each(['', '{"version":1', 'oops'])('what is no JSON: %j', async (text) => {
    answer(text)
    await expectDataError('not-json', 'not JSON')
  })

  it.each([
    ['{"version":99}', 'version 99,'],
    ['{}', 'version undefined'],
    ['null', 'version undefined'],
    ['[]', 'version undefined'],
    ['{"version":"1"}', 'version 1,'],
  ])('another version: %s', async (text, detail) => {
    answer(text)
    await expectDataError('version', detail)
  })

  it('a broken contract, with the place where it is broken', async () => {
    answer(JSON.stringify({ ...good, events: [{ ...good.events[0], origins: 'two' }] }))
    await expectDataError('contract', /^events\.0\.origins: /)
    answer(JSON.stringify({ ...good, dossier: { ...good.dossier, scaleBreak: '2023' } }))
    await expectDataError('contract', /^dossier\.scaleBreak: /)
  })

  it('what was called off is no error of the data', async () => {
    const controller = new AbortController()
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
      controller.abort()
      return Promise.reject(signal?.reason as Error)
    })
    const error = await failure(controller.signal)
    expect(error).not.toBeInstanceOf(DataError)
    expect(error).toMatchObject({ name: 'AbortError' })
  })

  it('nor what was called off while the answer came', async () => {
    const controller = new AbortController()
    vi.stubGlobal('fetch', async () => ({
      ok: true,
      status: 200,
      text: () => {
        controller.abort()
        return Promise.reject(controller.signal.reason as Error)
      },
    }))
    expect(await failure(controller.signal)).toMatchObject({ name: 'AbortError' })
  })
})
