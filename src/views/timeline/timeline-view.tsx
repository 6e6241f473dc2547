import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Unshown } from '../../model/excerpt/use-unshown.ts'
import type { Selection } from '../../model/selection.ts'
import type { WindowLimits } from '../../model/axis/window-limits.ts'
import type { ViewWindow } from '../../state/address/view.ts'
import { toLiveWindow, toViewWindow, useLiveWindow } from '../../state/live-window.ts'
import { useSession } from '../../state/session-store.ts'
import { useChunk } from '../../ui/chunks/chunk.ts'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { useElementWidth } from '../../ui/screen/use-element-width.ts'
import { NARROW } from '../../ui/breakpoints.ts'
import { MEASURES } from '../../ui/measures.ts'
import { useMediaQuery } from '../../ui/screen/use-media-query.ts'
import { engineParts } from './engine/engine-parts.ts'
import { useTimelineEngine } from './engine/use-timeline-engine.ts'
import { LaneGutter } from './lane-gutter.tsx'
import { COMPACT_LANES, WIDE_LANES } from './layout/lane-frames.ts'
import { WindowLayouter } from './layout/window-layouter.ts'
import { NoneMatchNotes } from './none-match-notes.tsx'
import { TimelineScenes } from './picture/timeline-scenes.ts'
import { TimelineCorner } from './timeline-corner.tsx'
import { words } from '../../words/words.ts'
import styles from './timeline-view.module.css'
import { useRoomBelow } from './use-room-below.ts'

interface TimelineViewProps {
  /** The events that are shown. */
  selection: Selection
  /** Where not all that is known today is shown, that; else `null`. */
  unshown: Unshown | null
  /** The days that the dossier opens on. */
  opening: ViewWindow
  /** The days that the address bar asks for. */
  window: ViewWindow
  limits: WindowLimits
  selected: string | null
  /** The list of the events stands in sight below. */
  listBelow: boolean
  /** By which kinds the events are filtered. */
  kinds: readonly string[]
  onChooseKinds: (kinds: readonly string[]) => void
  onWindowRest: (window: ViewWindow) => void
  onOpen: (event: string) => void
  /** Asks for the list, from an event on. */
  onList: (event: string) => void
}

/** The timeline: lanes of events under an axis, panned and zoomed. What moves with the window is drawn by its engine. */
export function TimelineView(props: TimelineViewProps) {
  const { selection, unshown, window, limits, selected, listBelow, kinds, onChooseKinds } = props
  const dossier = selection.of
  const { lanes } = dossier
  const axisRef = useRef<HTMLDivElement>(null)
  const canvasRef = useRef<HTMLDivElement>(null)
  const focused = useSession((state) => state.focusedEvent)
  const underPointer = useSession((state) => state.pointedEvent)
  const pointed = focused ?? underPointer
  const pointAt = useSession((state) => state.pointAt)

  const asked = useMemo(() => toLiveWindow(window), [window])
  const { width, scenes } = useScenes(props, canvasRef, focused)
  const frames = useSyncExternalStore(useLiveWindow.subscribe, () => scenes.framesAt(shownWindow() ?? asked))
  // The dots of what does not pass the filters follow a frame later.
  const filteredOut = useAfterPaint(selection).leftOut
  const { module: parts, failed } = useChunk(engineParts)
  const missing = useMemo(
    () => (unshown && parts ? parts.selectMissing(unshown, selection) : null),
    [unshown, parts, selection],
  )
  const height = frames.reduce((sum, lane) => sum + lane.height, 0)

  const itemOf = useCallback(
    (id: string | null) => {
      const eventNo = id === null ? -1 : dossier.eventNoOf(id)
      return selection.has(eventNo) ? dossier.items.itemAt(eventNo) : null
    },
    [dossier, selection],
  )

  const still = useTimelineEngine({
    axisRef,
    canvasRef,
    limits,
    asked: window,
    scenes,
    width,
    height,
    lanes,
    selected,
    pointed,
    focused,
    listBelow,
    filteredOut,
    missing,
    itemOf,
    on: {
      rest: (live) => props.onWindowRest(toViewWindow(live)),
      open: props.onOpen,
      point: pointAt,
      list: props.onList,
    },
  })

  return (
    <section className={styles.timeline} aria-label={words.timeline.timeline}>
      <TimelineCorner opening={asked} limits={limits} />
      {/* A screen reader hears where the window has come to rest. */}
      <p className="visually-hidden" role="status">
        {words.timeline.windowShows(window.from, window.to, window.instants)}
      </p>
      <div className={styles.axis} ref={axisRef} aria-hidden="true" {...(still && inside(still.axis))} />
      <LaneGutter {...{ dossier, frames, kinds, onChooseKinds }} selection={selection.windowed} opening={asked} />
      <div
        className={styles.canvas}
        style={{ height }}
        ref={canvasRef}
        aria-hidden="true"
        {...(still && inside(still.canvas))}
      >
        {filteredOut && <NoneMatchNotes lanes={lanes} frames={frames} />}
      </div>
      {failed && <Unloaded />}
      {parts && (
        <parts.PointedCard {...{ dossier, pointed, focused, selected, itemOf, scenes, asked, axisRef, canvasRef }} />
      )}
    </section>
  )
}

const inside = (html: string) => ({ dangerouslySetInnerHTML: { __html: html }, children: undefined })

const shownWindow = () => useLiveWindow.getState().window

/** How wide the timeline is, and what is seen in whatever window. */
function useScenes(
  { selection, unshown, opening, selected }: TimelineViewProps,
  canvasRef: { readonly current: HTMLDivElement | null },
  focused: string | null,
) {
  const width = useElementWidth(canvasRef)
  const narrow = useMediaQuery(NARROW)
  const room = useRoomBelow(canvasRef, FOOT_PX)
  const [layouter] = useState(() => new WindowLayouter())
  const today = unshown?.today ?? null
  const scenes = useMemo(
    () =>
      new TimelineScenes(layouter, {
        selection,
        today,
        width,
        openingScale: Math.max(width, 1) / (opening.to + 1 - opening.from),
        measures: narrow ? COMPACT_LANES : WIDE_LANES,
        room: narrow ? 0 : room,
        must: [selected, focused],
      }),
    [layouter, selection, today, width, opening, narrow, room, selected, focused],
  )
  return { width, scenes }
}

/** The overview, the rule above it and air, which stay at the foot of the screen. */
const FOOT_PX = MEASURES.overviewPx + 3

/** What draws the timeline did not come. */
function Unloaded() {
  return (
    <div className={styles.failed} role="alert">
      <p>{words.problems.timelineUnloaded}</p>
      <button type="button" onClick={engineParts.retry}>
        {words.frame.tryAgain}
      </button>
    </div>
  )
}
