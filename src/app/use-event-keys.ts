import { useEffect } from 'react'
import type { DossierIndex, IndexEvent } from '../contract/published.ts'
import { NO_LANE } from '../domain/windowed-index.ts'
import { useLiveWindow } from '../state/live-window.ts'
import { useSession } from '../state/session-store.ts'
import { isKeyTaken } from '../ui/is-key-taken.ts'
import { prepareTimeline } from '../views/timeline/prepare-timeline.ts'
import { bringIntoView, type WindowLimits } from '../views/timeline/window-limits.ts'

/**
 * Keys that go from event to event: left and right in time order; and from one that has the focus up and down to the
 * nearest in another lane, Home and End to the first and the last. The focus goes to its link in the list, and the
 * timeline shows where that is.
 */
export function useEventKeys(
  index: DossierIndex,
  events: readonly IndexEvent[],
  selected: string | null,
  limits: WindowLimits,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isKeyTaken(event) || event.shiftKey) return
      const { focusedEvent, askFocus } = useSession.getState()
      const live = useLiveWindow.getState().window
      const next = nextEvent(event.key, index, events, { focused: focusedEvent, selected, fromMs: live?.startMs ?? 0 })
      if (!next) return
      event.preventDefault()
      const { ordinals, axis } = prepareTimeline(index)
      const ms = axis.columns.markMs[ordinals.get(next.id) ?? -1]
      // First into the window: where the list shows what the window shows, the link comes with it.
      if (live && ms !== undefined && next.at) {
        const shown = bringIntoView(live, ms, limits)
        if (shown !== live) useLiveWindow.getState().askFor(shown, { glide: true })
      }
      askFocus(next.id)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [index, events, selected, limits])
}

interface Standpoint {
  readonly focused: string | null
  readonly selected: string | null
  /** Where the window begins: from there one sets out where no event has the focus or is open. */
  readonly fromMs: number
}

/** The event that a key leads to, among those shown in time order; none where the key is for something else. */
export function nextEvent(
  key: string,
  index: DossierIndex,
  events: readonly IndexEvent[],
  { focused, selected, fromMs }: Standpoint,
): IndexEvent | undefined {
  const at = events.findIndex(({ id }) => id === (focused ?? selected))
  const { columns } = prepareTimeline(index).axis
  const markOf = ({ id }: IndexEvent) => columns.markMs[prepareTimeline(index).ordinals.get(id) ?? -1] ?? 0
  switch (key) {
    case 'ArrowRight':
      return at >= 0 ? events[at + 1] : events.find((event) => event.at && markOf(event) >= fromMs)
    case 'ArrowLeft':
      return at >= 0 ? events[at - 1] : events.findLast((event) => event.at && markOf(event) < fromMs)
    case 'Home':
      return focused === null ? undefined : events[0]
    case 'End':
      return focused === null ? undefined : events.at(-1)
    case 'ArrowUp':
    case 'ArrowDown':
      return focused === null ? undefined : nearestInLane(index, events, focused, key === 'ArrowUp' ? -1 : 1)
    default:
      return undefined
  }
}

/** The event nearest in time in the next lane up or down that has one. */
function nearestInLane(
  index: DossierIndex,
  events: readonly IndexEvent[],
  focused: string,
  step: -1 | 1,
): IndexEvent | undefined {
  const { axis, ordinals } = prepareTimeline(index)
  const { lane: laneOf, markMs } = axis.columns
  const from = ordinals.get(focused) ?? -1
  const home = laneOf[from] ?? NO_LANE
  for (let lane = home + step; lane >= 0 && lane < index.dossier.lanes.length; lane += step) {
    let [nearest, distance]: [IndexEvent | undefined, number] = [undefined, Infinity]
    for (const event of events) {
      const ordinal = ordinals.get(event.id) ?? -1
      if (laneOf[ordinal] !== lane) continue
      const apart = Math.abs((markMs[ordinal] ?? 0) - (markMs[from] ?? 0))
      if (apart < distance) [nearest, distance] = [event, apart]
    }
    if (nearest) return nearest
  }
  return undefined
}
