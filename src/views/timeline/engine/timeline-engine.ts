import type { TimelineItem } from '../../../model/axis/to-timeline-items.ts'
import { clampWindow, zoomAbout } from '../../../model/axis/move-window.ts'
import type { WindowLimits } from '../../../model/axis/window-limits.ts'
import type { ViewWindow } from '../../../state/address/view.ts'
import {
  isSameWindow,
  type LiveWindow,
  toLiveWindow,
  toViewWindow,
  type WindowMover,
} from '../../../state/live-window.ts'
import { REDUCED_MOTION } from '../../../ui/breakpoints.ts'
import { type LayersState, TimelineLayers } from '../picture/timeline-layers.ts'
import { isSameScale, scaleOf } from '../picture/timeline-picture.ts'
import type { Scene, TimelineScenes } from '../picture/timeline-scenes.ts'
import type { DrawnItems } from './drawn-items.ts'
import { type EngineParts, engineParts } from './engine-parts.ts'
import { bringItemIntoView, scrollIntoSight, showItem } from './reveal-item.ts'
import type { VisTimeline } from './vis-timeline-adapter.ts'
import type { ClickTarget } from './click-target.ts'
import { followWheel } from './follow-wheel.ts'

/** What the timeline is to show. */
export interface EngineState extends Omit<LayersState, 'selected'> {
  /** The days that the address bar asks for. */
  readonly asked: ViewWindow
  readonly scenes: TimelineScenes
  /** Of the canvas, px; 0 before it has been laid out. */
  readonly width: number
  readonly selected: string | null
  /** The event that the keyboard is on in the list: it is brought into view. */
  readonly focused: string | null
  /** That list stands in sight below the timeline, and is what the keyboard is seen on. */
  readonly listBelow: boolean
  /** The item of an event that is shown; `null` where there is none. */
  readonly itemOf: (event: string | null) => TimelineItem | null
}

/** Where the timeline is on the page. */
export interface EnginePlaces {
  readonly axis: HTMLElement
  readonly canvas: HTMLElement
}

/** What the timeline tells. */
export interface EngineEvents {
  /** Once in every frame in which the window moves. */
  readonly move: (window: LiveWindow) => void
  /** The window has come to rest. */
  readonly rest: (window: LiveWindow) => void
  readonly open: (event: string) => void
  readonly point: (event: string | null) => void
  /** Events that are too many to open one of: they are read in the list, from this one on. */
  readonly list: (event: string) => void
}

/** How long the window must rest before the address bar takes it over. */
const REST_MS = 150
/** When it has been shown so long, it makes room for what a zoom or a change of filters brings. */
const RESERVE_MS = 400
/** More items are seldom drawn at once. */
const MOST_RESERVED = 300
const DOUBLE_CLICK_ZOOM = 2

/**
 * Owns what lives as long as a timeline is on the page: vis-timeline and its container, the axis and the backdrop, the
 * nodes of the items, the gestures, where the window is and where it is gliding to. It is told what to show, and tells
 * what the reader does. While the window moves it draws once in a frame, and nothing else has to. vis-timeline comes in
 * a chunk of its own: until it is there the state is kept, and nothing moves but by `show`.
 */
export class TimelineEngine implements WindowMover {
  private readonly canvas: HTMLElement
  private readonly limits: WindowLimits
  private readonly on: EngineEvents
  private readonly container = document.createElement('div')
  private readonly stopWheel: () => void
  private state: EngineState | null = null
  private vis: VisTimeline | null = null
  /** There as soon as vis-timeline is. */
  private items: DrawnItems | null = null
  private window: LiveWindow | null = null
  /** The one that is on the screen: that of the last frame. */
  private shown: LiveWindow | null = null
  private gliding: LiveWindow | null = null
  private readonly layers: TimelineLayers
  private scene: Scene | null = null
  private pxPerDay = 0
  /** What vis-timeline has been told, px. */
  private fitted = { width: 0, height: 0 }
  private rest: ReturnType<typeof setTimeout> | undefined
  private reserving: ReturnType<typeof setTimeout> | undefined
  private isGone = false

  constructor({ axis, canvas }: EnginePlaces, limits: WindowLimits, on: EngineEvents, className = '') {
    this.canvas = canvas
    this.limits = limits
    this.on = on
    this.layers = new TimelineLayers(axis, canvas)
    this.container.className = className
    canvas.append(this.container)
    this.stopWheel = followWheel(canvas, (px) => this.pan(px))
    void engineParts.there.then((parts) => this.isGone || this.start(parts))
  }

  /** Where the window is gliding to, or is in the next frame. */
  get goal(): LiveWindow | null {
    return this.gliding ?? (this.window === this.shown ? null : this.window)
  }

  update(next: EngineState): void {
    const before = this.state
    this.state = next
    // Before the first paint: where the link leads, with the event that it names in sight.
    if (!this.window) {
      const opening = clampWindow(toLiveWindow(next.asked), this.limits)
      this.window = showItem(next.itemOf(next.selected), opening, this.canvas.clientWidth, this.limits)
    }
    this.draw()
    if (!before) return
    if (!isSameWindow(before.asked, next.asked)) this.followAddress(next.asked)
    if (before.selected !== next.selected) this.revealSelected()
    if (before.focused !== next.focused) this.revealFocused()
  }

  show(window: LiveWindow, { glide }: { readonly glide: boolean }): void {
    const animate = glide && !matchMedia(REDUCED_MOTION).matches
    this.gliding = this.vis && animate ? window : null
    if (this.vis) this.vis.setWindow(window, { animate })
    else {
      this.window = window
      this.draw()
    }
  }

