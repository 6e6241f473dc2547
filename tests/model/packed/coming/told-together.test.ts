import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { toldTogether } from '../../../../src/model/packed/coming/told-together.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('tells the first at once, and those that come soon after together', () => {
  const told = vi.fn<() => void>()
  const tell = toldTogether(told, 100)
  tell()
  expect(told).toHaveBeenCalledTimes(1)
  for (let at = 0; at < 5; at++) {
    vi.advanceTimersByTime(10)
    tell()
  }
  expect(told).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(50)
  expect(told).toHaveBeenCalledTimes(2)
})

it('keeps the pause after those too, and tells nothing twice', () => {
  const told = vi.fn<() => void>()
  const tell = toldTogether(told, 100)
  tell()
  tell()
  vi.advanceTimersByTime(100)
  expect(told).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(99)
  tell()
  expect(told).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(1)
  expect(told).toHaveBeenCalledTimes(3)
  vi.advanceTimersByTime(1000)
  expect(told).toHaveBeenCalledTimes(3)
  tell()
  expect(told).toHaveBeenCalledTimes(4)
})

it('tells after the pause what comes of being told', () => {
  const inner: { tell?: () => void } = {}
  const told = vi.fn<() => void>().mockImplementationOnce(() => inner.tell?.())
  inner.tell = toldTogether(told, 100)
  inner.tell()
  expect(told).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(100)
  expect(told).toHaveBeenCalledTimes(2)
})

it('tells when it may be told, once', () => {
  const told = vi.fn<() => void>()
  const waiting: (() => void)[] = []
  const tell = toldTogether(told, 100, (act) => waiting.push(act))
  tell()
  tell()
  vi.advanceTimersByTime(1000)
  expect(told).not.toHaveBeenCalled()
  expect(waiting).toHaveLength(1)
  for (const act of waiting.splice(0)) act()
  expect(told).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1000)
  expect(waiting).toHaveLength(0)
})
