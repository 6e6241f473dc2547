import { expect, test, vi } from 'vitest'
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