  destroy(): void {
    this.isGone = true
    clearTimeout(this.rest)
    clearTimeout(this.reserving)
    this.stopWheel()
    this.vis?.destroy()
    this.container.remove()
    this.layers.remove()
  }

  private start({ createVisTimeline, DrawnItems: Items, clickTarget }: EngineParts): void {
    if (!this.state || !this.window) return
    const items = new Items((event) => vis.nodeOf(event))
    const target = (atMs: number, yPx: number) => {
      const { state, scene, window, limits } = this
      return state && scene && window && clickTarget({ ...state, scene, window, limits }, atMs, yPx)
    }
    const vis = createVisTimeline(this.container, {
      window: this.window,
      limits: this.limits,
      createNode: () => items.createNode(),
      onDrop: (event) => items.drop(event),
      onFrame: () => this.draw(),
      onMove: (moved) => {
        // Taken up again before it had rested: the address bar must not pull it back.
        clearTimeout(this.rest)
        this.window = moved
      },
      onRest: (moved) => this.comeToRest(moved),
      onClick: (event, atMs, yPx) => {
        if (event !== null) this.on.open(event)
        else this.follow(target(atMs, yPx))
      },
      onDoubleClick: (atMs, yPx) => {
        const { window, gliding, limits } = this
        if (!window || gliding || target(atMs, yPx)) return
        this.show(zoomAbout(window, atMs, 1 / DOUBLE_CLICK_ZOOM, limits), { glide: true })
      },
      onPoint: (event) => this.on.point(event),
    })
    this.vis = vis
    this.items = items
    this.scene = null
    this.draw()
    this.revealSelected()
    this.revealFocused()
    const { events } = this.state.scenes
    this.reserving = setTimeout(() => vis.reserve(Math.min(events.length, MOST_RESERVED)), RESERVE_MS)
  }

  /** Follows a click beside all items. */
  private follow(target: ClickTarget | null): void {
    if (target?.kind === 'window') this.show(target.window, { glide: true })
    else if (target) this.on[target.kind](target.event)
  }

  private comeToRest(window: LiveWindow): void {
    this.window = window
    this.gliding = null
    clearTimeout(this.rest)
    this.rest = setTimeout(() => this.on.rest(window), REST_MS)
  }

  /** Draws what has changed since it was drawn last: with every frame in which the window moves, and told of more. */
  private draw(): void {
    const { state, window } = this
    if (this.isGone || !state || !window) return
    if (this.shown !== window) {
      this.shown = window
      this.on.move(window)
    }
    if (state.width === 0) return
    const { width, height, selected, pointed, focused } = state
    const before = this.scene
    const scene = state.scenes.at(window)
    this.scene = scene
    this.layers.draw(scene, { ...state, selected: state.itemOf(selected) }, window)
    if (!this.vis || !this.items) return
    this.fit(width, height)
    if (before?.layout !== scene.layout) this.vis.setItems(this.items.take(scene.layout))
    const pxPerDay = scaleOf(window, width)
    if (!isSameScale(pxPerDay, this.pxPerDay)) this.pxPerDay = pxPerDay
    this.items.paint({ window, pxPerDay: this.pxPerDay, widthPx: width, selected, pointed, focused })
  }

  /** For another size vis-timeline draws everything anew: it is as high as the lanes have been yet, and the canvas clips it. */
  private fit(width: number, height: number): void {
    const highest = Math.max(this.fitted.height, height)
    if (this.fitted.width === width && this.fitted.height === highest) return
    this.fitted = { width, height: highest }
    this.vis?.setHeight(highest)
  }

  private pan(px: number): void {
    if (!this.window || !this.vis || !this.state) return
    const { startMs, endMs } = this.window
    const shift = (px / Math.max(1, this.state.width)) * (endMs - startMs)
    this.show(clampWindow({ startMs: startMs + shift, endMs: endMs + shift }, this.limits), { glide: false })
  }

  /** The address bar moved the window: a link, back, forward. */
  private followAddress(asked: ViewWindow): void {
    if (!this.window) return
    // What rested before the address moved belongs to the address before.
    clearTimeout(this.rest)
    const next = clampWindow(toLiveWindow(asked), this.limits)
    const shown = toViewWindow(this.window)
    if (!isSameWindow(shown, asked) && !isSameWindow(shown, toViewWindow(next))) this.show(next, { glide: true })
  }

  /** A selected event is brought into view, wherever the window stands. */
  private revealSelected(): void {
    if (!this.vis || !this.items || !this.window || !this.state) return
    const item = this.state.itemOf(this.state.selected)
    const next = showItem(item, this.window, this.state.width, this.limits)
    if (next !== this.window) this.show(next, { glide: true })
    if (item) this.scrollToRow(item.id)
  }

  private revealFocused(): void {
    const item = this.state?.itemOf(this.state.focused)
    if (!this.vis || !this.items || !this.window || !item) return
    const coming = this.goal ?? this.window
    const next = bringItemIntoView(coming, item, this.limits)
    if (next !== coming) this.show(next, { glide: true })
    if (!this.state?.listBelow) this.scrollToRow(item.id)
  }

  private scrollToRow(event: string): void {
    const y = this.items?.yOf(event)
    if (y !== undefined && y !== null) scrollIntoSight(this.canvas.getBoundingClientRect().top + y)
  }
}
