import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DataError } from '../../../src/data/data-error.ts'
import { FailedParts } from '../../../src/model/packed/failed-parts.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const offline = new DataError({ kind: 'unreachable', what: 'no-answer' }, '/data/many/packs/1.json')

describe('parts that did not come', () => {
  it('are asked for again, later each time, until they come', async () => {
    const onChange = vi.fn()
    const parts = new FailedParts(onChange)
    const ask = vi.fn().mockRejectedValue(offline)
    await parts.read('packs/1', 'events', ask)
    const timesAfter = async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms)
      return ask.mock.calls.length
    }
    expect([await timesAfter(4999), await timesAfter(1)]).toEqual([1, 2])
    expect([await timesAfter(9999), await timesAfter(1)]).toEqual([2, 3])
    // A minute at the most.
    await timesAfter(20_000 + 40_000 + 60_000)
    expect(await timesAfter(60_000)).toBe(7)
    expect(parts.list).toEqual([{ what: 'events', error: offline, ask }])
    ask.mockResolvedValue(undefined)
    expect(await timesAfter(60_000)).toBe(8)
    expect(parts.list).toEqual([])
    expect(await timesAfter(600_000)).toBe(8)
    expect(onChange).toHaveBeenCalledTimes(7)
    // Then it begins anew.
    ask.mockRejectedValueOnce(offline)
    await parts.read('packs/2', 'events', ask)
    expect([await timesAfter(4999), await timesAfter(1)]).toEqual([9, 10])
  })

  it('are left to the notice of newer data where they are of a newer release', async () => {
    const parts = new FailedParts(() => {})
    const ask = vi.fn().mockRejectedValue(new DataError({ kind: 'newer' }, '/data/many/packs/1.json'))
    await parts.read('packs/1', 'events', ask)
    expect(parts.list).toEqual([])
    await vi.advanceTimersByTimeAsync(600_000)
    expect(ask).toHaveBeenCalledOnce()
  })
})
