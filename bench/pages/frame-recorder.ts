/** What is done in one frame of a script; `null` where the hand rests. */
export type Step = (() => void) | null

export interface FrameTimes {
  /** From one frame to the next, ms, of the frames in which something is done. */
  readonly lengthsMs: readonly number[]
  /** What the main thread does in each of them, from its callback until it is painted, ms. */
  readonly workMs: readonly number[]
  /** The longest of all frames, those at rest included, ms. */
  readonly longestMs: number
  /** The script was left before its end. */
  readonly wasCut: boolean
}

/** Frames that are watched beside the script, for what comes after the last step. */
const AFTERMATH = 2

/**
 * Plays a script, a step a frame, and times the frames.
 * @param untilMs when it is left where it is, on the clock of `performance.now`
 */
export function playInFrames(steps: readonly Step[], untilMs: number): Promise<FrameTimes> {
  const [lengthsMs, workMs]: [number[], number[]] = [[], []]
  let longestMs = 0
  let [at, before, acted] = [0, NaN, false]
  return new Promise((resolve, reject) => {
    const onFrame = (stamp: number) => {
      const isOver = at >= steps.length + AFTERMATH
      const wasCut = !isOver && performance.now() > untilMs
      // Asked for first, so that it comes before whatever the step asks for.
      if (!isOver && !wasCut) requestAnimationFrame(onFrame)
      const length = stamp - before
      if (length > longestMs) longestMs = length
      if (acted) lengthsMs.push(length)
      before = stamp
      if (isOver || wasCut) return resolve({ lengthsMs, workMs, longestMs, wasCut })
      const step = steps[at++]
      acted = Boolean(step)
      if (step) {
        const startMs = performance.now()
        void afterThisPaint().then((endMs) => workMs.push(endMs - startMs))
        try {
          step()
        } catch (error) {
          reject(error)
        }
      }
    }
    requestAnimationFrame(onFrame)
  })
}

/** Within a frame: when the main thread has styled, laid out and painted it. */
function afterThisPaint(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    // A message is a task of its own: it waits until the frame is through.
    port1.addEventListener('message', () => {
      port1.close()
      resolve(performance.now())
    })
    port1.start()
    port2.postMessage(null)
  })
}

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
 * Does something, as a task of its own, as a click is, and waits for a frame at which what it leads to is in the DOM
 * and for that frame to be painted.
 * @throws when it is not there in time, with `what`
 */
export function timeToPaint(act: () => void, isThere: () => boolean, what: string, mostMs: number): Promise<Painted> {
  let [before, longestFrameMs, startMs, atMs, frame] = [NaN, 0, NaN, NaN, 0]
  let paintedAt = Infinity
  return new Promise((resolve, reject) => {
    const onFrame = (stamp: number) => {
      if (frame > paintedAt + WATCHED) return resolve({ startMs, atMs, longestFrameMs })
      requestAnimationFrame(onFrame)
      if (stamp - before > longestFrameMs) longestFrameMs = stamp - before
      before = stamp
      if (frame++ === WATCHED) setTimeout(onTask, 3)
      if (Number.isNaN(startMs) || paintedAt < Infinity) return
      if (isThere()) {
        paintedAt = frame
        void afterThisPaint().then((paintedMs) => (atMs = paintedMs))
      } else if (performance.now() - startMs > mostMs) {
        frame = Infinity
        reject(new Error(`${what}, not within ${mostMs / 1000} s`))
      }
    }
    const onTask = () => {
      startMs = performance.now()
      act()
    }
    requestAnimationFrame(onFrame)
  })
}

export async function frames(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await new Promise(requestAnimationFrame)
}
