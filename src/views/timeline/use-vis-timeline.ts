import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { DAY_MS } from '../../domain/calendar-day.ts'
import { type LiveWindow, toLiveWindow, toViewWindow, useLiveWindow } from '../../state/live-window.ts'
import type { ViewWindow } from '../../state/view.ts'
import { NEAR_PX, roomOf, toItemGeometry } from './item-geometry.ts'
import { type Detail, type LaneLayout, type PlacedItem, rowCentre } from './lay-out-lanes.ts'
import { measureLabel } from './measure-label.ts'
import styles from './timeline-view.module.css'
import { createItemNode, paintItem } from './paint-item.ts'
import type { TimelineItem } from './to-timeline-items.ts'
import { REDUCED_MOTION, useMediaQuery } from '../../ui/use-media-query.ts'
import type { VisItem, VisTimeline } from './vis-timeline-adapter.ts'
import { placeLabel } from './place-label.ts'
import { bringIntoView, clampWindow, spreadOut, type WindowLimits } from './window-limits.ts'

// Asked for at once: it comes in its own chunk, beside the data.
const adapter = import('./vis-timeline-adapter.ts')

interface VisTimelineProps {
  canvasRef: RefObject<HTMLDivElement | null>
  width: number
  height: number
  window: ViewWindow
  limits: WindowLimits
  items: readonly TimelineItem[]
  layout: readonly LaneLayout[]
  /** The scale that the layout was made for, px a day. */
  scale: number
  detail: Detail
  selected: string | null
  pointed: string | null
  /** The event that the keyboard is on in the list: it is brought into view. */
  focused: string | null
  onOpen: (event: string) => void
  onPoint: (event: string | null) => void
  onRest: (window: LiveWindow) => void
  /** What a click beside all items asks to be shown, if anything. */
  onBackground: (atMs: number, yPx: number) => LiveWindow | null
}

/** How long the window must rest before the address bar takes it over. */
const REST_MS = 150

