import { afterThisPaint, type FrameTimes, playInFrames } from './frame-recorder.ts'
import { type Phase, PHASES, toMoveSteps } from './move-script.ts'
import { canvasOfOurs, drawnByOurs } from './our-timeline.ts'
import { toCanvas } from './subject.ts'

/** What of the published data was asked for. */
export interface Asked {
  readonly requests: number
  /** Of these, what is not there: paths. */
  readonly missing: readonly string[]
  /** As they came, compressed; kB (10³ bytes). */
  readonly kB: number
}

/** Times are those of `performance.now()`, ms: since the address was opened. */
export interface FirstMarks {
  readonly paintedMs: number
  readonly drew: 'items' | 'bars'
}

export interface Answered {
  readonly startMs: number
  /** When the page first showed that it filters, and when it said the number that it stands by. */
  readonly firstMs: number
  readonly exactMs: number
  readonly shown: number
}

/** What is measured in the page of the app, from within; it is there before the app is. */
export interface ServedPage {
  readonly firstMarks: Promise<FirstMarks>
  readonly asked: (fromMs: number, untilMs: number) => Asked
  /** The longest time for which the page could do nothing else, ms; 0: none was longer than 50. */
  readonly longestTask: (fromMs: number, untilMs: number) => number
  /** Takes another query into the address, as a link of the app does. */
  readonly goTo: (query: string) => void
  /** Sets a filter by the address. */
  readonly filter: (query: string) => Promise<Answered>
  /** When an event's title is on the page, painted. */
  readonly eventShown: Promise<number>
  readonly move: (phase: Phase, mostMs: number) => Promise<FrameTimes>
  readonly phases: readonly Phase[]
}

declare global {
  interface Window {
    served?: ServedPage
  }
}

/** Beyond these nothing would be noted of what was asked for. */
const MOST_RESOURCES = 100_000
const EVENT_TITLE = '[aria-labelledby="event-title"] h1, [aria-labelledby="event-title"] h2, #event-title'

performance.setResourceTimingBufferSize(MOST_RESOURCES)
const tasks: PerformanceEntry[] = []
new PerformanceObserver((list) => void tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true })

window.served = {
  firstMarks: seen(drawnByOurs).then(([paintedMs, drew]) => ({ paintedMs, drew })),
  asked: askedFor,
  longestTask: (fromMs, untilMs) =>
    Math.max(
      0,
      ...tasks
        .filter(({ startTime, duration }) => startTime + duration >= fromMs && startTime <= untilMs)
        .map(({ duration }) => duration),
    ),
  goTo,
  filter,
  eventShown: seen(() => document.querySelector(EVENT_TITLE)).then(([paintedMs]) => paintedMs),
  move: (phase, mostMs) => {
    // An empty page is taken hold of anywhere.
    const held = drawnByOurs() === null ? document.documentElement : canvasOfOurs()
    const canvas = toCanvas(held.getBoundingClientRect())
    const steps = toMoveSteps(phase, canvas, canvas.left + canvas.width / 2)
    return playInFrames(steps, performance.now() + mostMs)
  },
  phases: PHASES,
}

/** Waits for a frame in which something is there, and for that to be painted. @returns when it was, ms, and what it is */
function seen<T>(look: () => T | null): Promise<[paintedMs: number, found: T]> {
  return new Promise((resolve) => {
    const onFrame = () => {
      const found = look()
      if (found === null) return void requestAnimationFrame(onFrame)
      void afterThisPaint().then((ms) => resolve([ms, found]))
    }
    requestAnimationFrame(onFrame)
  })
}

function resources(): PerformanceResourceTiming[] {
  return performance.getEntriesByType('resource') as PerformanceResourceTiming[]
}

function askedFor(fromMs: number, untilMs: number): Asked {
  const data = resources().filter(
    ({ name, startTime, responseEnd }) =>
      new URL(name).pathname.startsWith('/data/') && startTime >= fromMs && responseEnd <= untilMs,
  )
  return {
    requests: data.length,
    missing: data.flatMap(({ name, responseStatus }) => (responseStatus === 404 ? new URL(name).pathname : [])),
    kB: data.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000,
  }
}

function goTo(query: string): void {
  history.pushState(null, '', query === '' ? location.pathname : `?${query}`)
}

const FILTERS = 'section[aria-label="Filters"]'
const MOST_FILTER_MS = 60_000

async function filter(query: string): Promise<Answered> {
  const startMs = performance.now()
  goTo(query)
  const [firstMs] = await seen(() => document.querySelector(`${FILTERS} [aria-label="Active filters"]`))
  const [exactMs, shown] = await seen(() => {
    if (performance.now() - startMs > MOST_FILTER_MS) throw new Error(`not filtered within ${MOST_FILTER_MS / 1000} s`)
    return exactCount()
  })
  return { startMs, firstMs, exactMs, shown }
}

/** How many events the page says are shown; `null` while it says that it is still reading. */
function exactCount(): number | null {
  const status = document.querySelector(`${FILTERS} [role="status"]`)
  const [first] = status?.childNodes ?? []
  return first instanceof HTMLElement && first.tagName === 'B' ? Number(first.textContent.replaceAll(/\D/g, '')) : null
}
