import type { Page } from '@playwright/test'
import { combineRuns, measured, type Outcome } from './report/outcome.ts'
import type { Filtering, Moving, Opening } from './pages/offer-measurements.ts'
import type { SubjectRequest } from './pages/subject.ts'
import { median, quantile } from './report/quantile.ts'
import type { PageName, Stage } from './stage.ts'

export interface OpeningResult extends Opening {
  readonly inWindow: number
  /** Of JavaScript, after everything that can be thrown away was, MB (10⁶ bytes). */
  readonly heapMb: number
}

export interface MovingResult {
  readonly p50Ms: number
  readonly p95Ms: number
  readonly longestMs: number
  readonly workP50Ms: number
  readonly workP95Ms: number
  readonly mostElements: number
  readonly wasCut: boolean
}

export interface FilteringResult {
  readonly way: string
  readonly p50Ms: number
  readonly p95Ms: number
  readonly longestFrameMs: number
  readonly wasCut: boolean
}

/** One timeline at one size. */
export interface SubjectResult {
  readonly opening: Outcome<OpeningResult>
  readonly moving: Outcome<MovingResult>
  readonly filtering: Outcome<FilteringResult>
}

export interface SubjectOptions {
  readonly runs: number
  /** For all that is measured of one run, ms; making the data does not count. */
  readonly mostMs: number
}

/** For the step at which a page leaves off. */
const GRACE_MS = 5000

export const SKIPPED: SubjectResult = {
  opening: { kind: 'skipped' },
  moving: { kind: 'skipped' },
  filtering: { kind: 'skipped' },
}

/** Opens, filters and moves a timeline, each on a fresh page, as often as it is said to. */
export async function measureSubject(
  stage: Stage,
  name: PageName,
  request: SubjectRequest,
  { runs, mostMs }: SubjectOptions,
): Promise<SubjectResult> {
  const results: SubjectResult[] = []
  for (let run = 0; run < runs; run++) {
    const result = await measureOnce(stage, name, request, mostMs)
    results.push(result)
    if (result.opening.kind !== 'measured') break
  }
  return {
    opening: combineRuns(
      results.map(({ opening }) => opening),
      combineOpenings,
    ),
    moving: combineRuns(
      results.map(({ moving }) => moving),
      combineMoves,
    ),
    filtering: combineRuns(
      results.map(({ filtering }) => filtering),
      combineFilters,
    ),
  }
}

/** The opening alone, for comparing set-ups. */
export function measureOpening(
  stage: Stage,
  name: PageName,
  request: SubjectRequest,
  mostMs: number,
): Promise<Outcome<OpeningResult>> {
  return stage.withPage(
    name,
    (page) => prepare(page, request),
    async (page, { inWindow }) => {
      const opening = await page.evaluate(() => window.bench!.open())
      return { ...opening, inWindow, heapMb: await measureHeapMb(page) }
    },
    mostMs,
  )
}

async function measureOnce(stage: Stage, name: PageName, request: SubjectRequest, mostMs: number) {
  let leftMs = mostMs
  const opening = await measureOpening(stage, name, request, leftMs)
  if (opening.kind !== 'measured') return { ...SKIPPED, opening }
  leftMs -= opening.value.paintedMs
  const afterOpening = async <T>(work: (page: Page, ms: number) => Promise<T>, partMs: number) => {
    const outcome = await stage.withPage(
      name,
      (page) => prepare(page, request),
      async (page) => {
        const startMs = Date.now()
        await page.evaluate(() => window.bench!.open())
        const result = await work(page, Math.max(0, partMs - (Date.now() - startMs)))
        return { result, tookMs: Date.now() - startMs }
      },
      partMs + GRACE_MS,
    )
    leftMs -= outcome.kind === 'measured' ? outcome.value.tookMs : partMs
    return outcome.kind === 'measured' ? measured(outcome.value.result) : outcome
  }
  const filtering =
    name === 'empty'
      ? SKIPPED.filtering
      : await afterOpening(
          async (page, ms) => toFilteringResult(await page.evaluate((most) => window.bench!.filter(most), ms)),
          leftMs / 2,
        )
  const moving = await afterOpening(
    async (page, ms) => toMovingResult(await page.evaluate((most) => window.bench!.move(most), ms)),
    leftMs,
  )
  return { opening, moving, filtering }
}

function prepare(page: Page, request: SubjectRequest) {
  return page.evaluate((asked) => window.bench!.prepare(asked), request)
}

async function measureHeapMb(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  // Twice: the first may leave what only it made unreachable.
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage')
  const bytes = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  )
  return bytes / 1e6
}

function toMovingResult({ lengthsMs, workMs, longestMs, mostElements, wasCut }: Moving): MovingResult {
  return {
    p50Ms: quantile(lengthsMs, 0.5),
    p95Ms: quantile(lengthsMs, 0.95),
    longestMs,
    workP50Ms: quantile(workMs, 0.5),
    workP95Ms: quantile(workMs, 0.95),
    mostElements,
    wasCut,
  }
}

/** The way with the lowest p95 counts. */
function toFilteringResult({ ways, longestFrameMs, wasCut }: Filtering): FilteringResult {
  const [best] = Object.entries(ways)
    .map(([way, ms]) => ({ way, count: ms.length, p50Ms: quantile(ms, 0.5), p95Ms: quantile(ms, 0.95) }))
    // A way that was taken once only leads to another.
    .filter(({ count }, _, all) => count > 1 || all.length === 1)
    .sort((a, b) => a.p95Ms - b.p95Ms)
  if (!best) throw new Error('nothing was filtered')
  const { way, p50Ms, p95Ms } = best
  return { way, p50Ms, p95Ms, longestFrameMs, wasCut }
}

function combineOpenings(runs: readonly OpeningResult[]): OpeningResult {
  return { ...last(runs), ...medians(runs, ['paintedMs', 'elements', 'pageElements', 'heapMb']) }
}

/** Medians; but the longest frame is the longest of all runs. */
function combineMoves(runs: readonly MovingResult[]): MovingResult {
  return {
    ...medians(runs, ['p50Ms', 'p95Ms', 'workP50Ms', 'workP95Ms', 'mostElements']),
    longestMs: Math.max(...runs.map(({ longestMs }) => longestMs)),
    wasCut: runs.some(({ wasCut }) => wasCut),
  }
}

function combineFilters(runs: readonly FilteringResult[]): FilteringResult {
  return {
    way: last(runs).way,
    ...medians(runs, ['p50Ms', 'p95Ms']),
    longestFrameMs: Math.max(...runs.map(({ longestFrameMs }) => longestFrameMs)),
    wasCut: runs.some(({ wasCut }) => wasCut),
  }
}

function medians<K extends string>(
  runs: readonly Readonly<Record<K, number>>[],
  keys: readonly K[],
): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run[key]))])) as Record<K, number>
}

function last<T>(list: readonly T[]): T {
  const found = list.at(-1)
  if (found === undefined) throw new Error('there was no run')
  return found
}
