import { type LiveWindow, useLiveWindow } from '../../../state/live-window.ts'

/** A timeline that has not moved for so long rests: the turns of a wheel come sooner one after another. */
const REST_MS = 120
/** Lengths of windows that differ by less are one: an instant is rounded to the millisecond with every frame of a pan. */
const SAME_LENGTH = 1e-6

/** What shows a dossier of which not all is at hand. */
export interface ShownAnew {
  /** There is more to be shown. */
  readonly onMore: () => void
  /** Whether what a window lacks may be asked for now; else it is shown anew later, and lacks what it lacks then. */
  readonly mayAsk: () => boolean
}

/**
 * Whether the timeline moves. What comes meanwhile would cost it frames: all that shows the dossier is drawn anew for it. What a zoom
 * passes is out of sight before it comes.
 */
export class TimelineMotion {
  #movedMs = -Infinity
  #zoomedMs = -Infinity
  #isPutOff = false

  constructor() {
    useLiveWindow.subscribe(({ window }, { window: before }) => {
      // Where it stands first is no move.
      if (!window || !before) return
      if (window.startMs === before.startMs && window.endMs === before.endMs) return
      this.#movedMs = performance.now()
      if (Math.abs(lengthOf(window) / lengthOf(before) - 1) > SAME_LENGTH) this.#zoomedMs = this.#movedMs
    })
  }

  /** Whether what a window lacks may be asked for: not while it zooms. @param again what is done then when the timeline rests, once */
  mayAsk(again: () => void): boolean {
    if (performance.now() >= this.#zoomedMs + REST_MS) return true
    if (!this.#isPutOff) {
      this.#isPutOff = true
      this.atRest(() => {
        this.#isPutOff = false
        again()
      })
    }
    return false
  }

  /** Acts at once where the timeline rests; else when it does, or after so long while it goes on moving. */
  atRest(act: () => void, mostMs = Infinity): void {
    const now = performance.now()
    const waitMs = Math.min(this.#movedMs + REST_MS - now, mostMs)
    if (waitMs <= 0) act()
    else setTimeout(() => this.atRest(act, mostMs - waitMs), waitMs)
  }
}

const lengthOf = ({ startMs, endMs }: LiveWindow) => endMs - startMs
