import { afterThisPaint } from './frame-recorder.ts'

export interface Painted {
  /** When the act began, and when what it led to was painted. */
  readonly startMs: number
  readonly atMs: number
  /** Of all frames from before the act until some after that paint. */
  readonly longestFrameMs: number
}

/** Frames that are watched before the act, and after it is painted. */
const WATCHED = 8

/**
 * Does something, as a task of its own, as a click is, and waits for a frame at whose end what it leads to is in the
 * DOM and for that frame to be painted.
 * @throws when it is not there in time, with `what`
 */
export function timeToPaint(act: () => void, isThere: () => boolean, what: string, mostMs: number): Promise<Painted> {
  let [before, longestFrameMs, startMs, atMs, frame] = [NaN, 0, NaN, NaN, 0]
  let paintedAt = Infinity
  let isOver = false
  return new Promise((resolve, reject) => {
    const end = watchFrameEnds(() => {
      if (Number.isNaN(startMs) || paintedAt < Infinity) return
      if (isThere()) {
        paintedAt = frame
        void afterThisPaint().then((paintedMs) => (atMs = paintedMs))
      } else if (performance.now() - startMs > mostMs) {
        isOver = true
        reject(new Error(`${what}, not within ${mostMs / 1000} s`))
      }
    })
    const onFrame = (stamp: number) => {
      if (frame > paintedAt + WATCHED) {
        isOver = true
        resolve({ startMs, atMs, longestFrameMs })
      }
      if (isOver) return end.stop()
      requestAnimationFrame(onFrame)
      if (stamp - before > longestFrameMs) longestFrameMs = stamp - before
      before = stamp
      end.ask()
      if (frame++ === WATCHED) setTimeout(onTask, 3)
    }
    const onTask = () => {
      startMs = performance.now()
      act()
    }
    requestAnimationFrame(onFrame)
  })
}

/** Calls back at the end of every frame for which it is asked: when all else has drawn, and nothing is painted yet. */
function watchFrameEnds(onEnd: () => void): { readonly ask: () => void; readonly stop: () => void } {
  // Sizes are observed after all callbacks of a frame, when it has been laid out.
  const probe = document.createElement('div')
  probe.style.cssText = 'position: fixed; visibility: hidden; height: 1px; contain: strict'
  const observer = new ResizeObserver(onEnd)
  observer.observe(probe)
  document.documentElement.append(probe)
  let width = 1
  return {
    ask: () => {
      width = 3 - width
      probe.style.width = `${width}px`
    },
    stop: () => {
      observer.disconnect()
      probe.remove()
    },
  }
}
