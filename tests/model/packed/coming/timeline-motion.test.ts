import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { TimelineMotion } from '../../../../src/model/packed/coming/timeline-motion.ts'
import { useLiveWindow } from '../../../../src/state/live-window.ts'

beforeEach(() => {
  vi.useFakeTimers()
  useLiveWindow.setState({ window: null })
})
afterEach(() => vi.useRealTimers())

const show = (startMs: number, endMs: number) => useLiveWindow.setState({ window: { startMs, endMs } })

/** A frame every 20 ms. */
function pan(frames: number): void {
  for (let at = 1; at <= frames; at++) {
    show(at, at + 1000)
    vi.advanceTimersByTime(20)
  }
}

it('acts at once where nothing moves, and a window that is shown first, or told again, is no move', () => {
  const motion = new TimelineMotion()
  const act = vi.fn<() => void>()
  motion.atRest(act)
  show(0, 1000)
  motion.atRest(act)
  show(0, 1000)
  motion.atRest(act)
  expect(act).toHaveBeenCalledTimes(3)
  expect(motion.mayAsk(act)).toBe(true)
})

it('acts when the timeline rests', () => {
  const motion = new TimelineMotion()
  const act = vi.fn<() => void>()
  show(0, 1000)
  pan(1)
  motion.atRest(act)
  pan(20)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  expect(act).toHaveBeenCalledTimes(1)
})

it('acts after so long while the timeline goes on moving', () => {
  const motion = new TimelineMotion()
  const act = vi.fn<() => void>()
  show(0, 1000)
  pan(1)
  motion.atRest(act, 300)
  pan(14)
  expect(act).not.toHaveBeenCalled()
  pan(3)
  expect(act).toHaveBeenCalledTimes(1)
})

it('has what a zoom lacks asked for when it is over, once; what a pan lacks, at once', () => {
  const motion = new TimelineMotion()
  const again = vi.fn<() => void>()
  show(0, 1000)
  pan(3)
  expect(motion.mayAsk(again)).toBe(true)
  for (let at = 1; at <= 10; at++) {
    show(-100 * at, 1000 + 100 * at)
    expect(motion.mayAsk(again)).toBe(false)
    vi.advanceTimersByTime(20)
  }
  expect(again).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  expect(again).toHaveBeenCalledTimes(1)
  expect(motion.mayAsk(again)).toBe(true)
})
