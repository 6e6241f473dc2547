import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import type { TimelineItem } from '../../../model/axis/to-timeline-items.ts'
import { type LiveWindow, useLiveWindow } from '../../../state/live-window.ts'
import { NARROW } from '../../../ui/breakpoints.ts'
import { MEASURES } from '../../../ui/measures.ts'
import { useMediaQuery } from '../../../ui/screen/use-media-query.ts'
import type { TimelineScenes } from '../picture/timeline-scenes.ts'
import styles from './card.module.css'
import { EventCard } from './event-card.tsx'
import { anchorOf, obstaclesOf } from './drawn-boxes.ts'
import { placeCard } from './place-card.ts'
import { useLingering } from './use-lingering.ts'
import { usePointedGhost } from './use-pointed-ghost.ts'

interface PointedCardProps {
  dossier: OpenDossier
  /** Under the pointer, or the keyboard is on its link. */
  pointed: string | null
  focused: string | null
  /** It is open: what it says stands beside the timeline. */
  selected: string | null
  itemOf: (event: string | null) => TimelineItem | null
  scenes: TimelineScenes
  /** The window before a timeline is there. */
  asked: LiveWindow
  canvasRef: { readonly current: HTMLElement | null }
  axisRef: { readonly current: HTMLElement | null }
}

/**
 * The card of what is pointed at: an event, or another of its dates. Who reads the page with a screen reader has the same in the
 * list.
 */
export function PointedCard({ dossier, pointed, focused, selected, itemOf, ...drawn }: PointedCardProps) {
  const ghost = usePointedGhost(drawn.canvasRef)
  const at = ghost !== null && ghost.event === pointed && pointed !== focused ? ghost.at : null
  const isSaid = pointed === null || (pointed === selected && at === null)
  const target = isSaid ? null : `${at ?? ''}#${pointed}`
  const { shown, ...hovering } = useLingering(target, pointed !== null && pointed === focused)
  const [place = '', id = ''] = shown?.split('#') ?? []
  const item = itemOf(id)
  const event = item && dossier.events[item.eventNo]
  if (!item || !event) return null
  const ghostNo = place === '' ? null : Number(place)
  return (
    <PlacedCard key={shown} {...drawn} {...hovering} item={item} ghostNo={ghostNo}>
      <EventCard dossier={dossier} event={event} ghost={ghostNo === null ? null : (event.ghosts[ghostNo] ?? null)} />
    </PlacedCard>
  )
}

interface PlacedCardProps extends Pick<PointedCardProps, 'scenes' | 'asked' | 'canvasRef' | 'axisRef'> {
  item: TimelineItem
  ghostNo: number | null
  onPointerEnter: () => void
  onPointerLeave: () => void
  children: ReactNode
}

/** The overview, the rule above it and air, which stay at the foot of the screen. */
const FOOT_PX = MEASURES.overviewPx + 3
const AIR_PX = 8

/** It alone renders with every frame, while it is there: it keeps its side of the mark, and moves with it. */
function PlacedCard({ item, ghostNo, scenes, asked, canvasRef, axisRef, children, ...hovering }: PlacedCardProps) {
  const card = useRef<HTMLDivElement>(null)
  const window = useLiveWindow((state) => state.window) ?? asked
  const gutterPx = useMediaQuery(NARROW) ? MEASURES.narrowLaneGutterPx : MEASURES.laneGutterPx
  const scene = scenes.at(window)
  const anchor = anchorOf(scene, window, item, ghostNo, gutterPx)
  // From the mark to the corner of the card, px.
  const [away, setAway] = useState<{ x: number; y: number } | null>(null)
  useLayoutEffect(() => {
    const [canvas, axis] = [canvasRef.current, axisRef.current]
    if (!card.current || !canvas || !axis || !anchor) return
    const { width, height } = card.current.getBoundingClientRect()
    const { top: canvasTop, height: canvasHeight } = canvas.getBoundingClientRect()
    const onScreen = (y: number) => y - canvasTop + MEASURES.timeAxisPx
    const bounds = {
      left: gutterPx + AIR_PX,
      top: onScreen(axis.getBoundingClientRect().bottom) + AIR_PX,
      right: gutterPx + scene.picture.windowPx - AIR_PX,
      bottom: onScreen(Math.min(canvasTop + canvasHeight, innerHeight - FOOT_PX)),
    }
    const obstacles = obstaclesOf(scene, window, item, gutterPx)
    const { left, top } = placeCard({ anchor, width, height, bounds, obstacles })
    setAway({ x: left - anchor.left, y: top - anchor.top })
    // Chosen once: a card that changed sides under the pointer would flicker.
    // oxlint-disable-next-line react/exhaustive-deps -- only what it is of places it anew, and that is its key
  }, [])
  if (!anchor) return null
  return (
    <div
      className={styles.card}
      ref={card}
      style={
        away
          ? { transform: `translate(${Math.round(anchor.left + away.x)}px, ${Math.round(anchor.top + away.y)}px)` }
          : { visibility: 'hidden' }
      }
      aria-hidden="true"
      {...hovering}
    >
      {children}
    </div>
  )
}
