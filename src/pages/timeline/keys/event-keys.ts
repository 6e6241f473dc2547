import { NO_LANE } from '../../../selection/axis-columns.ts'
import { useLiveWindow } from '../../../state/live-window.ts'
import { useSession } from '../../../state/session-store.ts'
import { isKeyTaken } from '../../../ui/focus/is-key-taken.ts'
import type { Selection } from '../../../model/selection.ts'

/**
 * Listens for keys that go from event to event, until it is ended: left and right in time order; and from an event that has the focus, up
 * and down to the nearest in another lane, Home and End to the first and the last. The link in the list takes the focus, and the
 * timeline brings the event into view.
 */
export class EventKeys {
  #shown: Selection
  #selected: string | null
  /** An event of a packed dossier takes the focus when it has come. */
  #awaited = -1

  constructor(shown: Selection, selected: string | null) {
    this.#shown = shown
    this.#selected = selected
    addEventListener('keydown', this.#onKeyDown)
  }

  /** What is shown is another. */
  show(shown: Selection, selected: string | null): void {
    this.#shown = shown
    this.#selected = selected
    const came = shown.of.events[this.#awaited]
    if (!came) return
    this.#awaited = -1
    useSession.getState().askFocus(came.id)
  }

  end(): void {
    removeEventListener('keydown', this.#onKeyDown)
  }

  readonly #onKeyDown = (event: KeyboardEvent) => {
    if (isKeyTaken(event) || event.shiftKey) return
    const { focusedEvent, askedFocus, askFocus } = useSession.getState()
    // A link may take a moment to come into the page; the next key continues from there even so.
    const focused = askedFocus ?? focusedEvent
    const { of: dossier } = this.#shown
    const next = nextEvent(event.key, this.#shown, {
      focused: focused === null ? -1 : dossier.eventNoOf(focused),
      selected: this.#selected === null ? -1 : dossier.eventNoOf(this.#selected),
      fromMs: useLiveWindow.getState().window?.startMs ?? -Infinity,
    })
    if (next < 0) return
    event.preventDefault()
    const found = dossier.events[next]
    this.#awaited = found ? -1 : next
    if (found) askFocus(found.id)
    else dossier.packed?.want(next)
  }
}

/** Numbers of events; -1: none. */
interface Standpoint {
  readonly focused: number
  readonly selected: number
  /** Where the window begins: the first key starts there if no event has the focus or is open. */
  readonly fromMs: number
}

/** The number of the event that a key leads to, among those shown; -1: none. */
export function nextEvent(key: string, shown: Selection, { focused, selected, fromMs }: Standpoint): number {
  const { passes } = shown
  const columns = shown.of.axisColumns
  const from = focused >= 0 ? focused : selected
  const isDated = (eventNo: number) => columns.lane[eventNo] !== NO_LANE
  switch (key) {
    case 'ArrowRight':
      if (from >= 0) return passes.indexOf(1, from + 1)
      return passes.findIndex(
        (passing, eventNo) => passing === 1 && isDated(eventNo) && (columns.markMs[eventNo] ?? 0) >= fromMs,
      )
    case 'ArrowLeft':
      if (from >= 0) return from === 0 ? -1 : passes.lastIndexOf(1, from - 1)
      return passes.findLastIndex(
        (passing, eventNo) => passing === 1 && isDated(eventNo) && (columns.markMs[eventNo] ?? 0) < fromMs,
      )
    case 'Home':
      return focused < 0 ? -1 : passes.indexOf(1)
    case 'End':
      return focused < 0 ? -1 : passes.lastIndexOf(1)
    case 'ArrowUp':
    case 'ArrowDown':
      return focused < 0 ? -1 : nearestInLane(shown, focused, key === 'ArrowUp' ? -1 : 1)
    default:
      return -1
  }
}

/** The event nearest in time in the next lane up or down that has one. */
function nearestInLane({ of: dossier, passes }: Selection, focused: number, step: -1 | 1): number {
  const { lane: laneOf, markMs } = dossier.axisColumns
  const laneCount = dossier.lanes.length
  for (let lane = (laneOf[focused] ?? NO_LANE) + step; lane >= 0 && lane < laneCount; lane += step) {
    let [nearest, distance] = [-1, Infinity]
    for (let eventNo = 0; eventNo < passes.length; eventNo++) {
      if (passes[eventNo] !== 1 || laneOf[eventNo] !== lane) continue
      const apart = Math.abs((markMs[eventNo] ?? 0) - (markMs[focused] ?? 0))
      if (apart < distance) [nearest, distance] = [eventNo, apart]
    }
    if (nearest >= 0) return nearest
  }
  return -1
}
