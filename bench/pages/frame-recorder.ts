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
export function afterThisPaint(): Promise<number> {
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

export async function frames(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await new Promise(requestAnimationFrame)
}