/** Keeps a vis-timeline in step with the layout, the address bar, the selection, and what else asks for a window. */
export function useVisTimeline(props: VisTimelineProps): void {
  const { canvasRef, width, height, window, limits, layout, scale, detail, selected, pointed, focused } = props
  const [vis, setVis] = useState<VisTimeline | null>(null)
  // What the callbacks of vis-timeline see: it is created once and outlives many renders.
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const nodes = useRef(new Map<string, ItemNode>())
  const setLive = useLiveWindow((state) => state.setWindow)
  const still = useMediaQuery(REDUCED_MOTION)

  // Before the first paint: where the link leads, with the event that it names in sight.
  useLayoutEffect(() => {
    const { window: asked, items, selected: named } = latest.current
    const opening = clampWindow(toLiveWindow(asked), limits)
    setLive(showItem(findItem(items, named), opening, canvasRef.current?.clientWidth ?? 0, limits))
  }, [canvasRef, limits, setLive])

  useEffect(() => {
    const canvas = canvasRef.current
    if (!canvas) return
    const container = document.createElement('div')
    container.className = styles.vis ?? ''
    canvas.append(container)
    let created: VisTimeline | null = null
    let cancelled = false
    void adapter.then(({ createVisTimeline }) => {
      if (cancelled) return
      created = createVisTimeline(container, {
        window: useLiveWindow.getState().window ?? toLiveWindow(latest.current.window),
        limits,
        nodeOf: (id) => nodeOf(nodes.current, id).node,
        onMove: (moved) => {
          // Taken up again before it had rested: the address bar must not pull it back.
          clearTimeout(rest.current)
          setLive(moved)
        },
        onRest: (moved) => {
          setLive(moved)
          clearTimeout(rest.current)
          rest.current = setTimeout(() => latest.current.onRest(moved), REST_MS)
        },
        onClick: (id, atMs, yPx) => {
          if (id !== null) return latest.current.onOpen(id)
          const asked = latest.current.onBackground(atMs, yPx)
          if (asked) useLiveWindow.getState().askFor(clampWindow(asked, limits), { glide: true })
        },
        onPoint: (id) => latest.current.onPoint(id),
      })
      setVis(created)
    })
    return () => {
      cancelled = true
      clearTimeout(rest.current)
      created?.destroy()
      container.remove()
      setVis(null)
    }
  }, [canvasRef, limits, setLive])

  // Plain vertical wheel scrolls the page; sideways, or with Shift, it pans.
  useEffect(() => {
    const canvas = canvasRef.current
    if (!canvas || !vis) return
    const onWheel = (event: WheelEvent) => {
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
      if (event.ctrlKey || Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return
      event.preventDefault()
      const live = useLiveWindow.getState().window
      if (!live) return
      const shift = (sideways / Math.max(1, latest.current.width)) * (live.endMs - live.startMs)
      vis.setWindow(clampWindow({ startMs: live.startMs + shift, endMs: live.endMs + shift }, limits), {
        animate: false,
      })
    }
    canvas.addEventListener('wheel', onWheel, { passive: false })
    return () => canvas.removeEventListener('wheel', onWheel)
  }, [canvasRef, vis, limits])

  useEffect(() => vis?.setHeight(height), [vis, height])

  const live = useLiveWindow((state) => state.window)
  const pxPerDay = live ? (Math.max(width, 1) / (live.endMs - live.startMs)) * DAY_MS : scale

  useEffect(() => {
    if (!vis) return
    vis.setItems(layout.flatMap((lane) => lane.items.map((placed) => toVisItem(placed, scale, detail, nodes.current))))
  }, [vis, layout, scale, detail])

  useEffect(() => {
    if (!vis || !live) return
    for (const lane of layout) {
      for (const placed of lane.items) {
        const { item, row } = placed
        const entry = nodeOf(nodes.current, item.id)
        const geometry = toItemGeometry(item, pxPerDay)
        const markX = ((item.markMs - live.startMs) / DAY_MS) * pxPerDay
        const isSelected = item.id === selected
        const label = placeLabel(placed, geometry, markX, width, measureLabel, { must: isSelected })
        const state = {
          selected: isSelected,
          pointed: item.id === pointed,
          focused: item.id === focused,
          label,
          labelled: detail === 'labels',
          bare: detail === 'bars',
        }
        const anchorX = ((item.markMs - entry.startMs) / DAY_MS) * pxPerDay
        entry.node.style.transform = `translate(${anchorX}px, ${lane.top + rowCentre(lane, row)}px)`
        // A window that only moves leaves most items as they are.
        const painted = JSON.stringify([pxPerDay, state, item])
        if (painted === entry.painted) continue
        entry.painted = painted
        paintItem(entry.node, item, geometry, state)
      }
    }
  }, [vis, layout, live, pxPerDay, width, detail, selected, pointed, focused])

  const request = useLiveWindow((state) => state.request)
  const move = useCallback(
    (next: LiveWindow, glide: boolean) => {
      if (vis) vis.setWindow(next, { animate: glide && !still })
      else setLive(next)
    },
    [vis, still, setLive],
  )
  // What was asked of a timeline that is gone, or has been done, is not done again.
  const done = useRef(request)
  useEffect(() => {
    if (!request || request === done.current) return
    done.current = request
    move(request.window, request.glide)
  }, [request, move])

  // The address bar moved the window: a link, back, forward.
  const lastAsked = useRef(window)
  useEffect(() => {
    const now = useLiveWindow.getState().window
    if (!now || (lastAsked.current.from === window.from && lastAsked.current.to === window.to)) return
    lastAsked.current = window
    // What rested before the address moved belongs to the address before.
    clearTimeout(rest.current)
    const shown = toViewWindow(now)
    if (shown.from === window.from && shown.to === window.to) return
    const asked = clampWindow(toLiveWindow(window), limits)
    const askedView = toViewWindow(asked)
    if (shown.from !== askedView.from || shown.to !== askedView.to) move(asked, true)
  }, [window, limits, move])

  // A selected event is brought into view, wherever the window stands; so is one that the keyboard is on.
  useEffect(() => {
    const now = useLiveWindow.getState().window
    if (!vis || !now) return
    const item = findItem(latest.current.items, selected)
    const next = showItem(item, now, latest.current.width, limits)
    if (next !== now) move(next, true)
    if (item && selected !== null) scrollIntoSight(nodeOf(nodes.current, selected).node)
  }, [vis, selected, limits, move])

  useEffect(() => {
    const now = useLiveWindow.getState().window
    const item = findItem(latest.current.items, focused)
    if (!vis || !now || !item) return
    const next = bringIntoView(now, item.markMs, limits)
    if (next !== now) move(next, true)
  }, [vis, focused, limits, move])
}

/** What lies over the foot of the page: the overview, or on a narrow screen the sheet of the event. */
const FOOT_PX = 120
const FOOT_PART = 0.45

/** Scrolls the page as far as it takes to see a row of the timeline, and not at all where it is seen. */
function scrollIntoSight(node: HTMLElement): void {
  const { top } = node.getBoundingClientRect()
  const foot = matchMedia('(max-width: 1099px)').matches ? innerHeight * FOOT_PART : FOOT_PX
  const hidden = top + 20 - (innerHeight - foot)
  if (hidden > 0) scrollBy({ top: hidden })
  else if (top < 60) scrollBy({ top: top - 60 })
}

function findItem(items: readonly TimelineItem[], id: string | null): TimelineItem | undefined {
  return items.find((item) => item.id === id)
}

/** A window in which an item stands in sight, and its fault line is long enough to be seen. */
function showItem(item: TimelineItem | undefined, window: LiveWindow, width: number, limits: WindowLimits): LiveWindow {
  if (!item) return window
  const seen = bringIntoView(window, item.markMs, limits)
  const nearest = Math.min(...item.ghosts.map((ghost) => Math.abs(ghost.markMs - item.markMs)))
  return Number.isFinite(nearest) && width > 0 ? spreadOut(seen, item.markMs, nearest, NEAR_PX, width, limits) : seen
}

interface ItemNode {
  readonly node: HTMLElement
  /** Where vis-timeline puts it. */
  startMs: number
  /** What it shows now. */
  painted: string
}

function nodeOf(nodes: Map<string, ItemNode>, id: string): ItemNode {
  const known = nodes.get(id)
  if (known) return known
  const made = { node: createItemNode(id), startMs: 0, painted: '' }
  nodes.set(id, made)
  return made
}

/** From the leftmost to the rightmost thing that is drawn of an item, at the scale of its layout. */
function toVisItem({ item, side }: PlacedItem, scale: number, detail: Detail, nodes: Map<string, ItemNode>): VisItem {
  const rooms = roomOf(item, toItemGeometry(item, scale), detail === 'labels' ? side : 'none', measureLabel)
  const from = Math.min(...rooms.map((room) => room.from))
  const to = Math.max(...rooms.map((room) => room.to))
  const startMs = item.markMs + (from / scale) * DAY_MS
  nodeOf(nodes, item.id).startMs = startMs
  return { id: item.id, startMs, endMs: item.markMs + (to / scale) * DAY_MS }
}
