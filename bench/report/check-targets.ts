import { type BenchResults, SET_UP_SIZE } from './bench-results.ts'
import { bestOf, isDocumented } from '../compare-set-ups.ts'
import { valueOf } from './outcome.ts'
import { median } from './quantile.ts'
import { checkServed } from './served-tables.ts'
import { checkThrottled } from './throttled-tables.ts'

export interface Target {
  readonly what: string
  readonly measured: string
  readonly met: boolean | null
}

const MOST_FRAME_RATIO = 1.2
const MOST_FILTER_MS = 50
const MOST_ELEMENTS = 2500
const MOST_HEAP_MB = 400
const MOST_LONGEST_MS = 100

/** What is aimed at, and whether it was reached; `met: null`: it was not measured. */
export function checkTargets({ sizes, setUps, throttled }: BenchResults): Target[] {
  const large = sizes.find(({ events }) => events === 100_000)
  const [opening, moving, filtering] = [
    valueOf(large?.ours.opening),
    valueOf(large?.ours.moving),
    valueOf(large?.ours.filtering),
  ]
  const emptyMs = emptyP95Ms(sizes)
  const rawMs = bestOf(setUps.filter(({ setUp }) => isDocumented(setUp)))?.paintedMs ?? null
  const toldMs = bestOf(setUps)?.paintedMs ?? null
  const ratio = moving && emptyMs !== null ? moving.p95Ms / emptyMs : null
  const elements = opening && moving ? Math.max(opening.elements, moving.mostElements) : null

  const largest = sizes.find(({ events }) => events === 400_000)
  const [movingAll, filteringAll] = [valueOf(largest?.ours.moving), valueOf(largest?.ours.filtering)]
  const longest = movingAll && filteringAll ? Math.max(movingAll.longestMs, filteringAll.longestFrameMs) : null

  return [
    target(
      `100,000 events: first items painted before vis-timeline alone has painted ${SET_UP_SIZE.toLocaleString('en')}`,
      opening && rawMs !== null ? opening.paintedMs < rawMs : null,
      opening && rawMs !== null && toldMs !== null
        ? `${ms(opening.paintedMs)}, raw ${ms(rawMs)}; ${ms(toldMs)} when told`
        : '',
    ),
    target(
      `100,000 events: p95 frame while panning and zooming at most ${MOST_FRAME_RATIO} × an empty page's`,
      isAtMost(ratio, MOST_FRAME_RATIO),
      ratio === null ? '' : `${ratio.toFixed(2)} ×`,
    ),
    target(
      `100,000 events: filter to paint, p95 at most ${MOST_FILTER_MS} ms`,
      isAtMost(filtering?.p95Ms ?? null, MOST_FILTER_MS),
      filtering ? ms(filtering.p95Ms) : '',
    ),
    target(
      `100,000 events: at most ${MOST_ELEMENTS.toLocaleString('en')} elements under the timeline`,
      isAtMost(elements, MOST_ELEMENTS),
      elements?.toLocaleString('en') ?? '',
    ),
    target(
      `100,000 events: heap at most ${MOST_HEAP_MB} MB`,
      isAtMost(opening?.heapMb ?? null, MOST_HEAP_MB),
      opening ? `${Math.round(opening.heapMb)} MB` : '',
    ),
    target(
      `400,000 events: pans, zooms and filters without a frame over ${MOST_LONGEST_MS} ms`,
      isAtMost(longest, MOST_LONGEST_MS),
      longest === null ? '' : `longest ${ms(longest)}`,
    ),
    ...checkServed(sizes),
    ...checkThrottled(throttled),
  ]
}

/** Of the empty page, which is the same at every size: the median of all times that it was measured. */
export function emptyP95Ms(sizes: BenchResults['sizes']): number | null {
  const all = sizes.flatMap(({ empty }) => valueOf(empty.moving)?.p95Ms ?? [])
  return all.length === 0 ? null : median(all)
}

function target(what: string, met: boolean | null, found: string): Target {
  return { what, met, measured: found }
}

function isAtMost(value: number | null, most: number): boolean | null {
  return value === null ? null : value <= most
}

function ms(value: number): string {
  return `${Math.round(value).toLocaleString('en')} ms`
}
