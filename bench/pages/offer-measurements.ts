import { frames, playInFrames } from './frame-recorder.ts'
import { type Canvas, type Phase, PHASES, toMoveSteps } from './move-script.ts'
import { timeToPaint } from './time-to-paint.ts'
import { type MsWindow, OPENED, type Subject, type SubjectRequest, WHOLE } from './subject.ts'

/** What the page was given. */
export interface Prepared {
  /** Events that stand in the opening window. */
  readonly inWindow: number
}

export interface Opening {
  /** From data in memory to the first items painted. */
  readonly paintedMs: number
  /** Items, or where they have no room nothing but bars. */
  readonly drew: 'items' | 'bars'
  /** Elements under the timeline, and in the whole page. */
  readonly elements: number
  readonly pageElements: number
  /** Of the timeline, px. */
  readonly widthPx: number
}

export interface Moving {
  readonly lengthsMs: readonly number[]
  readonly workMs: readonly number[]
  readonly longestMs: number
  /** Time ran out before the end of the script. */
  readonly wasCut: boolean
  /** The most elements that stood under the timeline after any part of the script. */
  readonly mostElements: number
  /** What was shown after each part. */
  readonly windows: readonly { readonly phase: Phase; readonly window: MsWindow | null }[]
}

/** Of each way to filter: from each change to its paint. */
export interface Filtering {
  readonly ways: Readonly<Record<string, readonly number[]>>
  readonly longestFrameMs: number
  /** Time ran out before all were made. */
  readonly wasCut: boolean
}

/** What a page of the bench can be asked for, in this order; `mostMs`: after which it leaves off between two steps. */
export interface Measurements {
  readonly prepare: (request: SubjectRequest) => Promise<Prepared>
  readonly open: () => Promise<Opening>
  readonly move: (mostMs: number) => Promise<Moving>
  readonly filter: (mostMs: number) => Promise<Filtering>
}

declare global {
  interface Window {
    bench?: Measurements
  }
}

/** When nothing is waited for any more: it will not come. */
const MOST_OPENING_MS = 100_000
const MOST_FILTER_MS = 40_000
/** Until the timeline rests after it was opened. */
const SETTLE_FRAMES = 40

/** Lets the page be measured from outside, as `window.bench`. */
export function offerMeasurements(prepare: (request: SubjectRequest) => Promise<Subject>): void {
  let prepared: Subject | null = null
  const subject = () => prepared ?? fail('nothing is prepared')
  window.bench = {
    prepare: async (request) => {
      prepared = await prepare(request)
      await frames(10)
      return { inWindow: prepared.inWindow }
    },
    open: () => open(subject()),
    move: (mostMs) => move(subject(), mostMs),
    filter: (mostMs) => filter(subject(), mostMs),
  }
}

async function open({ open: show, drawn, root }: Subject): Promise<Opening> {
  const { startMs, ...painted } = await timeToPaint(show, () => drawn() !== null, 'nothing was drawn', MOST_OPENING_MS)
  let { atMs } = painted
  let drew = drawn()
  if (drew === 'bars') {
    // Where items come after the bars, the bars were not all.
    const more = await timeToPaint(
      () => {},
      () => drawn() === 'items',
      'no items',
      1000,
    ).catch(() => null)
    if (more) [atMs, drew] = [more.atMs, 'items']
  }
  const loaded = performance.getEntriesByType('resource').filter(({ startTime }) => startTime >= startMs)
  const late = loaded.find(({ name }) => name.endsWith('.js'))
  if (late) fail(`${late.name} was loaded while the time ran`)
  await frames(SETTLE_FRAMES)
  return {
    paintedMs: atMs - startMs,
    drew: drew ?? fail('what was drawn is gone'),
    elements: countElements(root()),
    pageElements: countElements(document.body),
    widthPx: root().clientWidth,
  }
}

async function move(subject: Subject, mostMs: number): Promise<Moving> {
  const untilMs = performance.now() + mostMs
  const [lengthsMs, workMs]: [number[], number[]] = [[], []]
  const windows: { phase: Phase; window: MsWindow | null }[] = []
  let [longestMs, mostElements, wasCut] = [0, countElements(subject.root()), false]
  const opened = subject.window()
  for (const phase of PHASES) {
    const canvas = subject.canvas()
    const played = await playInFrames(toMoveSteps(phase, canvas, middleX(canvas, subject.window())), untilMs)
    lengthsMs.push(...played.lengthsMs)
    workMs.push(...played.workMs)
    longestMs = Math.max(longestMs, played.longestMs)
    mostElements = Math.max(mostElements, countElements(subject.root()))
    windows.push({ phase, window: subject.window() })
    wasCut = played.wasCut
    if (wasCut) break
  }
  if (opened && !wasCut) checkMoves(opened, windows)
  return { lengthsMs, workMs, longestMs, wasCut, mostElements, windows }
}

/** Where the middle of the opening window stands on the screen, px. */
function middleX({ left, width }: Canvas, window: MsWindow | null): number {
  if (!window) return left + width / 2
  const part = ((OPENED.startMs + OPENED.endMs) / 2 - window.startMs) / (window.endMs - window.startMs)
  return left + width * Math.min(0.98, Math.max(0.02, part))
}

/** @throws where the timeline has not done what the script asks for */
function checkMoves(opened: MsWindow, windows: Moving['windows']): void {
  const [earlier, later, out, inside] = windows.map(({ window }) => window ?? fail('there is no window'))
  if (!earlier || !later || !out || !inside) return fail('the script was not played to its end')
  const lengthOf = ({ startMs, endMs }: MsWindow) => endMs - startMs
  const length = lengthOf(opened)
  if (opened.startMs - earlier.startMs < length / 2) fail('dragging to the right did not show earlier days')
  if (later.startMs - earlier.startMs < length / 2) fail('dragging to the left did not show later days')
  if (lengthOf(out) < 0.9 * lengthOf(WHOLE)) fail('zooming out did not show the whole')
  if (lengthOf(inside) > length / 4) fail('zooming in did not show days')
}

async function filter({ filters }: Subject, mostMs: number): Promise<Filtering> {
  const untilMs = performance.now() + mostMs
  const ways: Record<string, number[]> = {}
  let longestFrameMs = 0
  for (const { way, apply, isApplied } of filters) {
    const painted = await timeToPaint(apply, isApplied, `the filter “${way}” changed nothing`, MOST_FILTER_MS)
    ;(ways[way] ??= []).push(painted.atMs - painted.startMs)
    longestFrameMs = Math.max(longestFrameMs, painted.longestFrameMs)
    if (performance.now() > untilMs) return { ways, longestFrameMs, wasCut: true }
  }
  return { ways, longestFrameMs, wasCut: false }
}

function countElements(root: Element): number {
  return root.querySelectorAll('*').length
}

function fail(why: string): never {
  throw new Error(why)
}
