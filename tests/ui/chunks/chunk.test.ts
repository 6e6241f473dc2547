import { afterEach, expect, test, vi } from 'vitest'
import { Chunk } from '../../../src/ui/chunks/chunk.ts'

test('a chunk is asked for at once, and again after it failed', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce('there')
  const chunk = new Chunk(load)
  const told = vi.fn()
  chunk.subscribe(told)
  expect(chunk.state()).toEqual({ module: null, failed: false })
  await vi.waitFor(() => expect(chunk.state()).toEqual({ module: null, failed: true }))
  chunk.retry()
  expect(chunk.state().failed).toBe(false)
  await vi.waitFor(() => expect(chunk.state()).toEqual({ module: 'there', failed: false }))
  expect(load).toHaveBeenCalledTimes(2)
  expect(told).toHaveBeenCalledTimes(3)
})

test('what needs it is told when it is there, however often it failed', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce('there')
  const chunk = new Chunk(load)
  const take = vi.fn()
  void chunk.there.then(take)
  await vi.waitFor(() => expect(chunk.state().failed).toBe(true))
  expect(take).not.toHaveBeenCalled()
  chunk.retry()
  await vi.waitFor(() => expect(take).toHaveBeenCalledWith('there'))
})

afterEach(() => void vi.unstubAllGlobals())

test.each([
  { why: 'after the second failure', failure: 'offline', asks: 2 },
  { why: 'at once where its style sheet failed', failure: 'Unable to preload CSS for /assets/a.css', asks: 1 },
])('asks for the whole page $why, and not while the reader is offline', async ({ failure, asks }) => {
  const reload = vi.fn()
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('navigator', { onLine: false })
  const load = vi.fn(() => Promise.reject(new Error(failure)))
  const chunk = new Chunk(load)
  const fails = () => vi.waitFor(() => expect(chunk.state().failed).toBe(true))
  await fails()
  for (let times = 1; times < asks; times++) {
    chunk.retry()
    await fails()
  }
  chunk.retry()
  expect(load).toHaveBeenCalledTimes(asks)
  expect(reload).not.toHaveBeenCalled()
  vi.stubGlobal('navigator', { onLine: true })
  chunk.retry()
  expect(reload).toHaveBeenCalledOnce()
})
