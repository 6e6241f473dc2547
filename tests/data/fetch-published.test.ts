import { afterEach, describe, expect, it, vi } from 'vitest'
import { indexSchema } from '../../src/contract/index-file.ts'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { DataError, type DataFault } from '../../src/data/data-error.ts'
import { fetchPublished } from '../../src/data/fetch-published.ts'
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

async function expectDataError(fault: DataFault): Promise<void> {
  const error = await failure()
  expect(error).toBeInstanceOf(DataError)
  expect(error).toMatchObject({ kind: fault.kind, url: URL, fault })
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
    await expectDataError({ kind: 'unreachable', what: 'no-answer' })
  })

  it('an answer that breaks off on its way', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"version":1,'))
        controller.error(new TypeError('network error'))
      },
    })
    answer(body)
    await expectDataError({ kind: 'unreachable', what: 'broken-off' })
  })

  it('404', async () => {
    answer('{}', 404)
    await expectDataError({ kind: 'missing', what: 'no-file' })
  })

  it.each([401, 403, 500, 503])('%i', async (status) => {
    answer('<html>', status)
    await expectDataError({ kind: 'refused', status })
  })

  it.each(['<!doctype html><html></html>', '\n  <html>'])('the fallback page of a static host: %j', async (page) => {
    answer(page)
    await expectDataError({ kind: 'missing', what: 'a-page' })
  })

  it.each(['', '{"version":1', 'oops'])('what is no JSON: %j', async (text) => {
    answer(text)
    await expectDataError({ kind: 'not-json' })
  })

  it.each([
    ['{"version":99}', '99'],
    ['{}', 'undefined'],
    ['null', 'undefined'],
    ['[]', 'undefined'],
    ['{"version":"1"}', '1'],
  ])('another version: %s', async (text, written) => {
    answer(text)
    await expectDataError({ kind: 'version', written, read: CONTRACT_VERSION })
  })

  it('a broken contract, with the place where it is broken', async () => {
    answer(JSON.stringify({ ...good, events: [{ ...good.events[0], origins: 'two' }] }))
    await expectDataError({ kind: 'contract', detail: expect.stringMatching(/^events\.0\.origins: /) as string })
    answer(JSON.stringify({ ...good, dossier: { ...good.dossier, scaleBreak: '2023' } }))
    await expectDataError({ kind: 'contract', detail: expect.stringMatching(/^dossier\.scaleBreak: /) as string })
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
