import { DAY_MS } from '../../domain/calendar-day.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { TimelineItem } from '../../model/axis/to-timeline-items.ts'
import { type LiveWindow, useLiveWindow } from '../../state/live-window.ts'
import { NARROW } from '../../ui/breakpoints.ts'
import { MEASURES } from '../../ui/measures.ts'
import { useMediaQuery } from '../../ui/screen/use-media-query.ts'
import { EventCard } from './event-card.tsx'
import { rowCentre } from './layout/lane-frames.ts'
import type { TimelineScenes } from './picture/timeline-scenes.ts'

interface PointedCardProps {
  dossier: OpenDossier
  item: TimelineItem | null
  scenes: TimelineScenes
  /** The window before a timeline is there. */
  fallback: LiveWindow
  canvas: { readonly current: HTMLElement | null }
}

/** The overview, the rule above it and air, which stay at the foot of the screen. */
const FOOT_PX = MEASURES.overviewPx + 3

/** The card of the event that is pointed at, under its mark: it alone renders with every frame, while it is there. */
export function PointedCard({ dossier, item, scenes, fallback, canvas }: PointedCardProps) {
  const window = useLiveWindow((state) => state.window) ?? fallback
  const { picture, layout } = scenes.at(window)
  const gutterPx = useMediaQuery(NARROW) ? MEASURES.narrowLaneGutterPx : MEASURES.laneGutterPx
  const event = item ? dossier.events[item.eventNo] : undefined
  if (!item || !event) return null
  const height = layout.lanes.reduce((sum, lane) => sum + lane.height, 0)
  const top = canvas.current?.getBoundingClientRect().top ?? 0
  // As much of the lanes as the screen shows above the overview.
  const onScreen = Math.min(height, innerHeight - FOOT_PX - top)
  return (
    <EventCard
      dossier={dossier}
      event={event}
      place={placeOf()}
      bounds={{ width: picture.windowPx + gutterPx, height: MEASURES.timeAxisPx + onScreen }}
    />
  )

  /** px from the timeline's corner; `null` where the mark is not in the window. */
  function placeOf(): { x: number; y: number } | null {
    for (const lane of layout.lanes) {
      const placed = lane.items.find((one) => one.item === item)
      if (!placed) continue
      const x = ((placed.item.markMs - window.startMs) / DAY_MS) * picture.pxPerDay
      if (x < 0 || x > picture.windowPx) return null
      return { x: x + gutterPx, y: MEASURES.timeAxisPx + lane.top + rowCentre(lane, placed.row) + 16 }
    }
    return null
  }
}
