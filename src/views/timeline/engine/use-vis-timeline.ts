import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { DAY_MS } from '../../../domain/calendar-day.ts'
import { type LiveWindow, toLiveWindow, toViewWindow, useLiveWindow } from '../../../state/live-window.ts'
import type { ViewWindow } from '../../../state/address/view.ts'
import { NEAR_PX, toItemGeometry } from '../layout/item-geometry.ts'
import { isSame, type ItemNode, nodeOf, toVisItems } from './item-nodes.ts'
import { rowCentre } from '../layout/lane-frames.ts'
import type { WindowLayout } from '../layout/lay-out-window.ts'
import { measureLabel } from './measure-label.ts'
import styles from '../timeline-view.module.css'
import { paintItem } from './paint-item.ts'
import type { TimelineItem } from '../../../model/to-timeline-items.ts'
import { REDUCED_MOTION, SINGLE_COLUMN } from '../../../ui/breakpoints.ts'
import { useMediaQuery } from '../../../ui/use-media-query.ts'
import type { VisTimeline } from './vis-timeline-adapter.ts'
import { placeLabel } from '../layout/place-label.ts'
import { bringIntoView, clampWindow, spreadOut, type WindowLimits } from '../../../model/window-limits.ts'

// Asked for at once: it comes in its own chunk, beside the data.
const adapter = import('./vis-timeline-adapter.ts')

interface VisTimelineProps {
  canvasRef: RefObject<HTMLDivElement | null>
  width: number
  height: number
  window: ViewWindow
  limits: WindowLimits
  /** The item of an event that is shown; `null` where there is none. */
  itemOf: (event: string | null) => TimelineItem | null
  layout: WindowLayout
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
  const { canvasRef, width, height, window, limits, layout, selected, pointed, focused } = props
  const { scale, detail } = layout
  const [vis, setVis] = useState<VisTimeline | null>(null)
  // What the callbacks of vis-timeline see: it is created once and outlives many renders.
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const nodes = useRef(new Map<string, ItemNode>())
  const setLive = useLiveWindow((state) => state.setWindow)
  const setGoal = useLiveWindow((state) => state.setGoal)
  const still = useMediaQuery(REDUCED_MOTION)

  // Before the first paint: where the link leads, with the event that it names in sight.
  useLayoutEffect(() => {
    const { window: asked, itemOf, selected: named } = latest.current
    const opening = clampWindow(toLiveWindow(asked), limits)
    setLive(showItem(itemOf(named), opening, canvasRef.current?.clientWidth ?? 0, limits))
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
        onDrop: (id) => nodes.current.delete(id),
        onMove: (moved) => {
          // Taken up again before it had rested: the address bar must not pull it back.
          clearTimeout(rest.current)
          setLive(moved)
        },
        onRest: (moved) => {
          setLive(moved)
          setGoal(null)
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
      setGoal(null)
      setVis(null)
    }
  }, [canvasRef, limits, setLive, setGoal])

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

  useEffect(() => {
    if (width > 0) vis?.setHeight(height)
  }, [vis, height, width])

  const live = useLiveWindow((state) => state.window)
  const pxPerDay = live ? (Math.max(width, 1) / (live.endMs - live.startMs)) * DAY_MS : scale

  useEffect(() => {
    if (!vis) return
    vis.setItems(toVisItems(layout, nodes.current))
  }, [vis, layout])

  useEffect(() => {
    if (!vis || !live) return
    for (const lane of layout.lanes) {
      for (const placed of lane.items) {
        const { item, row } = placed
        const entry = nodes.current.get(item.id)
        if (!entry || entry.endMs < live.startMs || entry.startMs > live.endMs) continue
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
        const transform = `translate(${anchorX}px, ${lane.top + rowCentre(lane, row)}px)`
        if (transform !== entry.transform) entry.node.style.transform = transform
        entry.transform = transform
        // A window that only moves leaves most items as they are; one that zooms, those of a day.
        const isOfDay = item.span === null && item.ghosts.length === 0
        const painted = { item, pxPerDay: isOfDay ? 0 : pxPerDay, ...state }
        if (entry.painted && isSame(painted, entry.painted)) continue
        entry.painted = painted
        paintItem(entry.node, item, geometry, state)
      }
    }
  }, [vis, layout, live, pxPerDay, width, detail, selected, pointed, focused])

  const request = useLiveWindow((state) => state.request)
  const move = useCallback(
    (next: LiveWindow, glide: boolean) => {
      const animate = glide && !still
      setGoal(vis && animate ? next : null)
      if (vis) vis.setWindow(next, { animate })
      else setLive(next)
    },
    [vis, still, setLive, setGoal],
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
    const item = latest.current.itemOf(selected)
    const next = showItem(item, now, latest.current.width, limits)
    if (next !== now) move(next, true)
    if (item) scrollIntoSight(nodeOf(nodes.current, item.id).node.getBoundingClientRect().top)
  }, [vis, selected, limits, move])

  useEffect(() => {
    const { goal, window: now } = useLiveWindow.getState()
    const { itemOf, layout: drawn, canvasRef: lanes } = latest.current
    const item = itemOf(focused)
    if (!vis || !now || !item) return
    const comes = goal ?? now
    const next = bringItemIntoView(comes, item, limits)
    if (next !== comes) move(next, true)
    // On a narrow screen the list is what the keyboard is seen on.
    if (lanes.current && !matchMedia(SINGLE_COLUMN).matches)
      scrollIntoSight(lanes.current.getBoundingClientRect().top + yOf(drawn, item))
  }, [vis, focused, limits, move])
}

/** What lies over the foot of the page: the overview, or on a narrow screen the sheet of the event. */
const FOOT_PX = 120
const FOOT_PART = 0.45

/** Where the row of an item is in a layout, px from the top of the lanes. */
function yOf({ lanes }: WindowLayout, { id }: TimelineItem): number {
  for (const lane of lanes) {
    const placed = lane.items.find(({ item }) => item.id === id)
    if (placed) return lane.top + rowCentre(lane, placed.row)
  }
  return 0
}

/** Scrolls the page as far as it takes to see a row of the timeline, and not at all where it is seen. */
function scrollIntoSight(top: number): void {
  const foot = matchMedia(SINGLE_COLUMN).matches ? innerHeight * FOOT_PART : FOOT_PX
  const hidden = top + 20 - (innerHeight - foot)
  if (hidden > 0) scrollBy({ top: hidden })
  else if (top < 60) scrollBy({ top: top - 60 })
}

/** A window of the same length in which an item is seen: of what lasts any part, else its mark. */
function bringItemIntoView(window: LiveWindow, { markMs, span }: TimelineItem, limits: WindowLimits): LiveWindow {
  const isSeen = span?.lasts && span.fromMs < window.endMs && span.toMs > window.startMs
  return isSeen ? window : bringIntoView(window, markMs, limits)
}

/** A window in which an item stands in sight, and its fault line is long enough to be seen. */
function showItem(item: TimelineItem | null, window: LiveWindow, width: number, limits: WindowLimits): LiveWindow {
  if (!item) return window
  const seen = bringItemIntoView(window, item, limits)
  const nearest = Math.min(...item.ghosts.map((ghost) => Math.abs(ghost.markMs - item.markMs)))
  return Number.isFinite(nearest) && width > 0 ? spreadOut(seen, item.markMs, nearest, NEAR_PX, width, limits) : seen
}
